// Findings as JSON: one array, or a line for each.
import type { FileReport } from './file-report';
import type { Format, Localize } from './format';
import { printable } from './printable';

/** One array with an entry for each finding, written as the findings come. */
export function jsonFormat(localize: Localize): Format {
	let isEmpty = true;
	return {
		start: () => '',
		file(report) {
			const entries = entriesOf(report, localize).map((entry, index) => {
				const separator = isEmpty && index === 0 ? '[' : ',';
				return `${separator}\n${printable(JSON.stringify(entry))}`;
			});
			isEmpty &&= entries.length === 0;
			return entries.join('');
		},
		end: () => (isEmpty ? '[]\n' : '\n]\n'),
	};
}

/** The same entries, one a line. */
export const jsonLinesFormat = (localize: Localize): Format => ({
	start: () => '',
	file: (report) =>
		entriesOf(report, localize)
			.map((entry) => `${printable(JSON.stringify(entry))}\n`)
			.join(''),
	end: () => '',
});

const entriesOf = ({ file, findings }: FileReport, localize: Localize): object[] =>
	findings.map(({ rule, severity, message, start, end, fix, related }) => ({
		file,
		rule,
		severity,
		message: localize(message),
		start,
		end,
		...(fix && { fix: { title: localize(fix.title), safe: fix.isSafe } }),
		...(related && {
			related: related.map((place) => ({
				file: place.file,
				message: localize(place.message),
				start: place.start,
				end: place.end,
			})),
		}),
	}));
