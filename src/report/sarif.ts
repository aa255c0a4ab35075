// Findings as SARIF 2.1.0, which code scanning services read.
import type { Severity } from '../engine/options';
import type { FileReport, ReportedFinding, ReportedPlace } from './file-report';
import type { Format, Localize } from './format';
import { printable } from './printable';

/** What is told of a rule. */
export interface RuleTexts {
	/** One line. */
	readonly summary: string;
	/** Its page, in Markdown; undefined where there is none. */
	readonly page: string | undefined;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * One run; results are written as they come, the rules that they name at the end.
 *
 * @param textsOf tells of a rule, when its first result is written
 */
export function sarifFormat(localize: Localize, version: string, textsOf: (rule: string) => RuleTexts): Format {
	const indices = new Map<string, number>();
	let isFirst = true;
	return {
		start: () =>
			`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
		file({ file, findings }: FileReport) {
			return findings
				.map((finding) => {
					const index = indices.get(finding.rule) ?? indices.size;
					indices.set(finding.rule, index);
					const separator = isFirst ? '' : ',';
					isFirst = false;
					return `${separator}\n${printable(JSON.stringify(resultOf(file, finding, index, localize)))}`;
				})
				.join('');
		},
		end() {
			const rules = [...indices.keys()].map((rule) => descriptorOf(rule, textsOf(rule)));
			return `\n],"tool":${JSON.stringify({ driver: { name: 'news-post', version, rules } })}}]}\n`;
		},
	};
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

function resultOf(
	file: string,
	{ rule, severity, message, start, end, related, fingerprint }: ReportedFinding,
	ruleIndex: number,
	localize: Localize,
): object {
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: localize(message) },
		locations: [locationOf({ file, start, end })],
		...(related && {
			relatedLocations: related.map((place) => ({ ...locationOf(place), message: { text: localize(place.message) } })),
		}),
		...(fingerprint !== undefined && { partialFingerprints: { 'newsPost/v1': fingerprint } }),
		properties: { severity },
	};
}

const locationOf = ({ file, start, end }: Omit<ReportedPlace, 'message'>): object => ({
	physicalLocation: {
		artifactLocation: { uri: uriOf(file) },
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column,
			charOffset: start.offset,
			charLength: end.offset - start.offset,
		},
	},
});

/** The path of a file as a URI: relative where the path is. */
function uriOf(path: string): string {
	const segments = path.replaceAll('\\', '/').split('/').map(encoded);
	const isDrive = /^[A-Za-z]:[\\/]/.test(path);
	return isDrive
		? `file:///${segments.join('/').replace('%3A', ':')}`
		: `${path.startsWith('/') ? 'file://' : ''}${segments.join('/')}`;
}

/** Half of a pair of surrogates, which the names of files on Windows may hold, is in no URI. */
const encoded = (segment: string): string => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));

const descriptorOf = (id: string, { summary, page }: RuleTexts): object => ({
	id,
	shortDescription: { text: summary },
	...(page !== undefined && { help: { text: page, markdown: page } }),
});
