// Front matter that Hexo reads, but tools built on gray-matter do not.
import type { Documentation, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { headOf } from '../../fields/field-problems';
import { isSeenByHexoOnly } from '../../fields/only-hexo';

export const documentation: Documentation = {
	summary: 'Front matter that does not begin in the first line.',
	why:
		'Hexo reads a block below one empty line, and every post of the feed generator is written that way. VitePress, Eleventy, ' +
		'Gatsby and all other tools that use gray-matter see no front matter in such a file. The answer comes from gray-matter ' +
		'itself. The fix takes the empty line away; Hexo reads the same fields as before.',
	examples: [
		{ text: '\n---\ntitle: 甲\n---\n正文\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '\n--- \ntitle: 甲\n----\n正文\n', reports: ['--- '], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: 'title: 甲\n---\n正文\n', reports: ['title'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '----\ntitle: 甲\n----\n正文\n', reports: ['----'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\n---\ntitle: 甲\n---\n正文\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '\n\n---\ntitle: 甲\n---\n正文\n' },
	],
};

export const frontMatterNotFirst: Rule = {
	id: 'front-matter-not-first',
	part: 'frontMatter',
	severity: 'off',
	*check(post) {
		if (!isSeenByHexoOnly(post)) {
			return;
		}
		const isDouble = /^\uFEFF?---\s/.test(post.text);
		yield {
			...headOf(post),
			message: isDouble
				? { text: 'Only Hexo reads this front matter: for tools that use gray-matter it must have one opening fence' }
				: { text: 'Only Hexo reads this front matter: for tools that use gray-matter it must begin in the first line' },
			offers: () => {
				const edits = repairFences(post);
				return [edits && { title: { text: 'Begin the front matter in the first line' }, edits }];
			},
		};
	},
};
