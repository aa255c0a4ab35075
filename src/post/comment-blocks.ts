// Comments that Markdown reads from end to end, whatever blank lines are in them.
import { type MarkdownParser, parser } from '@lezer/markdown';
import { type Span, spanAround } from '../text/span';
import { analysis } from './analysis';
import { withHtmlOfMarked } from './html-blocks';
import type { Post } from './post';
import { textForMarkdown } from './set-aside';

/** Blocks only: nothing within a line is read. */
const BLOCK_PARSER: MarkdownParser = withHtmlOfMarked(
	parser.configure({
		parseInline: [{ name: 'Unread', before: 'Escape', parse: (cx) => cx.end }],
	}),
);

const commentBlocks = analysis(({ text, body, setAside }): readonly Span[] => {
	const found: Span[] = [];
	// CRLF as a blank and a line feed: the same offsets, and the same blank lines.
	const source = textForMarkdown(text, setAside)
		.slice(body.start)
		.replace(/\r(?=\n)/g, ' ');
	BLOCK_PARSER.parse(source).iterate({
		enter({ name, from, to }) {
			if (name === 'CommentBlock') {
				found.push({ start: body.start + from, end: body.start + to });
			}
		},
	});
	return found;
});

/**
 * Whether a comment keeps its end. Markdown ends a block of HTML at a blank line, even in the middle of a comment, and
 * writes the rest as text, `-->` too; but for one that begins the block, and where Hexo runs templates, which sets all
 * comments aside.
 */
export function keepsItsEnd(post: Post, { start, end }: Span): boolean {
	if (!post.isMarkdown || !/\n[ \t\r]*\n/.test(post.text.slice(start, end))) {
		return true;
	}
	const blocks = commentBlocks(post);
	const around = [post.setAside.template?.comments ?? [], blocks];
	return around.some((spans) => (spanAround(spans, start)?.end ?? 0) >= end);
}
