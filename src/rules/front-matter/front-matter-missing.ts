// Posts without any front matter.
import type { Documentation, Rule } from '../../engine/rule';
import { lineEnd } from '../../fields/field-problems';
import { blockOf } from '../../fields/suggest-value';
import { scanFields } from '../../post/field-lines';
import type { FrontMatter } from '../../post/front-matter';
import { lineAt } from '../../post/lines';
import { isSinaPost, matchesPosts } from '../../sina/post-kind';
import { insertion } from '../../text/edit';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'A post without front matter.',
	why:
		"Hexo publishes it without a title, in no category, and dated by the file's own birth time, which is another one after " +
		'each checkout. The fix inserts a block: the title is that of the first heading or of the file, the categories are the ' +
		'folders below `_posts`, the date is now. A line of dashes in such an article (`---`, a rule) makes it worse: Hexo takes ' +
		'all text above it for front matter, and most often does not build the post at all. Reported in the folders of `newsPost.posts`, and elsewhere for articles ' +
		"that carry Sina's marks.",
	examples: [
		{ text: '<p>上证指数收报三千点。</p>\n', reports: ['<p>上证指数收报三千点。</p>'] },
		{
			text: '# 标题\n\n正文\n',
			reports: ['# 标题'],
			fixed:
				"---\ntitle: '标题'\ncategories:\n - 'uncategorized'\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n\n# 标题\n\n正文\n",
		},
		{ text: '**名称**：甲\n\n---\n\n正文\n', reports: ['---'] },
		{ text: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '' },
	],
};

const MESSAGES = {
	published: {
		text: "This post has no front matter: Hexo publishes it without title and categories, dated by the file's own time",
	},
	refused: {
		text: 'This post has no front matter: Hexo takes all text above these dashes for one, cannot read it, and does not build the post',
	},
	read: {
		text: 'This post has no front matter: Hexo takes all text above these dashes for one, and readers do not see it',
	},
} as const satisfies Record<FrontMatter['outcome'], Message>;

export const frontMatterMissing: Rule = {
	id: 'front-matter-missing',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const { text, frontMatter, body } = post;
		const isExpected =
			isSinaPost(post) || (context.path !== undefined && matchesPosts(context.path, context.options.posts));
		const first = /\S.*/.exec(text.slice(body.start));
		if (frontMatter.kind !== 'none' || !isExpected || !first) {
			return;
		}
		const start = body.start + first.index;
		const end = start + Math.min(first[0].trimEnd().length, 40);
		yield {
			...(frontMatter.closingFence ?? { start, end }),
			message: MESSAGES[frontMatter.outcome],
			offers: () => {
				const block = beginsWithFields(text, start) ? undefined : blockOf(post, context);
				return block === undefined
					? []
					: [
							{
								title: { text: 'Insert front matter' },
								edits: [insertion(body.start, block + lineEnd(post))],
								onlyByHand: true,
							},
						];
			},
		};
	},
};

/** Whether fields of a post begin in a line, or below it: they only need what Hexo knows around them, no others above. */
const beginsWithFields = (text: string, start: number): boolean =>
	[start, lineAt(text, start).next]
		.map((from) => scanFields(text, from))
		.some(({ count, notation }) => count > (notation === 'json' ? 0 : 1));
