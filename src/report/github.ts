// Findings as workflow commands of GitHub Actions, which shows them as annotations.
import type { Severity } from '../engine/options';
import type { ReportedFinding } from './file-report';
import type { Format, Localize } from './format';
import { printable } from './printable';

/** `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message` for each finding. */
export const githubFormat = (localize: Localize): Format => ({
	start: () => '',
	file: ({ file, findings }) => findings.map((finding) => commandOf(file, finding, localize)).join(''),
	end: () => '',
});

const COMMANDS: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

function commandOf(file: string, { rule, severity, message, start, end }: ReportedFinding, localize: Localize): string {
	// GitHub takes columns only of places in one line.
	const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
	const properties = { file, line: start.line, endLine: end.line, ...columns, title: rule };
	const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
	return `::${COMMANDS[severity]} ${list.join(',')}::${inMessage(localize(message))}\n`;
}

const inMessage = (text: string): string =>
	printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
