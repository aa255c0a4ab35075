// Finds the front matter the way Hexo does, and says why Hexo does not see what looks like one.

import { isBlank } from '../text/blanks';
import type { Span } from '../text/span';
import { isFieldLine, isPostKeyLine, isPostKeyWithoutColon } from './field-lines';
import { type HexoSplit, splitLikeHexo } from './hexo-split';
import { findLine, type Line } from './lines';
import { findLookAlike, type LookAlike, type LostReason } from './lost-front-matter';
import { parseFields, repeatedIn, type YamlFields } from './yaml/read-fields';

/** What stands at the head of a post. All offsets refer to the whole text. */
export interface FrontMatter {
	/**
	 * `found`: Hexo reads it, or would but for errors in it; `lost`: a block that Hexo does not see; `unclosed`: fields, but
	 * no closing fence; `none`: nothing of the kind.
	 */
	readonly kind: 'found' | 'lost' | 'unclosed' | 'none';
	/**
	 * What Hexo does with the text: it takes what it reads out of the article, cannot use what it takes for front matter
	 * (the post is not built), or publishes all of it.
	 */
	readonly outcome: 'read' | 'refused' | 'published';
	/** `json` for the `;;;` form. */
	readonly format: 'yaml' | 'json';
	/** From the start of the text to the end of the closing fence, its line end included. Empty for `none`. */
	readonly span: Span;
	/** The fields' source between the fences. */
	readonly fields: Span;
	/** The line of the opening fence without its line end; absent where Hexo reads fields that have none. */
	readonly openingFence?: Span;
	/** The closing dashes; absent in an unclosed block. In a text without front matter, what Hexo takes for them. */
	readonly closingFence?: Span;
	readonly reason?: LostReason;
	/** The first sign beside the fences of a lost block that nobody sees. */
	readonly invisible?: Span;
	/** What can be read between the fences, whether or not Hexo reads it. */
	readonly yaml: YamlFields;
}

export type { LostReason } from './lost-front-matter';

const NO_FIELDS: YamlFields = { fields: [], problems: [], isMapping: false, isTaken: false };
const AT_START = { start: 0, end: 0 };

/**
 * Finds the front matter of a post: what Hexo reads, else a block that only looks like one, with the reason why Hexo
 * does not see it (measured with hexo-front-matter 4.2.1). Never throws.
 */
export function findFrontMatter(text: string): FrontMatter {
	const split = splitLikeHexo(text);
	const format = split && text[split.closingFence.start] === ';' ? 'json' : 'yaml';
	const yaml = split ? parseFields(text, split.data, format) : NO_FIELDS;
	const isRefused =
		yaml.problems.length > 0 || yaml.isList || (format === 'yaml' && repeatedIn(yaml.fields) !== undefined);
	const outcome = isRefused ? 'refused' : yaml.isTaken ? 'read' : 'published';
	const isWhole = outcome === 'read' && yaml.fields.length > 0 && !yaml.fields.some(({ name }) => isHtml(name));
	const block = isWhole ? undefined : findLookAlike(text);
	const isMeant = isWhole || (outcome !== 'published' && isMeantFor(text, split!, yaml, block));
	if (split && isMeant) {
		return found(text, split, format, outcome, yaml);
	}
	if (block) {
		// Hexo replaces tabs at the start of all lines but the first.
		const span = { start: block.openingFence?.end ?? block.fields.start, end: block.fields.end };
		return { ...block, outcome, yaml: parseFields(text, span, block.format) };
	}
	if (split && yaml.isList && isOpen(text, split)) {
		return { ...found(text, split, format, outcome, yaml), kind: 'lost', reason: 'list' };
	}
	const closing = split && outcome !== 'published' ? { closingFence: split.closingFence } : {};
	return { kind: 'none', outcome, format: 'yaml', span: AT_START, fields: AT_START, ...closing, yaml: NO_FIELDS };
}

/** A name that is a line of the article: `<p>a: b</p>`. */
const isHtml = (name: string): boolean => /^<(?!<)/.test(name);

/**
 * Whether what Hexo takes is front matter that was meant to be one, though it has errors. Else Hexo takes an article for
 * it, down to a rule (`---`) in the text, and what was meant, if anything, ends above or begins otherwise.
 */
function isMeantFor(text: string, split: HexoSplit, yaml: YamlFields, block: LookAlike | undefined): boolean {
	const { data } = split;
	if (yaml.fields.length === 0 && yaml.problems.length === 0) {
		return false;
	}
	if (block === undefined) {
		return isOpen(text, split) ? yaml.fields.some(({ name }) => !isHtml(name)) : isFieldsOnly(text, data);
	}
	if (block.reason === 'empty' || (!isOpen(text, split) && block.openingFence !== undefined)) {
		return false;
	}
	return !(block.span.end < data.end && isArticle(text.slice(block.span.end, data.end)));
}

/** Whether what Hexo takes begins with a fence. */
function isOpen(text: string, { openingFence, data }: HexoSplit): boolean {
	const inner = innerFence(text, data);
	return openingFence !== undefined || (inner !== undefined && isBareFence(text, inner));
}

/** Whether all lines look like fields of a post. */
function isFieldsOnly(text: string, { start, end }: Span): boolean {
	const lines = text.slice(start, end).split(/\r?\n/);
	return lines.some(isPostKeyLine) && lines.every(isFieldLine);
}

/** Whether an article begins: an empty line or HTML, and no field of a post after it, nor lines that only lack its colon. */
function isArticle(rest: string): boolean {
	const lines = rest.split(/\r?\n/).filter((line) => !isBlank(line));
	return (
		/^[ \t]*\r?\n|^\s*<(?!<)/.test(rest) &&
		!lines.some(isPostKeyLine) &&
		!(lines.length > 0 && lines.every(isPostKeyWithoutColon))
	);
}

/** The line of dashes that is YAML's own document start to Hexo, and a fence to everybody else. */
function innerFence(text: string, { start, end }: Span): Line | undefined {
	const isSaying = (line: Line): boolean => !/^\uFEFF?[ \t]*(?:#|$)/.test(text.slice(line.start, line.end));
	const line = start < end ? findLine(text, start, end, isSaying) : undefined;
	const isMarked = line?.start === start && text[start] === '\uFEFF';
	const from = line && (isMarked ? line.start + 1 : line.start);
	return line && text.startsWith('---', from) ? { ...line, start: from! } : undefined;
}

/** Whether nothing but a comment stands behind the dashes. */
const isBareFence = (text: string, { start, end }: Span): boolean => /^---[ \t]*(?:#|$)/.test(text.slice(start, end));

function found(
	text: string,
	{ data, openingFence, closingFence, contentStart }: HexoSplit,
	format: FrontMatter['format'],
	outcome: FrontMatter['outcome'],
	yaml: YamlFields,
): FrontMatter {
	const inner = format === 'yaml' ? innerFence(text, data) : undefined;
	const isAlone = inner && isBareFence(text, inner);
	const opening = inner ? { start: inner.start, end: isAlone ? inner.end : inner.start + 3 } : openingFence;
	const start = inner ? Math.min(isAlone ? inner.next : inner.start + 3, data.end) : data.start;
	return {
		kind: 'found',
		outcome,
		format,
		span: { start: 0, end: contentStart },
		fields: { start, end: data.end },
		...(opening && { openingFence: opening }),
		closingFence,
		yaml,
	};
}
