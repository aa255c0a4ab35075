// Permalinks that are the name of a folder in which other pages lie.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { permalinkDefect, writeAddress } from '../../fields/permalink-defect';

export const documentation: Documentation = {
	summary: 'A permalink without a slash at its end that is the name of a folder of the site.',
	why:
		'Hexo writes a file `2022`, and then cannot write the folder of the posts of that year: it stops, and the site is not built. ' +
		'The fix makes a page of it: `2022.html`, or `2022/`.',
	examples: [
		{ text: "---\npermalink: '2022'\n---\n", reports: ['2022'], fixed: "---\npermalink: '2022.html'\n---\n" },
		{ text: '---\npermalink: 2022/06\n---\n', reports: ['2022/06'], fixed: '---\npermalink: 2022/06.html\n---\n' },
		{ text: '---\npermalink: archives\n---\n', reports: ['archives'] },
		{ text: '---\npermalink: 2022/\n---\n' },
	],
};

export const permalinkFolder: Rule = {
	id: 'permalink-folder',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'folder') {
			const { value } = defect;
			const message = {
				text: 'Other pages lie in a folder of this name: Hexo writes a file, and cannot build the site',
			};
			yield problem(post, insideQuotes(value), message, () =>
				['.html', '/'].map((end) => writeAddress(value, `${value.text}${end}`)),
			);
		}
	},
};
