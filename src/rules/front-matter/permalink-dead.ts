// Permalinks that no browser asks for.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem, spanIn } from '../../fields/field-problems';
import { permalinkDefect } from '../../fields/permalink-defect';

export const documentation: Documentation = {
	summary: 'A permalink with `?`, `#` or a code such as `%20`: readers do not get there.',
	why:
		'Browsers ask for what stands before a `?` or a `#`, and servers decode `%20` to a blank; Hexo writes the file with the ' +
		'name as it is, and cuts it off at a `?`.',
	examples: [
		{ text: "---\npermalink: 'a#b/'\n---\n", reports: ['#'] },
		{ text: '---\npermalink: a?b/\n---\n', reports: ['?'] },
		{ text: '---\npermalink: a%20b/\n---\n', reports: ['%20'] },
		{ text: '---\npermalink: 中文/a b/\n---\n' },
	],
};

const DEAD = /[?#]|%[\dA-Fa-f]{2}/;

export const permalinkDead: Rule = {
	id: 'permalink-dead',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'dead') {
			const { value } = defect;
			const { 0: mark, index } = DEAD.exec(value.text)!;
			const message = mark.startsWith('%')
				? { text: 'Servers read {0} as another letter, and find no such page', args: [mark] }
				: { text: 'For browsers the address ends before {0}: readers do not get to the post', args: [mark] };
			const place = spanIn(post, value, index, mark.length);
			yield problem(post, place === value ? insideQuotes(value) : place, message);
		}
	},
};
