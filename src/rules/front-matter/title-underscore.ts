// Titles in which the feed generator has replaced signs.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title with `_` in the place of a sign that no file name may hold.',
	why:
		'The feed generator makes a file name of the title, and writes `_` for quotes, `/`, `|` and the like, in the title ' +
		'too. Where the article names its title (`原标题：`), and that is the same but for these signs, the fix writes that ' +
		'one; two of them, of which the first can only open quotes, become “ and ”. Otherwise it is told of in posts from ' +
		'Sina only.',
	examples: [
		{
			text: "---\ntitle: '_甲_计划启动，价格9元_斤'\n---\n<p>　　原标题：“甲”计划启动，价格9元/斤</p>\n",
			reports: ['_'],
			fixed: "---\ntitle: '“甲”计划启动，价格9元/斤'\n---\n<p>　　原标题：“甲”计划启动，价格9元/斤</p>\n",
		},
		{
			text: "---\ntitle: '乙：_甲_计划'\nauthor: 新浪财经\n---\n",
			reports: ['_'],
			fixed: "---\ntitle: '乙：“甲”计划'\nauthor: 新浪财经\n---\n",
		},
		{ text: "---\ntitle: '北京_北京_朝阳区'\nauthor: 别处\n---\n" },
		{ text: "---\ntitle: 'snake_case 的来历'\nauthor: 新浪科技\n---\n" },
	],
};

export const titleUnderscore: Rule = {
	id: 'title-underscore',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'underscore'),
};
