// Fields that stand below the front matter.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { lineEnd, wholeLines } from '../../fields/field-problems';
import { type FieldsBelow, fieldsBelow } from '../../fields/fields-below';
import { findFrontMatter } from '../../post/front-matter';
import type { Post } from '../../post/post';
import { applyEdits, deletion, insertion, type TextEdit } from '../../text/edit';

const MESSAGES = {
	block: 'A second block of fields: Hexo reads only the first one, and readers see this one',
	fields: 'These fields stand below the fence: Hexo does not read them, and readers see them',
	text: 'The dashes above end the front matter in the middle of a text: readers see the rest of it',
} as const satisfies Record<FieldsBelow['kind'], string>;

export const documentation: Documentation = {
	summary: 'Fields, or the rest of a text, below the front matter.',
	why:
		'Front matter ends at the first line that begins with its dashes. What stands below is published: of fields readers see ' +
		'a heading or a rule. The fix takes the fence between them away where both parts together can be read, else the second ' +
		'block, where it says nothing that the first does not.',
	examples: [
		{
			text: '---\ntitle: 甲\n---\n---\ntitle: 乙\n---\n正文\n',
			reports: ['---\ntitle: 乙\n---'],
			fixed: '---\ntitle: 甲\n---\n正文\n',
		},
		{
			text: '---\ntitle: 甲\n---\n---\ndate: 2024-05-01\n---\n正文\n',
			reports: ['---\ndate: 2024-05-01\n---'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n正文\n',
		},
		{
			text: '---\ntitle: 甲\n\n---\n\ndate: 2024-05-01\ncategories:\n - 金融\n---\n正文\n',
			reports: ['date: 2024-05-01\ncategories:\n - 金融\n---'],
			fixed: '---\ntitle: 甲\n\n\ndate: 2024-05-01\ncategories:\n - 金融\n---\n正文\n',
		},
		{
			text: '---\ntitle: 甲\n---\ndate: 2024-05-01\ncategories:\n - 金融\n\n正文\n',
			reports: ['date: 2024-05-01\ncategories:\n - 金融'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\ncategories:\n - 金融\n---\n\n正文\n',
		},
		{
			text: '---\ntitle: 甲\ndescription: |\n  乙\n---\n  丙\n---\n正文\n',
			reports: ['  丙\n---'],
			fixed: '---\ntitle: 甲\ndescription: |\n  乙\n  ---\n  丙\n---\n正文\n',
		},
		{
			text: '---\ntitle: 甲\ndescription: |\n  乙\n---\n  丙\ndate: 2024-05-01\n---\n正文\n',
			reports: ['  丙\ndate: 2024-05-01\n---'],
			fixed: '---\ntitle: 甲\ndescription: |\n  乙\n  ---\n  丙\ndate: 2024-05-01\n---\n正文\n',
		},
		{ text: '---\ntitle: 甲\n---\n作者: 乙\n\n正文\n\n---\n\n后记\n' },
		{ text: '---\ntitle: 甲\n---\ntitle: 乙\n\n正文\n' },
		{ text: '---\ntitle: 甲\n---\n---\n来源: 乙\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n---\n\n---\n\n正文\n\n---\n' },
	],
};

export const frontMatterBelow: Rule = {
	id: 'front-matter-below',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const below = fieldsBelow(post);
		if (below) {
			const { start, end } = below.span;
			yield {
				start,
				end: start + post.text.slice(start, end).trimEnd().length,
				message: { text: MESSAGES[below.kind] },
				offers: () => [join(post, below), drop(post, below)],
			};
		}
	},
};

/** Makes one front matter of both parts, where that can be read and sets nothing twice. */
function join(post: Post, below: FieldsBelow): Fix | undefined {
	const { text, frontMatter } = post;
	const fence = wholeLines(text, frontMatter.closingFence!);
	const closing = `---${lineEnd(post)}`;
	const edits: TextEdit[] =
		below.kind === 'text'
			? [insertion(fence.start, '  ')]
			: [
					deletion({ start: fence.start, end: below.kind === 'block' ? below.source.start : fence.end }),
					...(below.closingFence ? [] : [insertion(below.span.end, closing)]),
				];
	const after = findFrontMatter(applyEdits(text, edits));
	const names = [...frontMatter.yaml.fields, ...below.fields].map(({ name }) => name);
	const isWhole = after.yaml.fields.map(({ name }) => name).join('\n') === names.join('\n');
	return isWhole && after.outcome === 'read'
		? { title: { text: 'Join them to the front matter' }, edits, movesEnd: true }
		: undefined;
}

/** Takes away, with their fence, fields that set nothing but what the front matter does. */
function drop(post: Post, { kind, span, fields, closingFence }: FieldsBelow): Fix | undefined {
	const names = new Set(post.frontMatter.yaml.fields.map(({ name }) => name));
	const isRepeated = kind !== 'text' && closingFence !== undefined && fields.every(({ name }) => names.has(name));
	return isRepeated
		? { title: { text: 'Delete the second block' }, edits: [deletion(span)], movesEnd: true }
		: undefined;
}
