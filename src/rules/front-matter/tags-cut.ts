// Tags of which YAML takes a part away.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag without quotes, of which YAML takes a part for a comment, an anchor or a tag of its own.',
	why:
		"Behind a blank `#` begins a comment, and at the start of a name `&` and `!` are marks of YAML's own: Hexo sees the " +
		'rest. Behind the `#` of a comment people write a blank; such a one is not reported. The fix quotes all of it.',
	examples: [
		{ text: '---\ntags:\n - #股票\n---\n', reports: ['#股票'], fixed: "---\ntags:\n - '#股票'\n---\n" },
		{ text: '---\ntags:\n - &股票 基金\n---\n', reports: ['&股票'], fixed: "---\ntags:\n - '&股票 基金'\n---\n" },
		{ text: '---\ntags:\n - 股票 # 备注\n---\n' },
	],
};

export const tagsCut: Rule = {
	id: 'tags-cut',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'cut'),
};
