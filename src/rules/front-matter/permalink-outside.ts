// Permalinks that lead out of the site.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { permalinkDefect } from '../../fields/permalink-defect';

export const documentation: Documentation = {
	summary: 'A permalink that leads out of the site.',
	why: 'Hexo follows `..` up and out of `public`, and writes the page there, over whatever has its name: it is not on the site.',
	examples: [
		{ text: "---\npermalink: '../../x/'\n---\n", reports: ['../../x/'] },
		{ text: '---\npermalink: a/../../x/\n---\n', reports: ['a/../../x/'] },
		{ text: '---\npermalink: a/../x/\n---\n' },
	],
};

export const permalinkOutside: Rule = {
	id: 'permalink-outside',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'outside') {
			const { value } = defect;
			const message = { text: 'This address leads out of the site: Hexo writes the page elsewhere' };
			yield problem(post, insideQuotes(value), message);
		}
	},
};
