// Finds what a reader would take for the front matter of a post, whether or not Hexo does.
import { INVISIBLE, withoutInvisible } from '../text/invisible';
import type { Span } from '../text/span';
import { type FenceLine, readFence } from './fence-line';
import { type FieldLines, isPostKeyLine, scanFields } from './field-lines';
import { findLine, type Line } from './lines';
import { parseFields } from './yaml/read-fields';

/** Why Hexo does not see a block that a reader would take for front matter. */
export type LostReason =
	/** A sign that nobody sees stands beside a fence, or above it. */
	| 'invisible'
	/** More than one blank line, or blanks, before the opening fence. */
	| 'blank-lines'
	/** Blanks before or after the dashes of an opening fence in the first line. */
	| 'fence-blanks'
	/** The opening fence is not just dashes (`---js`), has more than three after a blank line, or is made of other signs. */
	| 'fence-text'
	/** The closing fence has fewer dashes than the opening one, is indented, or is made of other signs. */
	| 'closing-fence'
	/** The whole block is indented. */
	| 'indented'
	/** Nothing between the fences. */
	| 'empty'
	/** What stands between the fences is a list: Hexo takes it out of the article, and reads no field. */
	| 'list'
	/** What stands between `;;;` fences is not the inside of a JSON object. */
	| 'json'
	/** Fields as TOML writes them. */
	| 'toml'
	/** Other text stands above the opening fence. */
	| 'text-above';

/** A block that looks like front matter. All offsets refer to the whole text. */
export interface LookAlike {
	readonly kind: 'lost' | 'unclosed';
	readonly reason?: LostReason;
	readonly format: 'yaml' | 'json';
	/** From the start of the text to behind its last line. */
	readonly span: Span;
	readonly fields: Span;
	readonly openingFence?: Span;
	readonly closingFence?: Span;
	/** The first sign beside its fences that nobody sees. */
	readonly invisible?: Span;
}

/** The first line from an offset on that shows anything. */
export const firstSeenLine = (text: string, from: number, to = text.length): Line | undefined =>
	findLine(text, from, to, (line) => withoutInvisible(text.slice(line.start, line.end)).trim() !== '');

/** A fence and fields where a reader would expect them: at the top, else below a few lines of other text. */
export function findLookAlike(text: string): LookAlike | undefined {
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	const first = text.length > begin ? firstSeenLine(text, begin) : undefined;
	const fence = first && readFence(text, first);
	const atTop = fence ? behindFence(text, begin, fence) : first && withoutOpening(text, first);
	return atTop ?? (first && belowText(text, first));
}

function behindFence(text: string, begin: number, fence: FenceLine): LookAlike | undefined {
	if (fence.next >= text.length) {
		return undefined;
	}
	// `---title: 甲`: the first field stands in the line of the fence.
	const behind = fence.end - fence.rest.trimStart().length;
	const begins = isPostKeyLine(text.slice(behind, fence.end)) ? behind : fence.next;
	const found = scanFields(text, begins, fence);
	const isOwn = (fence.sign === '-' && fence.mark.end - fence.mark.start > 2) || fence.sign === ';';
	// Signs that are not Hexo's may be anything: a rule, a heading, a listing.
	const hasName = begins < fence.end || /^[ \t]*(?:[\w-]+[ \t]*)?$/.test(withoutInvisible(fence.rest));
	const isMeant = isOwn || (found.count > 0 && hasName);
	const isText = found.notation !== 'yaml' && fence.sign !== ';' && found.count === 0;
	const isEmpty = found.last === undefined;
	if (!isMeant || isText || (isEmpty && (found.closing === undefined || !isOwn || found.indent >= 0))) {
		return undefined;
	}
	const fields = { start: begins, end: Math.max(begins, found.last?.end ?? begins) };
	const format = fence.sign === ';' ? 'json' : 'yaml';
	const openingFence = { start: fence.start, end: Math.min(begins, fence.end) };
	const common = { format, fields, openingFence } as const;
	const { closing } = found;
	if (closing === undefined) {
		const last = { ...fields, end: withoutDashes(text, fields) };
		return { ...common, kind: 'unclosed', span: { start: 0, end: found.last!.next }, fields: last };
	}
	const invisible = unseenAt(text, begin, fence) ?? closing.invisible;
	return {
		...common,
		...blockTo(closing),
		reason: invisible ? 'invisible' : isEmpty ? 'empty' : reasonOf(text, begin, fence, found, fields),
		...(invisible && { invisible }),
	};
}

