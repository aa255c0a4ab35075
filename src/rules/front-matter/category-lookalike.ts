// Categories that are written otherwise in most posts.
import { postCount } from '../../engine/post-count';
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { categoryValues } from '../../fields/category-values';
import { insideQuotes, isOneLine, problem, rewrite } from '../../fields/field-problems';
import { writeText } from '../../fields/write-text';
import type { Post } from '../../post/post';
import type { ScalarValue } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A category that most posts write in another width, script, or with another dash or blank.',
	why:
		'To Hexo `新浪财经－国內` and `新浪财经－国内` are two categories with a page each, and readers find half of the posts on ' +
		'either. Names are taken for the same if they differ in nothing but full and half width, traditional and simplified ' +
		'characters, the kind of a dash, and blanks. The fix writes the one that more posts have. The posts of the same site ' +
		'count: in the editor all in the workspace, on the command line those of the run. Of a post alone the rule says nothing.',
	examples: [
		{
			others: { '新浪财经－国内': 9 },
			text: '---\ncategories:\n - 金融\n - 新浪财经－国內\n---\n',
			reports: ['新浪财经－国內'],
			fixed: '---\ncategories:\n - 金融\n - 新浪财经－国内\n---\n',
		},
		{
			others: { 'Ａ股 - 沪市': 3, 'A股-沪市': 9 },
			text: "---\ncategories: ['A股—沪市']\n---\n",
			reports: ['A股—沪市'],
			fixed: "---\ncategories: ['A股-沪市']\n---\n",
		},
		{
			others: { 'A股: 沪市': 3 },
			text: '---\ncategories:\n - Ａ股：沪市\n---\n',
			reports: ['Ａ股：沪市'],
			fixed: "---\ncategories:\n - 'A股: 沪市'\n---\n",
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\ncategories: [国內]\n---\n',
			beside: {
				'source/_posts/b.md': '---\ntitle: 乙\ncategories: [国内]\n---\n',
				'source/_posts/c.md': '---\ntitle: 丙\ncategories: [国内]\n---\n',
			},
			reports: ['国內'],
			fixed: '---\ntitle: 甲\ncategories: [国内]\n---\n',
		},
		{ others: { '新浪财经－国內': 2, '新浪财经－国内': 2 }, text: '---\ncategories:\n - 新浪财经－国内\n---\n' },
		{ others: { 新浪财经: 9, 国际: 9 }, text: '---\ncategories:\n - 新浪财金\n---\n' },
		{ text: '---\ncategories:\n - 新浪财经－国內\n---\n' },
	],
};

export const categoryLookalike: Rule = {
	id: 'category-lookalike',
	part: 'frontMatter',
	severity: 'hint',
	needsOthers: true,
	*check(post, { categories, others }) {
		for (const { value, flow } of categories || others ? categoryValues(post) : []) {
			const alike = others?.lookAlikes.get(value.text);
			const other = others ? alike : categories?.moreFrequent(value.text);
			// Two with one page are told of as such.
			if (other && others?.samePage.get(value.text)?.name !== other.name) {
				const message = {
					text: 'Looks like “{0}” ({1}): to Hexo these are two categories',
					args: [other.name, postCount(other.posts)],
				};
				yield {
					...problem(post, insideQuotes(value), message, () => writeOther(post, value, other.name, flow)),
					...(alike && {
						relatedPosts: [{ ...alike.post, message: { text: 'A post with “{0}”', args: [alike.name] } }],
					}),
				};
			}
		}
	},
};

function writeOther(post: Post, value: ScalarValue, name: string, flow: boolean): Fix | undefined {
	const source = value.style !== 'block' && isOneLine(post, value) ? writeText(name, value.style, flow) : undefined;
	const title = { text: 'Write {0}', args: [name] };
	return source === undefined ? undefined : rewrite(insideQuotes(value), source, title);
}
