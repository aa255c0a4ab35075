// Blocks that look like front matter, but Hexo does not see them.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { headOf } from '../../fields/field-problems';
import { blockOf } from '../../fields/suggest-value';
import type { LostReason } from '../../post/front-matter';
import type { Post } from '../../post/post';

const REASONS = {
	'blank-lines': 'Hexo does not see this front matter: only one empty line may stand above it',
	'fence-blanks': 'Hexo does not see this front matter: the fence in the first line has blanks beside its dashes',
	'fence-text': 'Hexo does not see this front matter: its opening fence is not just three dashes',
	'closing-fence': 'Hexo does not see this front matter: the closing fence does not match the opening one',
	empty: 'This front matter is empty: Hexo publishes its fences as part of the article',
	json: 'Hexo does not see this front matter: between semicolons it must be JSON',
} as const satisfies Record<LostReason, string>;

export const documentation: Documentation = {
	summary: 'A block that looks like front matter, but Hexo does not see it.',
	why:
		'Hexo takes the block for text: the post is published without title, date and categories, and readers see the fields ' +
		'above the article. Two empty lines above the block are enough, or one blank in the empty line, or a blank behind the ' +
		'dashes of the first line (measured with hexo-front-matter 4.2.1). The fix writes both fences as `---` and lets the ' +
		'block begin in the first line.',
	examples: [
		{
			text: '\n\n---\ntitle: 甲\ndate: 2024-05-01\n---\n正文\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n正文\n',
		},
		{ text: ' \n---\ntitle: 甲\n---\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '--- \ntitle: 甲\n---\n', reports: ['--- '], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '---yaml\ntitle: 甲\n---\n', reports: ['---yaml'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '\n----\ntitle: 甲\n----\n', reports: ['----'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '---\ntitle: 甲\n  ---\n正文\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\n---\n正文\n', reports: ['---'] },
		{ text: ';;;\ntitle: 甲\n;;;\n', reports: [';;;'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '\n---\ntitle: 甲\n---\n正文\n' },
		{ text: '----\ntitle: 甲\n----\n正文\n' },
		{ text: ';;;\n"title": "甲"\n;;;\n正文\n' },
	],
};

export const frontMatterLost: Rule = {
	id: 'front-matter-lost',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const { kind, reason } = post.frontMatter;
		if (kind !== 'lost' || reason === undefined) {
			return;
		}
		yield {
			...headOf(post),
			message: { text: REASONS[reason] },
			offers: () => [reason === 'empty' ? fill(post, context) : repair(post)],
		};
	},
};

function repair(post: Post): Fix | undefined {
	const edits = repairFences(post);
	return edits && { title: { text: 'Repair the fences' }, edits };
}

/** Puts a whole front matter in the place of an empty one. */
function fill(post: Post, context: Context): Fix | undefined {
	const block = blockOf(post, context);
	const start = post.text.startsWith('\uFEFF') ? 1 : 0;
	return block === undefined
		? undefined
		: {
				title: { text: 'Insert front matter' },
				edits: [{ start, end: post.frontMatter.span.end, text: block }],
			};
}
