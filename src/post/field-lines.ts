// Lines that look like the fields of a front matter, be they written as Hexo wants them or not.
import { INVISIBLE, withoutInvisible } from '../text/invisible';
import { type FenceLine, readFence } from './fence-line';
import { type Line, lineAt } from './lines';

/** Fields that posts have. */
const NAMES =
	'title|date|updated|categor(?:y|ies)|tags?|author|headimg|thumbnail|layout|permalink|comments|published|excerpt|description|keywords';

/** A line that sets a top-level field. */
const KEY_LINE = /^(?:<<|["']?[\p{L}_][\p{L}\w .-]{0,60}["']?):(?:[ \t]|$)/u;
/** A line that sets a field that posts have, as YAML, JSON or TOML write it, or nearly so. */
const POST_KEY_LINE = new RegExp(`^["']?(?:${NAMES})["']?[ \\t]*[:：]`, 'i');
/** In lower case only: an English article may begin a line with such a word. */
const POST_KEY_WITHOUT_COLON = new RegExp(`^(?:${NAMES})[ \\t]+[^\\s:：]`);
const POST_JSON_LINE = new RegExp(`^[ \\t{]*"(?:${NAMES})"[ \\t]*:`, 'i');
const POST_TOML_LINE = new RegExp(`^[ \\t]*(?:${NAMES})[ \\t]*=`, 'i');
const JSON_LINE = /^[ \t]*["{}[\],]/;
const TOML_LINE = /^[ \t]*(?:[\w-]+[ \t]*=|\[[\w.-]+\][ \t]*$)/;
/** A line that may stand below one: an item, a continuation, a comment, a blank line. */
const FIELD_BODY = /^(?:[ \t]|#|- |-$|$)/;
const UNSEEN_START = new RegExp(`^${INVISIBLE}+`);

/** Whether a line sets a field, or may belong to one above it. */
export const isFieldLine = (line: string): boolean => KEY_LINE.test(line) || FIELD_BODY.test(line);
/** Whether a line sets a field that posts have. */
export const isPostKeyLine = (line: string): boolean => POST_KEY_LINE.test(line.replace(UNSEEN_START, ''));
/** Whether a line names a field that posts have and goes on with its value, but has no colon between them. */
export const isPostKeyWithoutColon = (line: string): boolean => POST_KEY_WITHOUT_COLON.test(line);

/** What lines that look like fields come to. */
export interface FieldLines {
	/** The last line that belongs to a field. */
	readonly last?: Line;
	/** The line that ends the fields. */
	readonly closing?: FenceLine;
	/** How many of the fields are such as posts have. */
	readonly count: number;
	/** How far the first line that says anything is indented; -1 where there is none. */
	readonly indent: number;
	readonly notation: Notation;
}

type Notation = 'yaml' | 'json' | 'toml';

/**
 * Walks over lines that look like fields, to the line that ends them or the first one that is none.
 *
 * @param opening the fence above them: what it is made of ends them, too.
 */
export function scanFields(text: string, from: number, opening?: FenceLine): FieldLines {
	let last: Line | undefined;
	let pending: Line | undefined;
	let isAfterBlank = false;
	let count = 0;
	let indent = -1;
	let notation: Notation = 'yaml';
	for (let line = lineAt(text, from); ; line = lineAt(text, line.next)) {
		const fence = readFence(text, line);
		if (fence && (isClosing(fence, opening) || (line.start === last?.next && isRule(fence)))) {
			const end = pending ?? last;
			return { ...(end && { last: end }), closing: fence, count, indent, notation };
		}
		const seen = text.slice(line.start, line.end).replace(UNSEEN_START, '');
		const content = seen.trimStart();
		if (indent < 0 && content !== '' && !content.startsWith('#')) {
			indent = seen.length - content.length;
			notation = TOML_LINE.test(seen) ? 'toml' : JSON_LINE.test(seen) ? 'json' : 'yaml';
		}
		const source = seen.slice(Math.min(Math.max(indent, 0), seen.length - content.length));
		if (isField(source, notation)) {
			last = line;
			pending = undefined;
			isAfterBlank = false;
			count += POST_KEY_LINE.test(source) || isPostsOwn(source, notation) ? 1 : 0;
		} else if (content === '') {
			isAfterBlank = last !== undefined;
		} else if (last && FIELD_BODY.test(source)) {
			// Below an empty line a list or a heading may be the article's: it counts where a field or a fence follows.
			pending = line;
			last = isAfterBlank ? last : line;
		}
		if (line.next >= text.length || (content !== '' && !isFieldLine(source) && !isField(source, notation))) {
			return { ...(last && { last }), count, indent, notation };
		}
	}
}

const isField = (line: string, notation: Notation): boolean =>
	KEY_LINE.test(line) ||
	POST_KEY_LINE.test(line) ||
	(notation === 'json' && JSON_LINE.test(line)) ||
	(notation === 'toml' && TOML_LINE.test(line));

const isPostsOwn = (line: string, notation: Notation): boolean =>
	(notation === 'json' && POST_JSON_LINE.test(line)) || (notation === 'toml' && POST_TOML_LINE.test(line));

/** Whether a line is a rule or a fence of other signs than Hexo's: directly below a field it is meant to end them. */
const isRule = ({ start, mark, sign, rest }: FenceLine): boolean =>
	/[+=*_]/.test(sign) && mark.start === start && rest.trim() === '';

/** Whether a line ends fields: dashes, indented or not, what people write for them, or what the opening fence is made of. */
function isClosing({ start, mark, sign, rest }: FenceLine, opening: FenceLine | undefined): boolean {
	const indent = opening ? opening.mark.start - opening.start : 0;
	const isLikeIt = /[—.；]/.test(sign) || sign === opening?.sign;
	return (/[-;]/.test(sign) || (isLikeIt && mark.start - start <= indent)) && withoutInvisible(rest).trim() === '';
}
