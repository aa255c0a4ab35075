// Front matter that Hexo reads, but tools built on gray-matter do not.
import type { Documentation, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { headOf, isYaml } from '../../fields/field-problems';
import { namesSeenByGrayMatter } from '../../post/gray-matter';

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
		const { kind, span, yaml, openingFence } = post.frontMatter;
		if (kind !== 'found' || !isYaml(post) || yaml.problems.length > 0) {
			return;
		}
		// Where the text begins with its one fence, it sees one, too.
		const isFirst = openingFence?.start === 0 && /^---\r?\n/.test(post.text);
		if (isFirst || namesSeenByGrayMatter(post.text.slice(0, span.end))?.length !== 0) {
			return;
		}
		const isDouble = openingFence !== undefined && /^\uFEFF?---\s/.test(post.text) && openingFence.start > 1;
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
