// HTML that Markdown takes for a listing, because it is indented.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import type { MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { endOfContent, isBlankUnit } from '../../text/blanks';
import { deletion } from '../../text/edit';
import { nextSpan, type Span, someWithin } from '../../text/span';

export const documentation: Documentation = {
	summary: 'Indented HTML that readers see as source, because it follows a blank line.',
	why:
		'A blank line ends a block of HTML for Markdown, and what is indented by four columns or more behind it is code: readers ' +
		'see tags in a grey box. Reported is such a stretch where an element is still open, so that it was meant as HTML, and ' +
		'where it holds a tag or a comment. The fix takes the indentation of its lines away. What cleaning removes in any case ' +
		'is not reported here.',
	examples: [
		{
			text: '<div>\n\n    <p>甲</p>\n    　　乙<br>\n\n\t  <p>丙</p>\n</div>',
			reports: ['<p>甲</p>\n    　　乙<br>\n\n\t  <p>丙</p>'],
			fixed: '<div>\n\n<p>甲</p>\n　　乙<br>\n\n<p>丙</p>\n</div>',
		},
		{
			text: '<div>\n<p>甲</p>\n\n        <ul>\n          <li>乙</li>\n    \n        </ul>\n      <!-- 丙 -->\n    </div>\n',
			reports: ['<ul>\n          <li>乙</li>\n    \n        </ul>\n      <!-- 丙 -->\n    </div>'],
			fixed: '<div>\n<p>甲</p>\n\n<ul>\n<li>乙</li>\n    \n</ul>\n<!-- 丙 -->\n</div>\n',
		},
		{
			text: '<div>\n\n    <p>甲</p>\n    <pre>\n      乙\n    </pre>\n</div>',
			reports: ['<p>甲</p>\n    <pre>\n      乙\n    </pre>'],
			fixed: '<div>\n\n<p>甲</p>\n<pre>\n      乙\n    </pre>\n</div>',
		},
		{ text: '<div>\n\n    *ST甲和*ST乙<br>\n</div>', reports: ['*ST甲和*ST乙<br>'] },
		{ text: '<div>\n\n    <p>{{ 甲 }}</p>\n</div>', reports: ['<p>{{ 甲 }}</p>'] },
		{ text: '<p>甲</p>\n\n    <p>示例</p>\n' },
		{ text: '<div>\n\n    一段正文\n</div>' },
		{ text: '<div>\n    <p>甲</p>\n\n   <p>乙</p>\n</div>' },
		{ text: '<div>\n\n    <!-- 文末二维码 start -->\n    <style>.appendQr_wrap&#123;x:y&#125;</style>\n</div>' },
	],
};

export const htmlAsCode: Rule = {
	id: 'html-as-code',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const block of post.markdown.blocks) {
			if (isHtml(post, block) && someWithin(post.html.markup, block, () => true)) {
				yield {
					...withoutBlanks(post.text, block),
					message: { text: 'Readers see this HTML as source: it is indented after a blank line' },
					offers: () => dedent(post, block),
				};
			}
		}
	},
};

/** Whether it is code to Markdown, but stands in an element that is still open. */
const isHtml = (post: Post, block: MarkdownBlock): boolean => block.kind === 'CodeBlock' && !isInCode(post, block);

/** The parser takes only four columns off the first line. */
function withoutBlanks(text: string, { start, end }: MarkdownBlock): Span {
	let from = start;
	while (isBlankUnit(text.charCodeAt(from))) {
		from++;
	}
	return { start: from, end: endOfContent(text, from, end) };
}

/** Braces that Hexo would run, were this not code. */
const BRACES = /\{[{%#]|#\}/;

/**
 * Takes the indentation of every line that is not blank away, except inside of tags, comments and what is code. Nothing
 * where the first line cannot lose it, as it would still be code, nor where more would change: what stands in a fence is
 * code either way, and braces are run.
 */
function dedent(post: Post, { start, end }: MarkdownBlock): Fix[] {
	const from = post.text.lastIndexOf('\n', start) + 1;
	if (someWithin(post.setAside.fences, { start, end }, () => true) || BRACES.test(post.text.slice(start, end))) {
		return [];
	}
	const edits = [...post.text.slice(from, end).matchAll(/(?<![^\n])[ \t]+(?=[^ \t\r\n])/g)]
		.map(({ 0: { length }, index }) => deletion({ start: from + index, end: from + index + length }))
		.filter((edit) => ![post.code, post.html.markup].some((spans) => reachesInto(spans, edit)));
	return edits[0]?.start === from ? [{ title: { text: 'Remove the indentation' }, edits }] : [];
}

/** Whether one of the sorted spans begins before an edit ends, and ends behind its start. */
function reachesInto(spans: readonly Span[], edit: Span): boolean {
	const next = nextSpan(spans, edit.start);
	return next !== undefined && next.start < edit.end;
}
