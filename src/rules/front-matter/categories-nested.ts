// Categories nested by accident.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category nested by accident, or deeper than Hexo goes.',
	why:
		'Hexo takes a flat list for one path: `金融`, below it `新浪财经`. As soon as one item is a list of its own, every item ' +
		'becomes a path of its own: ` -  - 子类`, which the feed generator writes for a name that begins with a dash, tears ' +
		'the path apart. A list in a list of a list is joined by commas to one name. The fix takes the dash away.',
	examples: [
		{
			text: '---\ncategories: \n - 科技\n - ACM\n -  - 图灵奖\n---\n',
			reports: ['- 图灵奖'],
			fixed: '---\ncategories: \n - 科技\n - ACM\n - 图灵奖\n---\n',
		},
		{ text: '---\ncategories: [[体育, [棒球, 篮球]]]\n---\n', reports: ['[棒球, 篮球]'] },
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
