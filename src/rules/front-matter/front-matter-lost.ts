// Blocks that look like front matter, but Hexo does not see them.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { headOf, lineEnd } from '../../fields/field-problems';
import { blockOf } from '../../fields/suggest-value';
import type { FrontMatter, LostReason } from '../../post/front-matter';
import type { Post } from '../../post/post';
import type { Message } from '../../text/message';

/** What an empty block comes to: Hexo may take its closing fence, or the first one below, for the end of another one. */
const EMPTY = {
	published: { text: 'This front matter is empty: Hexo publishes its fences as part of the article' },
	refused: { text: 'This front matter is empty: Hexo reads on to the next dashes, and cannot build the post' },
	read: { text: 'This front matter is empty: Hexo takes the article down to the next dashes for it' },
} as const satisfies Record<FrontMatter['outcome'], Message>;

const LIST = { text: 'This front matter is a list: Hexo cannot build the post' };

/** Why Hexo does not see it. Signs that nobody sees are told by another rule. */
const REASONS = {
	'blank-lines': 'only one empty line may stand above it',
	'fence-blanks': 'the fence in the first line has blanks beside its dashes',
	'fence-text': 'its opening fence is not just three dashes',
	'closing-fence': 'its closing fence is not just dashes, as many as in the opening one',
	indented: 'all of it is indented',
	json: 'between semicolons it must be the inside of a JSON object',
	toml: 'Hexo reads no TOML',
	'text-above': 'other text stands above it',
} as const satisfies Record<Exclude<LostReason, 'empty' | 'invisible' | 'list'>, string>;

export const documentation: Documentation = {
	summary: 'A block that looks like front matter, but Hexo does not see it.',
	why:
		'Hexo takes the block for text: the post is published without title, date and categories, and readers see the fields ' +
		'above the article. Two empty lines above the block are enough, or one blank in the empty line, or a blank behind the ' +
		'dashes of the first line, or dashes of another kind (measured with hexo-front-matter 4.2.1). Where a line of dashes ' +
		'stands further down, Hexo takes all text above it for YAML, and mostly cannot build the post. The fix writes both ' +
		'fences as `---` and lets the block begin in the first line.',
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
		{ text: '———\ntitle: 甲\n———\n正文\n', reports: ['———'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '```yaml\ntitle: 甲\n```\n正文\n', reports: ['```yaml'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n...\n正文\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: ' ---\n title: 甲\n ---\n正文\n', reports: [' ---'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{
			text: '标题\n\n---\ntitle: 甲\ndate: 2024-05-01\n---\n正文\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n标题\n\n正文\n',
		},
		{ text: ';;;\n{"title": "甲"}\n;;;\n正文\n', reports: [';;;'], fixed: ';;;\n"title": "甲"\n;;;\n正文\n' },
		{ text: '+++\ntitle = "甲"\n+++\n正文\n', reports: ['+++'] },
		{ text: '---\n---\n正文\n', reports: ['---'] },
		{ text: ';;;\ntitle: 甲\n;;;\n', reports: [';;;'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '---\n- title: 甲\n- date: 2024-05-01\n---\n正文\n', reports: ['---'] },
		{ text: '***\n\n来源: 新浪\n\n***\n' },
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
		const { reason, outcome } = post.frontMatter;
		if (reason !== undefined && reason !== 'invisible') {
			yield {
				...headOf(post),
				message: messageOf(reason, outcome),
				offers: () => [reason === 'empty' ? fill(post, context) : repair(post)],
			};
		}
	},
};

/** What Hexo takes such a block for: text, YAML that it cannot read, or YAML down to dashes further below. */
function messageOf(reason: Exclude<LostReason, 'invisible'>, outcome: FrontMatter['outcome']): Message {
	if (reason === 'empty' || reason === 'list') {
		return reason === 'empty' ? EMPTY[outcome] : LIST;
	}
	const args = [{ text: REASONS[reason] }];
	switch (outcome) {
		case 'read':
			return { text: 'Hexo reads on to the next dashes, and takes text of the article for front matter: {0}', args };
		case 'refused':
			return { text: 'Hexo cannot read this front matter and does not build the post: {0}', args };
		case 'published':
			return { text: 'Hexo does not see this front matter: {0}', args };
	}
}

function repair(post: Post): Fix | undefined {
	const edits = repairFences(post);
	return edits && { title: { text: 'Repair the fences' }, edits, movesEnd: true };
}

/** Puts a whole front matter in the place of an empty one, or above it, where readers see the comments in it as headings. */
function fill(post: Post, context: Context): Fix | undefined {
	const { text, frontMatter } = post;
	const block = blockOf(post, context);
	if (block === undefined) {
		return undefined;
	}
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const holdsText = /[^\s-]/.test(text.slice(start, frontMatter.span.end));
	const edit = {
		start,
		end: holdsText ? start : frontMatter.span.end,
		text: holdsText ? block + lineEnd(post) : block,
	};
	return { title: { text: 'Insert front matter' }, edits: [edit], onlyByHand: true };
}
