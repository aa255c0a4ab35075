// What YAML cannot read, so that Hexo cannot build the post.
import type { Documentation, Rule } from '../../engine/rule';
import { fixOf } from '../../fields/yaml-fixes';
import type { Post } from '../../post/post';
import type { YamlProblem } from '../../post/yaml/value';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'Front matter that YAML cannot read.',
	why:
		'Hexo throws at the first error, and the post is not built. Most errors are about quotes: a title in single quotes may ' +
		"hold double ones, but a single quote in it must be doubled (`'it''s'`), and a value must not begin with one of " +
		'``@ ` % * & ! | > [ { , -`` unless it is quoted. The fix quotes the value so that its text stays what was meant. What is ' +
		"an error is decided by Hexo's own parser, js-yaml 4.3.2.",
	examples: [
		{
			text: "---\ntitle: 'it's'\ndate: 2024-05-01\n---\n",
			reports: ["'it's'"],
			fixed: '---\ntitle: "it\'s"\ndate: 2024-05-01\n---\n',
		},
		{
			text: '---\ntitle: """""\'谁发明了AI？\'"""""\n---\n',
			reports: ['"""""\'谁发明了AI？\'"""""'],
			fixed: '---\ntitle: \'""""\'\'谁发明了AI？\'\'""""\'\n---\n',
		},
		{ text: '---\ntitle: @大道无形\n---\n', reports: ['@'], fixed: "---\ntitle: '@大道无形'\n---\n" },
		{ text: '---\ntitle: *ST信威\n---\n', reports: ['*ST信威'], fixed: "---\ntitle: '*ST信威'\n---\n" },
		{ text: '---\ntitle: 快讯: 收盘\n---\n', reports: [':'], fixed: "---\ntitle: '快讯: 收盘'\n---\n" },
		{
			text: "---\ntitle: '甲\ndate: 2024-05-01\n---\n",
			reports: ["'"],
			fixed: "---\ntitle: '甲'\ndate: 2024-05-01\n---\n",
		},
		{
			text: '---\ntitle：甲\ndate: 2024-05-01\n---\n',
			reports: ['：'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n',
		},
		{
			text: "---\ntitle: '甲’\ndate: 2024-05-01\n---\n",
			reports: ["'"],
			fixed: "---\ntitle: '甲'\ndate: 2024-05-01\n---\n",
		},
		{
			text: '---\ntitle: 甲\ntags: [乙, 丙\n---\n',
			reports: ['['],
			fixed: '---\ntitle: 甲\ntags: [乙, 丙]\n---\n',
		},
		{
			text: '---\ntitle: 甲\ntags: ["乙"，"丙"]\n---\n',
			reports: ['，'],
			fixed: '---\ntitle: 甲\ntags: ["乙", "丙"]\n---\n',
		},
		{
			text: '---\ncategories:\n - 金融\n author: 乙\n---\n',
			reports: ['author'],
			fixed: '---\ncategories:\n - 金融\nauthor: 乙\n---\n',
		},
		{
			text: '---\ncategories:\n - 金融\n- 新浪\ntitle: 甲\n---\n',
			reports: ['-'],
			fixed: '---\ncategories:\n - 金融\n - 新浪\ntitle: 甲\n---\n',
		},
		{ text: '---\ntitle: 甲\nseo:\n  : 乙\n---\n', reports: [':'] },
		{ text: '---\ntitle: 甲\u0008乙\n---\n', reports: ['\u0008'], fixed: '---\ntitle: 甲乙\n---\n' },
		{ text: '---\ntitle: \'@Nautilus99_ ""\'\n---\n' },
		{ text: "---\ntitle: 'it''s'\n---\n" },
		{ text: '---\ntitle: "收盘\n点评"\n---\n' },
		{ text: '---\ntitle: 甲\ntags: [乙,\n丙]\ncomments: !!bool false\n---\n' },
		{ text: '---\ntitle: 快讯：收盘\ncategories: \n - 金融 # 大类\n---\n' },
	],
};

export const yamlSyntax: Rule = {
	id: 'yaml-syntax',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		const { kind, yaml } = post.frontMatter;
		// A block that Hexo does not see is published as text, errors and all: they are told when its fences are right.
		for (const found of kind === 'found' ? yaml.problems : []) {
			const { start, end } = found;
			yield { start, end, message: messageOf(post, found), offers: () => [fixOf(post, found)] };
		}
	},
};

function messageOf(post: Post, { cause, detail, start, field }: YamlProblem): Message {
	switch (cause) {
		case 'quotes':
			return {
				text: 'The quotes of this value end before the value does: Hexo cannot build the post, or drops the rest',
			};
		case 'unclosed-quote':
			return { text: 'This quote is never closed: Hexo cannot build the post' };
		case 'reserved':
			if (field?.name !== 'title' && /^(?:\[|\{(?![{%]))/.test(post.text.slice(start, start + 2))) {
				return { text: 'Something stands behind the bracket that closes: Hexo cannot build the post' };
			}
			return {
				text: 'A value without quotes must not begin with {0}: Hexo cannot build the post',
				args: [post.text[start]!],
			};
		case 'colon':
			return { text: 'A colon and a blank begin another field: Hexo cannot build the post unless the value is quoted' };
		case 'escape':
			return { text: 'In double quotes this backslash is an unknown escape: Hexo cannot build the post' };
		case 'bracket':
			return { text: 'This bracket is never closed: Hexo cannot build the post' };
		case 'comma':
			return post.text[start] === ','
				? { text: 'Nothing stands before this comma: Hexo cannot build the post' }
				: { text: 'Here a comma is missing, or the bracket that closes: Hexo cannot build the post' };
		case 'indent':
			return { text: 'This field is indented otherwise than those it belongs to: Hexo cannot build the post' };
		case 'dash':
			return { text: 'This dash does not stand below those above it: Hexo cannot build the post' };
		case 'dash-blank':
			return { text: 'A blank is missing behind this dash: Hexo cannot build the post' };
		case 'tab':
			return { text: 'A tab stands behind blanks in the indentation: Hexo cannot build the post' };
		case 'no-field':
			return { text: 'This line sets no field, it takes a name, a colon and a blank: Hexo cannot build the post' };
		case 'no-name':
			return { text: 'This value has no name: Hexo cannot build the post' };
		case 'invisible':
			return { text: 'This line begins with {0}, which nobody sees: Hexo cannot build the post', args: [detail] };
		case 'document':
			return { text: 'For YAML this line ends the fields, and more follow: Hexo cannot build the post' };
		case 'control-character':
			return { text: 'The control character U+{0} is not allowed in YAML: Hexo cannot build the post', args: [detail] };
		case 'alias':
			return { text: '{0} refers to an anchor that does not exist: Hexo cannot build the post', args: [`*${detail}`] };
		case 'tag':
			return { text: 'Hexo knows no tag {0}, or none for such a value: it cannot build the post', args: [detail] };
		case 'depth':
			return { text: 'This is nested deeper than Hexo reads: it cannot build the post' };
		case 'unreadable':
			return { text: 'From here on nothing is checked: there are too many errors above' };
		case 'other':
			return { text: 'YAML cannot read this ({0}): Hexo cannot build the post', args: [detail] };
	}
}
