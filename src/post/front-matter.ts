// Finds the front matter the way Hexo does, and says why Hexo does not see what looks like one.
import type { Span } from '../text/span';
import { parseFields, type YamlFields } from './yaml/read-fields';

/** Why Hexo does not see a block that a reader would take for front matter. */
export type LostReason =
	/** More than one blank line, or blanks, before the opening fence. */
	| 'blank-lines'
	/** Blanks before or after the dashes of an opening fence in the first line. */
	| 'fence-blanks'
	/** The opening fence is not just dashes (`---js`), or has more than three after a blank line. */
	| 'fence-text'
	/** The closing fence has fewer dashes than the opening one, or is indented. */
	| 'closing-fence'
	/** Nothing between the fences. */
	| 'empty'
	/** What stands between `;;;` fences is not the inside of a JSON object. */
	| 'json';

/** What stands at the head of a post. All offsets refer to the whole text. */
export interface FrontMatter {
	/**
	 * `found`: Hexo reads it; `lost`: a block that Hexo does not see; `unclosed`: an opening fence and fields, but no
	 * closing fence; `none`: nothing of the kind.
	 */
	readonly kind: 'found' | 'lost' | 'unclosed' | 'none';
	/** `json` for the `;;;` form. */
	readonly format: 'yaml' | 'json';
	/** From the start of the text to the end of the closing fence, its line end included. Empty for `none`. */
	readonly span: Span;
	/** The fields' source between the fences. */
	readonly fields: Span;
	/** The line of the opening fence without its line end; absent where Hexo reads fields that have none. */
	readonly openingFence?: Span;
	/** The closing dashes; absent in an unclosed block. */
	readonly closingFence?: Span;
	readonly reason?: LostReason;
	/** What can be read between the fences, whether or not Hexo reads it. */
	readonly yaml: YamlFields;
}

