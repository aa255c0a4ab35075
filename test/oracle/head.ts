// Where the front matter of a post ends, to hexo-front-matter and to a reader; with nothing of src.
import * as hexo from 'hexo-front-matter';
import { isBlank } from './reading';

/** How long the front matter is: what Hexo reads as such, or what only a reader would take for it. */
export function headLength(text: string): number {
	const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const length = hexoHeadLength(normal) || lookAlikeLength(normal);
	// Back from line feeds to the line ends as they are.
	const lines = normal.slice(0, length).split('\n');
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	for (let line = 1; line < lines.length; line++) {
		at = text.indexOf('\n', at) + 1;
	}
	return at + lines.at(-1)!.length;
}

const FIELD = /^["']?[\p{L}_][\p{L}\w .-]*["']?:(?:[ \t]|$)/u;

/** What Hexo reads as front matter, or would if its YAML were sound and not swallowed up by the article. */
function hexoHeadLength(text: string): number {
	const { data, content, prefixSeparator } = hexo.split(text);
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
