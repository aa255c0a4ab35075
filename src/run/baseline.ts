// The findings that a run is not to fail by: those of an earlier run, known again by their fingerprints.
import type { FileReport } from '../report/file-report';
import type { Message } from '../text/message';

/** The fingerprints of each file's findings, by its path from the baseline's folder, with forward slashes. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

const VERSION = 1;

/** Reads the text of a baseline; or says why it is none. */
export function parseBaseline(text: string): Baseline | Message {
	const none: Message = { text: 'not a baseline as --write-baseline writes it' };
	try {
		const value: unknown = JSON.parse(text);
		if (!isRecord(value) || value.version !== VERSION || !isRecord(value.files)) {
			return none;
		}
		const entries = Object.entries(value.files);
		const isSound = entries.every(([, list]) => Array.isArray(list) && list.every((one) => typeof one === 'string'));
		return isSound ? new Map(entries.map(([file, list]) => [file, new Set(list as string[])])) : none;
	} catch {
		return none;
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a baseline with these findings, a line for each file that has some. */
export function baselineText(files: readonly (readonly [file: string, fingerprints: readonly string[]])[]): string {
	const lines = files
		.filter(([, fingerprints]) => fingerprints.length > 0)
		.map(([file, fingerprints]) => `${JSON.stringify(file)}: ${JSON.stringify(fingerprints)}`);
	return `{ "version": ${VERSION}, "files": {\n${lines.join(',\n')}\n} }\n`;
}

/** A report without the findings that are in the baseline. */
export function newFindings(report: FileReport, known: ReadonlySet<string> | undefined): FileReport {
	return known
		? { ...report, findings: report.findings.filter(({ fingerprint }) => !known.has(fingerprint!)) }
		: report;
}