const blockTo = ({ start, end, next }: FenceLine) =>
	({ kind: 'lost', span: { start: 0, end: next }, closingFence: { start, end } }) as const;

/** Where fields end: dashes at the end of the last line are meant to close them. */
function withoutDashes(text: string, { start, end }: Span): number {
	const before = (at: number, signs: string): number => {
		let from = at;
		while (from > start && signs.includes(text[from - 1]!)) {
			from--;
		}
		return from;
	};
	const behind = before(end, ' \t');
	const dashes = before(behind, '-');
	return behind - dashes < 3 ? end : before(dashes, ' \t');
}

const UNSEEN = new RegExp(`${INVISIBLE}+`);

/** Signs that nobody sees beside the opening fence or in the lines above it. */
function unseenAt(text: string, begin: number, fence: FenceLine): Span | undefined {
	const found = UNSEEN.exec(text.slice(begin, fence.start));
	const above = found && { start: begin + found.index, end: begin + found.index + found[0].length };
	const first = above ?? fence.invisible;
	// Hexo takes away one byte order mark, and its parser another one.
	return first?.start === begin && text.slice(first.start, first.end) === '\uFEFF' ? undefined : first;
}

function reasonOf(text: string, begin: number, fence: FenceLine, found: FieldLines, fields: Span): LostReason {
	const isFirst = fence.start === begin;
	const length = fence.mark.end - fence.mark.start;
	const isIndented = /[ \t]/.test(text.slice(fence.start, fence.mark.start));
	const isOwn = (fence.sign === '-' || fence.sign === ';') && length > 2;
	if (found.notation === 'toml') {
		return 'toml';
	}
	if (isIndented && found.indent > 0) {
		return 'indented';
	}
	if (!isOwn || fence.rest.trim() !== '' || (!isFirst && length > 3)) {
		return 'fence-text';
	}
	if (!isFirst && !/^\r?\n$/.test(text.slice(begin, fence.start))) {
		return 'blank-lines';
	}
	if (isIndented || (fence.rest !== '' && isFirst)) {
		return 'fence-blanks';
	}
	return fence.sign === ';' && !parseFields(text, fields, 'json').isMapping ? 'json' : 'closing-fence';
}

/** Fields of a post that begin without a fence. */
function withoutOpening(text: string, first: Line): LookAlike | undefined {
	if (!isPostKeyLine(text.slice(first.start, first.end))) {
		return undefined;
	}
	const { last, closing, count } = scanFields(text, first.start);
	if (last === undefined || count < 2) {
		return undefined;
	}
	const common = { format: 'yaml', fields: { start: first.start, end: last.end } } as const;
	return closing
		? { ...common, ...blockTo(closing), reason: 'closing-fence' }
		: { ...common, kind: 'unclosed', span: { start: 0, end: last.next } };
}

/** How many lines of other text may stand above a block. */
const MAX_ABOVE = 10;

/** Fields of a post between two fences, below other text; in a listing only where that begins the post. */
function belowText(text: string, first: Line): LookAlike | undefined {
	let above = 0;
	let isListing = false;
	const line = findLine(text, first.start, text.length, (one) => {
		const sign = readFence(text, one)?.sign;
		isListing ||= above > 0 && (sign === '`' || sign === '~');
		return ++above > MAX_ABOVE || isListing || (sign === '-' && readFence(text, one)?.rest.trim() === '');
	});
	const fence = line && above <= MAX_ABOVE && !isListing ? readFence(text, line) : undefined;
	if (!fence || fence.next >= text.length) {
		return undefined;
	}
	const { last, closing, count } = scanFields(text, fence.next, fence);
	const common = {
		format: 'yaml',
		openingFence: { start: fence.start, end: fence.end },
		reason: 'text-above',
	} as const;
	return last && closing && count > 1
		? { ...common, ...blockTo(closing), fields: { start: fence.next, end: last.end } }
		: undefined;
}
