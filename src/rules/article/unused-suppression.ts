// Suppressing comments that suppress nothing.
import type { Rule } from '../../core/rule';
import { deletion, type Span } from '../../core/text';

export const unusedSuppression: Rule = {
	id: 'unused-suppression',
	scope: 'article',
	severity: 'hint',
	summary: 'A comment that turns off a rule which finds nothing there.',
	why:
		'`<!-- news-post-disable-next-line sina-comment -->` turns a rule off for the next line of the article, ' +
		'`<!-- news-post-disable sina-comment -->` from there to `<!-- news-post-enable sina-comment -->` or to the end, and ' +
		'`# news-post-disable-line title` for a line of the front matter. Several names are separated by blanks; without a name ' +
		'all rules are meant. Cleaning never removes these comments. One that is no longer needed, or whose name is misspelt, ' +
		'hides the next mistake.',
	examples: [
		{
			text: '<p>甲</p>\n<!-- news-post-disable-next-line sina-coment -->\n<!-- 总声明-->\n<p>乙</p>',
			reports: ['sina-coment'],
			fixed: '<p>甲</p>\n<!-- 总声明-->\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<!-- news-post-disable -->\n<p>乙</p>\n<!-- news-post-enable -->',
			reports: ['<!-- news-post-disable -->'],
		},
		{ text: '<p>甲</p>\n<!-- news-post-disable-next-line sina-comment -->\n<!-- 总声明-->\n<p>乙</p>' },
		{ text: '<p>甲</p>\n<!-- more -->\n<p>乙</p>' },
	],
	*check(post, { options }, suppressions) {
		const unused = suppressions.unused().filter(({ rule }) => rule === undefined || options.severity[rule] !== 'off');
		for (const suppression of unused) {
			const { start, end, rule, comment, inUsedComment } = suppression;
			const title = { text: inUsedComment ? 'Remove the name' : 'Remove the comment' };
			const edit = deletion(withBlanksBefore(post.text, inUsedComment ? suppression : comment));
			yield {
				start,
				end,
				message:
					rule === undefined
						? { text: 'Turns off nothing: no rule finds anything here' }
						: { text: 'Turns off nothing: {0} finds nothing here', args: [rule] },
				fixes: [{ title, edits: [edit], safe: false }],
			};
		}
	},
};

function withBlanksBefore(text: string, { start, end }: Span): Span {
	let from = start;
	while (/[ \t,]/.test(text[from - 1] ?? '')) {
		from--;
	}
	return { start: from, end };
}
