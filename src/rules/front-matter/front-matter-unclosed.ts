// Front matter that begins but does not end.
import type { Documentation, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { headOf } from '../../fields/field-problems';
import type { FrontMatter } from '../../post/front-matter';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'Front matter without a closing `---`.',
	why:
		'Without the closing fence Hexo takes the whole file for text, or everything down to the next `---` in the article for ' +
		'fields. The fix adds the fence below the last field, where an empty line, HTML, Markdown or the end of the file follows ' +
		'it: there is no doubt then where the fields end.',
	examples: [
		{
			text: '---\ntitle: 甲\ndate: 2024-05-01\n\n<div>正文</div>\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n\n<div>正文</div>\n',
		},
		{ text: '\n---\ntitle: 甲', reports: ['---'], fixed: '---\ntitle: 甲\n---' },
		{
			text: '---\ntitle: 甲\n<p>正文：第一</p>\n\n---\n<p>第二</p>\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\n---\n<p>正文：第一</p>\n\n---\n<p>第二</p>\n',
		},
		{
			text: 'title: 甲\ndate: 2024-05-01\n\n正文\n',
			reports: ['title'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n\n正文\n',
		},
		{ text: '---\ntitle: 甲\n正文\n', reports: ['---'] },
		{ text: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\n\n一条横线，不是字段。\n' },
	],
};

const MESSAGES = {
	published: { text: 'This front matter has no closing `---`: Hexo publishes the fields as part of the article' },
	refused: { text: 'This front matter has no closing `---`: Hexo reads on to the next one, and cannot build the post' },
	read: { text: 'This front matter has no closing `---`: Hexo takes the article down to the next one for fields' },
} as const satisfies Record<FrontMatter['outcome'], Message>;

export const frontMatterUnclosed: Rule = {
	id: 'front-matter-unclosed',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		const { kind, span, outcome } = post.frontMatter;
		if (kind !== 'unclosed') {
			return;
		}
		const isPlain = /^[ \t]*(?:\r?\n|[<*_`~=+>!|[]|$)/.test(post.text.slice(span.end));
		yield {
			...headOf(post),
			message: MESSAGES[outcome],
			offers: () => {
				const edits = isPlain ? repairFences(post) : undefined;
				return [edits && { title: { text: 'Close it below the last field' }, edits }];
			},
		};
	},
};
