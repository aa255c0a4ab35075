// Categories of which YAML takes a part away.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category without quotes, of which YAML takes a part for a comment, an anchor or a tag.',
	why:
		"Behind a blank `#` begins a comment, and at the start of a name `&` and `!` are marks of YAML's own: Hexo files " +
		'the post under the rest. Behind the `#` of a comment people write a blank; such a one is not reported, nor is an ' +
		'anchor that an alias refers to. The fix quotes all of it.',
	examples: [
		{
			text: '---\ncategories:\n - 金融 #新浪\n---\n',
			reports: ['#新浪'],
			fixed: "---\ncategories:\n - '金融 #新浪'\n---\n",
		},
		{
			text: '---\ncategories:\n - &金融 新浪\n---\n',
			reports: ['&金融'],
			fixed: "---\ncategories:\n - '&金融 新浪'\n---\n",
		},
		{
			text: '---\ncategories: [#金融, 新浪]\n---\n',
			reports: ['#金融, 新浪]'],
			fixed: "---\ncategories: ['#金融', 新浪]\n---\n",
		},
		{ text: '---\ncategories:\n - 金融 # 备注\n---\n' },
		{ text: '---\ncategories:\n - [&top 体育, 棒球]\n - [*top, 篮球]\n---\n' },
	],
};

export const categoriesCut: Rule = {
	id: 'categories-cut',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'cut'),
};
