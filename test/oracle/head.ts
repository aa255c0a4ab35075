// Where the front matter of a post ends, to hexo-front-matter and to a reader; with nothing of src.
import * as hexo from 'hexo-front-matter';
import { isBlank } from './reading';

/** How long the front matter is: what Hexo reads as such, or what only a reader would take for it. */
export const headLength = (text: string): number => headLengths(text)[0]!;

/**
 * The same, the most likely first. There are several for a torn post, one of whose front matter Hexo reads nothing: there
 * its article may begin after each of the lines at the top.
 */
export function headLengths(text: string): number[] {
	const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const likely = hexoHeadLength(normal) || lookAlikeLength(normal);
	const lengths = isSound(normal) ? [likely] : [likely, ...possibleLengths(normal)];
	return [...new Set(lengths)].map((length) => asWritten(text, normal, length));
}

/** Whether Hexo reads fields, and no article among them. */
function isSound(normal: string): boolean {
	try {
		const { data } = hexo.split(normal);
		return data !== undefined && !/^</m.test(data) && hexo.parse(normal)._content !== normal;
	} catch {
		return false;
	}
}

/** So many lines at the top may be what is left of front matter. */
const TORN_LINES = 30;

function possibleLengths(normal: string): number[] {
	const { data, content } = hexo.split(normal);
	const lines = normal.split(/(?<=\n)/).slice(0, TORN_LINES);
	const firstField = lines.findIndex((line) => NEARLY_FIELD.test(line));
	const firstTag = lines.findIndex((line, index) => index > firstField && line.startsWith('<'));
	const ends: number[] = [];
	let length = 0;
	for (const line of lines.slice(0, firstTag < 0 ? undefined : firstTag)) {
		length += line.length;
		ends.push(length);
	}
	if (data !== undefined) {
		return [normal.length - content.length, ...ends.reverse()];
	}
	// Hexo reads nothing, and publishes it all: the article may begin at the very top, too.
	const isTorn = lines.slice(0, ends.length).some((line) => NEARLY_FIELD.test(line) || FENCE.test(line));
	return isTorn ? [...ends.reverse(), 0] : [];
}

/** Back from line feeds to the line ends as they are. */
function asWritten(text: string, normal: string, length: number): number {
	const lines = normal.slice(0, length).split('\n');
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	for (let line = 1; line < lines.length; line++) {
		at = text.indexOf('\n', at) + 1;
	}
	return at + lines.at(-1)!.length;
}

const FENCE = /^(?:-{3,}|;{3,})[ \t]*$/m;
const NEARLY_FIELD = /^[\p{L}_][\p{L}\w .-]*[:=]/u;
const FIELD = /^["']?[\p{L}_][\p{L}\w .-]*["']?:(?:[ \t]|$)/u;

/** What Hexo reads as front matter, or would if its YAML were sound and not swallowed up by the article. */
function hexoHeadLength(text: string): number {
	const { data, content, prefixSeparator } = hexo.split(text);
	if (isSound(text) && !Array.isArray(hexo.parse(text))) {
		return text.length - content.length;
	}
	const first = text.split('\n').find((line) => !isBlank(line)) ?? '';
	if (data === undefined || !(FIELD.test(first) || /^[-;]{3,}/.test(first))) {
		return 0;
	}
	const length = text.length - content.length;
	const lookAlike = lookAlikeLength(text);
	if (/^</m.test(data) && lookAlike > 0) {
		return lookAlike; // the closing fence is missing, and the article is read as YAML
	}
	try {
		// A character that YAML does not allow makes no front matter of what would be none without it.
		const printable = text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '·');
		return hexo.parse(printable)._content === printable ? 0 : length;
	} catch {
		const hasFence = prefixSeparator || /^---[ \t]*$/.test(first);
		const holdsArticle = /^</m.test(data);
		return lookAlike || (hasFence && !holdsArticle ? length : 0);
	}
}

/** From a fence or a field at the top over all that looks like fields, to the fence that ends them. */
function lookAlikeLength(text: string): number {
	const lines = text.split(/(?<=\n)/);
	const opening = lines.findIndex((line) => !isBlank(line));
	const hasFence = /^[ \t]*[-;]{3,}/.test(lines[opening] ?? '');
	if (!hasFence && !FIELD.test(lines[opening] ?? '')) {
		return 0;
	}
	let last = opening;
	let fields = 0;
	for (let index = opening + (hasFence ? 1 : 0); index < lines.length; index++) {
		const line = lines[index]!.replace(/\n$/, '');
		if (/^[ \t]*(?:-{3,}|;{3,})[ \t]*$/.test(line)) {
			return lines.slice(0, index + 1).join('').length;
		}
		if (FIELD.test(line) || (fields > 0 && /^(?:[ \t]+[^ \t]|#|- |-$)/.test(line))) {
			fields++;
			last = index;
		} else if (!isBlank(line)) {
			break;
		}
	}
	return hasFence && fields > 0 ? lines.slice(0, last + 1).join('').length : 0;
}
