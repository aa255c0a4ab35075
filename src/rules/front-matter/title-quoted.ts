// Titles with quotes around all of them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title that is in quotes as a whole.',
	why: 'Quotes within the quotes of YAML are part of the title, and readers see them. The fix takes them away.',
	examples: [
		{ text: '---\ntitle: \'"收盘"\'\n---\n', reports: ['"收盘"'], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: '---\ntitle: \'@Nautilus99_ ""\'\n---\n' },
	],
};

export const titleQuoted: Rule = {
	id: 'title-quoted',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'quoted'),
};
