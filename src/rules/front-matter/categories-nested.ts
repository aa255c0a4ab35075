// Categories with a dash too many.
import type { Documentation, Rule } from '../../engine/rule';
import { categoryDefects } from '../../fields/category-defects';
import { ofKind } from '../../fields/defect';

export const documentation: Documentation = {
	summary: 'A category nested by accident.',
	why:
		'Hexo takes a flat list for one path: `金融`, below it `新浪财经`. As soon as one item is a list of its own, every item ' +
		'becomes a path of its own: ` -  - 子类`, which the feed generator writes for a name that begins with a dash, tears ' +
		'the path apart.',
	examples: [
		{
			text: '---\ncategories: \n - 科技\n - ACM\n -  - 图灵奖\n---\n',
			reports: ['- 图灵奖'],
			fixed: '---\ncategories: \n - 科技\n - ACM\n - 图灵奖\n---\n',
		},
		{ text: '---\ncategories: \n - 金融\n - 雪球 - 用户自选动态\n---\n' },
		{ text: '---\ncategories:\n - [体育, 棒球]\n - [体育, 篮球]\n---\n' },
	],
};

export const categoriesNested: Rule = {
	id: 'categories-nested',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'nested'),
};
