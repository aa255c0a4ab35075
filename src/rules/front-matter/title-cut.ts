// Titles that YAML cuts off.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title without quotes, of which YAML takes a part for a comment, an anchor or a tag.',
	why:
		'In a text without quotes a `#` at the start, or behind a blank, begins a comment, and `&` and `!` at the start are ' +
		"marks of YAML's own: Hexo publishes `收盘 #A股# 上涨` as `收盘`, and `&A股 收评` as `收评`. Behind the `#` of a comment people " +
		'write a blank, and such a one is not reported, nor is an anchor that an alias refers to. The fix puts quotes ' +
		'around all of it.',
	examples: [
		{ text: '---\ntitle: #一架客机\n---\n', reports: ['#一架客机'], fixed: "---\ntitle: '#一架客机'\n---\n" },
		{
			text: '---\ntitle: 收盘 #A股# 上涨\n---\n',
			reports: ['#A股# 上涨'],
			fixed: "---\ntitle: '收盘 #A股# 上涨'\n---\n",
		},
		{ text: '---\ntitle: &A股 收评\n---\n', reports: ['&A股'], fixed: "---\ntitle: '&A股 收评'\n---\n" },
		{ text: '---\ntitle: ! 甲\n---\n', reports: ['!'], fixed: "---\ntitle: '! 甲'\n---\n" },
		{ text: "---\ntitle: '#一架客机'\n---\n" },
		{ text: '---\ntitle: 收盘 # 备注\n---\n' },
		{ text: '---\ntitle: &t 甲\nsubtitle: *t\n---\n' },
	],
};

export const titleCut: Rule = {
	id: 'title-cut',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'cut'),
};
