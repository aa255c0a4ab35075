// Titles that are a number or a truth value to YAML, but look the same to readers.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title that YAML does not read as a text, though readers see it as it is written.',
	why: 'Hexo shows `2019` as it is, but themes and plug-ins that expect a text get a number. The fix quotes it.',
	examples: [
		{ text: '---\ntitle: 2019\n---\n', reports: ['2019'], fixed: "---\ntitle: '2019'\n---\n" },
		{ text: '---\ntitle: true\n---\n', reports: ['true'], fixed: "---\ntitle: 'true'\n---\n" },
		{ text: "---\ntitle: '2019'\n---\n" },
	],
};

export const titleUnquoted: Rule = {
	id: 'title-unquoted',
	part: 'frontMatter',
	severity: 'information',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'unquoted'),
};
