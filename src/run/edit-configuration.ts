// Changes the text of a configuration file; everything else in it, comments too, stays as it is.
import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';
import type { CustomMarker } from '../engine/custom-marker';
import { jsonLine } from '../text/json-line';

/** The text with a severity set. */
export const withSeverity = (text: string, rule: string, severity: string): string =>
	withValue(text, ['severity', rule], severity);

const LIST = ['boilerplate', 'custom'];

/**
 * The text with an entry at the end of the user's own list of leftovers.
 *
 * @param others the list that is set elsewhere: where the file has none yet, that of the file takes its place
 */
export function withMarker(text: string, entry: CustomMarker, others: readonly unknown[]): string {
	const root = parseTree(text, [], { allowTrailingComma: true });
	const list = root && findNodeAtLocation(root, LIST);
	const last = list?.type === 'array' ? list.children!.at(-1) : undefined;
	if (last === undefined) {
		return withValue(text, LIST, list?.type === 'array' ? [entry] : [...others, entry]);
	}
	const end = last.offset + last.length;
	const indent = /\r?\n[\t ]*$/.exec(text.slice(list!.offset, last.offset))?.[0] ?? ' ';
	return `${text.slice(0, end)},${indent}${jsonLine(entry)}${text.slice(end)}`;
}

function withValue(text: string, path: JSONPath, value: unknown): string {
	const indent = /^[\t ]+(?=\S)/m.exec(text)?.[0] ?? '\t';
	const formattingOptions = {
		insertSpaces: !indent.startsWith('\t'),
		tabSize: indent.startsWith('\t') ? 1 : indent.length,
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
	return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
