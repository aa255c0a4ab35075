// The title that an article gives itself, in which nothing had to be replaced for the sake of a file name.
import { decodeHTML } from 'entities/decode';
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { BLOCK_ELEMENTS } from '../post/html/names';
import type { HtmlText } from '../post/html/tree';
import { textOf } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { within } from '../text/span';

const LABEL = '原标题';
/** No title is longer. */
const MAX_LENGTH = 500;

/** What stands behind `原标题：` in its line; empty where there is none. */
export const originalTitle = analysis((post): string => {
	const { text, body, html } = post;
	if (text.indexOf(LABEL, body.start) < 0) {
		return '';
	}
	const line = html.texts.find(
		(node) => text.slice(node.start, node.end).trimStart().startsWith(LABEL) && !isInCode(post, node),
	);
	const written = line && textOf(post, { start: line.start, end: lineEnd(post, line) }, MAX_LENGTH);
	return decodeHTML((written ?? '').split('\n', 1)[0]!)
		.trim()
		.slice(LABEL.length)
		.replace(/^\s*[：:]?\s*/, '');
});

/** Where the line of a text ends: at a line break of the page, or of the source, or with the paragraph. */
function lineEnd({ text, html }: Post, node: HtmlText): number {
	let block = node.parent;
	while (block && !BLOCK_ELEMENTS.has(block.name)) {
		block = block.parent;
	}
	const from = node.start + text.slice(node.start).indexOf(LABEL);
	const newline = text.indexOf('\n', from);
	let end = Math.min(block?.end ?? text.length, newline < 0 ? text.length : newline);
	for (const { name, start } of within(html.elements, { start: from, end })) {
		end = name === 'br' ? Math.min(end, start) : end;
	}
	return end;
}

/** A title in which each `_` is again the sign that it stands for; undefined where the original is another title. */
export function withLostSigns(title: string, original: string): string | undefined {
	const isSame =
		title.length === original.length &&
		[...Array(title.length).keys()].every(
			(at) => title[at] === original[at] || (title[at] === '_' && SIGN.test(original[at]!)),
		);
	return isSame && title !== original ? original : undefined;
}

const SIGN = /[^\p{L}\p{N}\s_]/u;

/** `_甲_乙`: two of them, of which the first can only open quotes, in Chinese quotes. */
export function quotedAgain(title: string): string | undefined {
	const [, before, inner, behind] = /^((?:[^_]*[^\p{L}\p{N}_])?)_([^_\s](?:[^_]*[^_\s])?)_([^_]*)$/u.exec(title) ?? [];
	return inner === undefined ? undefined : `${before}“${inner}”${behind}`;
}