/** A line that sets a top-level field. */
const KEY_LINE = /^["']?[\p{L}_][\p{L}\w .-]{0,60}["']?:(?:[ \t]|$)/u;
/** A line that may stand below one: an item, a continuation, a comment, a blank line. */
const FIELD_BODY = /^(?:[ \t]|#|- |-$|$)/;
const OPENING = /^([ \t]*)(-{3,}|;{3,})(.*)$/;

/** A line as offsets: `end` is before its line end, `next` behind it. */
interface Line extends Span {
	readonly next: number;
}

function lineAt(text: string, start: number): Line {
	const newline = text.indexOf('\n', start);
	if (newline < 0) {
		return { start, end: text.length, next: text.length };
	}
	return { start, end: newline > start && text[newline - 1] === '\r' ? newline - 1 : newline, next: newline + 1 };
}

/** The first line at or after `from` that begins with `fence`; Hexo asks for nothing behind the dashes. */
function findFence(text: string, from: number, fence: string): Line | undefined {
	for (let line = lineAt(text, from); ; line = lineAt(text, line.next)) {
		if (text.startsWith(fence, line.start)) {
			return line;
		}
		if (line.next >= text.length) {
			return undefined;
		}
	}
}

/** What hexo-front-matter's `split` takes for the block; whether Hexo keeps it then depends on the YAML. */
interface HexoSplit {
	readonly fields: Span;
	readonly openingFence?: Span;
	readonly closingFence: Span;
	/** Where the content begins: behind the closing fence and one line end. */
	readonly contentStart: number;
}

/**
 * Hexo's own split of a file into front matter and content, as hexo-front-matter 4.2.1 does it on a text whose BOM and
 * CRLF hexo-fs has already taken away: an opening fence in the first line with an equally long closing one, or, where
 * the first line is no fence, everything above the first line that begins with three dashes (or semicolons).
 */
export function splitLikeHexo(text: string): HexoSplit | undefined {
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	const first = lineAt(text, begin);
	const dashes = /^(?:-{3,}|;{3,})/.exec(text.slice(first.start, first.end))?.[0];
	let from: number;
	let fence: Line | undefined;
	if (dashes !== undefined) {
		if (dashes.length !== first.end - first.start || first.next === first.end) {
			return undefined;
		}
		from = first.next;
		// There must be at least one character between the fences: `[\s\S]+?` before the line end.
		fence = from < text.length ? findFence(text, afterOneCharacter(text, from), dashes) : undefined;
	} else {
		from = begin;
		fence = findFirstFence(text, afterOneCharacter(text, from));
	}
	if (fence === undefined) {
		return undefined;
	}
	const length = dashes?.length ?? /^(?:-+|;+)/.exec(text.slice(fence.start, fence.end))![0].length;
	const closingFence = { start: fence.start, end: fence.start + length };
	return {
		fields: { start: from, end: endOfLineBefore(text, fence.start) },
		...(dashes !== undefined && { openingFence: { start: first.start, end: first.end } }),
		closingFence,
		contentStart: skipLineEnd(text, closingFence.end),
	};
}

function skipLineEnd(text: string, at: number): number {
	return text.startsWith('\r\n', at) ? at + 2 : text[at] === '\n' ? at + 1 : at;
}

/** The first line start at least one character and one line end behind `from`. */
function afterOneCharacter(text: string, from: number): number {
	const skipped = text.startsWith('\r\n', from) ? from + 2 : from + 1;
	return lineAt(text, Math.min(skipped, text.length)).next;
}

function findFirstFence(text: string, from: number): Line | undefined {
	if (from >= text.length) {
		return undefined;
	}
	const found = [findFence(text, from, '---'), findFence(text, from, ';;;')].filter((line) => line !== undefined);
	return found.sort((a, b) => a.start - b.start)[0];
}

function endOfLineBefore(text: string, start: number): number {
	return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}

const NOTHING: YamlFields = { fields: [], problems: [], isMapping: false };

/**
 * Finds the front matter of a post: what Hexo reads, else a block that only looks like one, with the reason why Hexo
 * does not see it (DESIGN: measured with hexo-front-matter 4.2.1). Never throws.
 */
export function findFrontMatter(text: string): FrontMatter {
	const found = readByHexo(text);
	const looksLikeHtml = found !== undefined && /^</m.test(text.slice(found.fields.start, found.fields.end));
	const isBroken = found !== undefined && found.yaml.problems.length > 0;
	if (!looksLikeHtml && !isBroken) {
		return found ?? lookAlike(text) ?? nothing();
	}
	// Hexo may read an article as fields, down to a rule (`---`) in it: front matter that has no end, is empty, or is none.
	const block = lookAlike(text);
	const isUnclosed = block?.kind === 'unclosed' && endsInArticle(text, block.span.end, found.fields.end);
	if (block && (isUnclosed || block.reason === 'empty')) {
		return block;
	}
	return !block && looksLikeHtml && isBroken ? nothing() : found;
}

/** Whether an article begins at `from`: an empty line or HTML, and no fields behind it. */
function endsInArticle(text: string, from: number, to: number): boolean {
	const rest = text.slice(from, to);
	return /^\s*?\n|^\s*</.test(rest) && !rest.split(/\r?\n/).some((line) => KEY_LINE.test(line));
}

const AT_START = { start: 0, end: 0 };
const nothing = (): FrontMatter => ({ kind: 'none', format: 'yaml', span: AT_START, fields: AT_START, yaml: NOTHING });

function readByHexo(text: string): FrontMatter | undefined {
	const split = splitLikeHexo(text);
	if (split === undefined) {
		return undefined;
	}
	let { fields, openingFence } = split;
	if (openingFence === undefined) {
		// The dashes below one blank line are YAML's own document start to Hexo, and a fence to everybody else.
		const line = firstLineWithText(text, fields);
		const inner = line && OPENING.exec(text.slice(line.start, line.end));
		if (inner) {
			if (inner[1] !== '' || inner[2] !== '---' || inner[3]!.trim() !== '' || text[split.closingFence.start] === ';') {
				return undefined;
			}
			openingFence = { start: line.start, end: line.end };
			fields = { start: Math.min(line.next, fields.end), end: fields.end };
		} else if (!line || !KEY_LINE.test(text.slice(line.start, line.end))) {
			return undefined;
		}
	}
	const format = text[split.closingFence.start] === ';' ? 'json' : 'yaml';
	const yaml = parseFields(text, fields, format);
	if (!yaml.isMapping && yaml.problems.length === 0) {
		return undefined;
	}
	return {
		kind: 'found',
		format,
		span: { start: 0, end: split.contentStart },
		fields,
		...(openingFence && { openingFence }),
		closingFence: split.closingFence,
		yaml,
	};
}

/** The first line of `span` that is not blank. */
function firstLineWithText(text: string, span: Span): Line | undefined {
	for (let line = lineAt(text, span.start); ; line = lineAt(text, line.next)) {
		if (text.slice(line.start, line.end).trim() !== '') {
			return line;
		}
		if (line.next >= span.end) {
			return undefined;
		}
	}
}

/** A fence and fields where a reader would expect them, but not as Hexo wants them. */
function lookAlike(text: string): FrontMatter | undefined {
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	const opening = text.length > begin ? firstLineWithText(text, { start: begin, end: text.length }) : undefined;
	const dashes = opening && OPENING.exec(text.slice(opening.start, opening.end));
	if (!opening || !dashes || opening.next >= text.length) {
		return undefined;
	}
	const { last, closing } = scanFields(text, opening.next);
	const empty = last === undefined;
	if (empty && closing === undefined) {
		return undefined;
	}
	const fields = { start: opening.next, end: Math.max(opening.next, last?.end ?? opening.next) };
	const format: FrontMatter['format'] = dashes[2]![0] === ';' ? 'json' : 'yaml';
	const yaml = parseFields(text, fields, format);
	const common = {
		format,
		fields,
		openingFence: { start: opening.start, end: opening.end },
		yaml,
	};
	if (closing === undefined) {
		return { kind: 'unclosed', span: { start: 0, end: last!.next }, ...common };
	}
	const [, indent, fence, rest] = dashes as unknown as [string, string, string, string];
	const reason: LostReason = empty
		? 'empty'
		: rest.trim() !== '' || (opening.start > begin && fence.length > 3)
			? 'fence-text'
			: opening.start > begin && !/^\r?\n$/.test(text.slice(begin, opening.start))
				? 'blank-lines'
				: indent !== '' || (rest !== '' && opening.start === begin)
					? 'fence-blanks'
					: format === 'json' && !yaml.isMapping
						? 'json'
						: 'closing-fence';
	return {
		kind: 'lost',
		span: { start: 0, end: closing.next },
		closingFence: { start: closing.start, end: closing.end },
		reason,
		...common,
	};
}

/** Walks over lines that look like fields: the last of them, and the line of dashes that ends them, if any. */
function scanFields(text: string, from: number): { last?: Line; closing?: Line } {
	let last: Line | undefined;
	for (let line = lineAt(text, from); ; line = lineAt(text, line.next)) {
		const source = text.slice(line.start, line.end);
		if (/^[ \t]*(?:-{3,}|;{3,})[ \t]*$/.test(source)) {
			return { ...(last && { last }), closing: line };
		}
		if (KEY_LINE.test(source) || (last && source.trim() !== '' && FIELD_BODY.test(source))) {
			last = line;
		} else if (!FIELD_BODY.test(source)) {
			return last ? { last } : {};
		}
		if (line.next >= text.length) {
			return last ? { last } : {};
		}
	}
}
