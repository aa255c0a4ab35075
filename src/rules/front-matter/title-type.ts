// Titles that YAML reads as something else than a text.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title that YAML does not read as a text, and that Hexo shows in another form.',
	why:
		'A title without quotes may be read as something else: `1.10` becomes 1.1, `2024-05-01` becomes “Wed May 01 2024 ' +
		'00:00:00 …”, and `[快讯]` loses its brackets. The fix quotes it.',
	examples: [
		{ text: '---\ntitle: 1.10\n---\n', reports: ['1.10'], fixed: "---\ntitle: '1.10'\n---\n" },
		{ text: '---\ntitle: 2024-05-01\n---\n', reports: ['2024-05-01'], fixed: "---\ntitle: '2024-05-01'\n---\n" },
		{ text: '---\ntitle: [快讯]\n---\n', reports: ['[快讯]'], fixed: "---\ntitle: '[快讯]'\n---\n" },
		{ text: '---\ntitle: 2019\n---\n' },
		{ text: "---\ntitle: '1.10'\n---\n" },
	],
};

export const titleType: Rule = {
	id: 'title-type',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'type'),
};
