// Permalinks that are the home page's.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { permalinkDefect } from '../../fields/permalink-defect';

export const documentation: Documentation = {
	summary: 'A permalink that is the address of the home page.',
	why: 'Hexo writes one page to an address: the post and the list of posts are not there both.',
	examples: [
		{ text: '---\npermalink: /\n---\n', reports: ['/'] },
		{ text: '---\npermalink: index.html\n---\n', reports: ['index.html'] },
		{ text: '---\npermalink: a/index.html\n---\n' },
	],
};

export const permalinkHome: Rule = {
	id: 'permalink-home',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'home') {
			const { value } = defect;
			const message = { text: 'This is the address of the home page: Hexo writes only one of the two' };
			yield problem(post, insideQuotes(value), message);
		}
	},
};
