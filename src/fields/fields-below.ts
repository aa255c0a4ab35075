// Fields that stand below the front matter, where Hexo publishes them as text.
import { analysis } from '../post/analysis';
import { type FenceLine, readFence } from '../post/fence-line';
import { isPostKeyLine, scanFields } from '../post/field-lines';
import { findLine, lineAt } from '../post/lines';
import { firstSeenLine } from '../post/lost-front-matter';
import type { Post } from '../post/post';
import { parseFields } from '../post/yaml/read-fields';
import type { Field } from '../post/yaml/value';
import type { Span } from '../text/span';

/** Fields that readers see, for the front matter ends above them. */
export interface FieldsBelow {
	/** `block`: a second front matter; `fields`: the rest of the first one; `text`: the rest of a text of several lines. */
	readonly kind: 'block' | 'fields' | 'text';
	/** From the first line of theirs to the end of their last fence, if there is one, its line end included. */
	readonly span: Span;
	/** Where their own source begins and ends. */
	readonly source: Span;
	readonly closingFence?: Span;
	readonly fields: readonly Field[];
}

/** What stands below the front matter of a post and was to be in it; null where there is nothing of the kind. */
export const fieldsBelow: (post: Post) => FieldsBelow | null = analysis((post) => {
	const { text, frontMatter } = post;
	const { kind, format, span } = frontMatter;
	const line = kind === 'found' && format === 'yaml' ? firstSeenLine(text, span.end) : undefined;
	if (!line) {
		return null;
	}
	const fence = readFence(text, line);
	const isBlock = fence !== undefined && isFence(fence);
	const isField = isPostKeyLine(text.slice(line.start, line.end));
	return isBlock || isField ? blockAt(post, line.start, isBlock ? line.next : line.start, isBlock) : restOfText(post);
});

function blockAt({ text }: Post, start: number, from: number, isBlock: boolean): FieldsBelow | null {
	const { last, closing, count } = scanFields(text, from, readFence(text, lineAt(text, start)));
	// A line or two of an article may look like a field; a fence below, or several that posts have, are no chance.
	const isMeant = closing ? count > 0 : !isBlock && count > 1;
	if (!isMeant || !last) {
		return null;
	}
	const source = { start: from, end: last.end };
	const { fields } = parseFields(text, source, 'yaml');
	const end = closing ? { closingFence: { start: closing.start, end: closing.end } } : {};
	const span = { start, end: (closing ?? last).next };
	return { kind: isBlock ? 'block' : 'fields', span, source, fields, ...end };
}

/** The rest of a text of several lines (`|`) that has a line of dashes in it: indented lines, with fields or not, down to another fence. */
function restOfText({ text, frontMatter }: Post): FieldsBelow | null {
	const last = frontMatter.yaml.fields.at(-1)?.value;
	const start = frontMatter.span.end;
	if (last?.kind !== 'scalar' || last.style !== 'block') {
		return null;
	}
	const rest = findLine(text, start, text.length, (one) => !/^(?:[ \t]|$)/.test(text.slice(one.start, one.end)));
	const isField = rest && isPostKeyLine(text.slice(rest.start, rest.end));
	const fence = rest && (isField ? scanFields(text, rest.start).closing : readFence(text, rest));
	if (!rest || !fence || !isFence(fence)) {
		return null;
	}
	const source = { start, end: fence.start };
	const { fields } = parseFields(text, { start: rest.start, end: fence.start }, 'yaml');
	const closingFence = { start: fence.start, end: fence.end };
	return { kind: 'text', span: { start, end: fence.next }, source, fields, closingFence };
}

/** Whether a line is one that Hexo takes for a fence, with nothing else in it. */
const isFence = ({ sign, rest, mark, start }: FenceLine): boolean =>
	sign === '-' && rest.trim() === '' && mark.end - mark.start > 2 && mark.start === start;
