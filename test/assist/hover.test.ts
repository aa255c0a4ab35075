// What a hover says at the cursor, which each text marks with `|`.
import assert from 'node:assert/strict';
import { hoverAt } from '../../src/assist/hover';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import type { Context } from '../../src/engine/rule';
import { parsePost } from '../../src/post/post';
import { formatMessage } from '../../src/text/message';

const SHANGHAI: Context = { options: DEFAULT_OPTIONS, site: { timezone: 'Asia/Shanghai' } };
/** A file of that site. */
const POST: Context = { ...SHANGHAI, path: 'source/_posts/甲.md' };
const NOWHERE: Context = { options: DEFAULT_OPTIONS };

/** `‹place› line; line; picture` */
function hover(marked: string, context = SHANGHAI): string {
	const text = marked.replace('|', '');
	const found = hoverAt(parsePost(text), marked.indexOf('|'), context);
	if (!found) {
		return '';
	}
	const said = [
		...found.lines.map((line) => formatMessage(line)),
		...(found.picture === undefined ? [] : [found.picture]),
	];
	return `‹${text.slice(found.start, found.end)}› ${said.join('; ')}`;
}
const block = (fields: string): string => `---\n${fields}\n---\n`;
const NOT_FIRST = 'gray-matter sees no front matter here, nor do the tools that use it';

const CASES: readonly (readonly [marked: string, expected: string, context?: Context])[] = [
	[block('au|thor: 甲'), '‹author› Who wrote the post: one name, which themes print as it is'],
	[`\n${block('author|: 甲')}`, `‹author› Who wrote the post: one name, which themes print as it is; ${NOT_FIRST}`],
	[`\n${block('author: 甲|')}`, ''],
	[block('foo|: 甲'), ''],
	[
		block('poster|: 甲'),
		'‹poster› The address of a picture that lists of posts show',
		{ options: { ...DEFAULT_OPTIONS, imageKeys: ['poster'] } },
	],
	[block("headimg: 'https://a.cn/|b.jpg'"), "‹'https://a.cn/b.jpg'› https://a.cn/b.jpg"],
	[block('categories:\n - 金|融\n - 新浪财经'), '‹- 金融\n - 新浪财经› Hexo files the post under 金融 / 新浪财经'],
	[
		block('categories:\n - 科技\n -  - 图|灵奖'),
		'‹- 科技\n -  - 图灵奖› Hexo files the post under 科技; Hexo files the post under 图灵奖',
	],
	[block('categories: 金融, 新|浪'), '‹金融, 新浪› Hexo files the post under 金融, 新浪'],
	[
		block("date: '2024-05-01 08:00:|00'"),
		"‹'2024-05-01 08:00:00'› Published 2024-05-01 08:00:00 in Asia/Shanghai (2024-05-01 00:00:00 UTC), whatever machine builds the site; Address: 2024/05/01/:title/",
	],
	[
		block('date: Wed, 01 May 2024 20:00:00 GMT|'),
		'‹Wed, 01 May 2024 20:00:00 GMT› Published 2024-05-02 04:00:00 in Asia/Shanghai where a machine in that time zone builds the site; Address: 2024/05/02/甲/; Published 2024-05-01 20:00:00 where a machine in UTC does, as 2024/05/01/甲/; TZ=Asia/Shanghai in the environment of the build settles it',
		POST,
	],
	[
		block("date: '2024-05-01 06:00:|00'"),
		"‹'2024-05-01 06:00:00'› Published 2024-05-01 06:00:00 in Asia/Shanghai (2024-04-30 22:00:00 UTC), whatever machine builds the site; Address: 2024/05/01/甲/ where a machine in that time zone builds it; Address: 2024/04/30/甲/ where a machine in UTC builds it; TZ=Asia/Shanghai in the environment of the build settles it",
		POST,
	],
	[
		block("permalink: a/b/\ndate: '2024-05-01 06:00:|00'"),
		"‹'2024-05-01 06:00:00'› Published 2024-05-01 06:00:00 in Asia/Shanghai (2024-04-30 22:00:00 UTC), whatever machine builds the site; Address: /a/b/",
		POST,
	],
	[block('permalink: a/|b/'), '‹a/b/› Address: /a/b/'],
	[block('permalink: 20|24'), ''],
	[
		block("published: false\ndate: '2024-05-01 06:00:|00'"),
		"‹'2024-05-01 06:00:00'› Hexo does not publish this post: published is false",
	],
	[
		block("date: '2024-05-01 08:00:|00'"),
		"‹'2024-05-01 08:00:00'› Published 2024-05-01 08:00:00 in the time zone of the machine that builds the site: no other is known; Address: 2024/05/01/:title/",
		NOWHERE,
	],
	[
		block("date: '2024-05-01 08:00:|00'"),
		"‹'2024-05-01 08:00:00'› Published 2024-05-01 08:00:00 in the time zone of the machine that builds the site: no other is known; Address: 1714550400/ where a machine in UTC builds it",
		{ ...NOWHERE, site: { permalink: ':timestamp/' } },
	],
	[
		block('date: Wed, 01 May 2024 20:00:00 GMT|'),
		'‹Wed, 01 May 2024 20:00:00 GMT› Published 2024-05-01 20:00:00 UTC; its address has the day in the time zone of the machine that builds the site; Address: 2024/05/01/:title/ where a machine in UTC builds it',
		NOWHERE,
	],
	[
		block('date: [2024-05-|01]'),
		'‹[2024-05-01]› Published 2024-05-01 08:00:00 in Asia/Shanghai where a machine in that time zone builds the site; Address: 2024/05/01/:title/; Published 2024-05-01 00:00:00 where a machine in UTC does, as 2024/04/30/:title/; TZ=Asia/Shanghai in the environment of the build settles it; gray-matter reads ["2024-05-01T00:00:00.000Z"]',
	],
	[
		block('date: tr|ue'),
		'‹true› Published 1970-01-01 08:00:00 in Asia/Shanghai where a machine in that time zone builds the site; Address: 1970/01/01/:title/; Published 1970-01-01 00:00:00 where a machine in UTC does, as 1969/12/31/:title/; TZ=Asia/Shanghai in the environment of the build settles it',
	],
	[block('date: 0|'), '‹0› Hexo takes this for no date, and takes the time of the file instead'],
	[block('date: {a: |b}'), '‹{a: b}› Hexo cannot read this date: it takes the time of the file instead'],
	[
		block('date: 0|'),
		'‹0› Published 2024-04-30 00:00:00 in Asia/Shanghai (2024-04-29 16:00:00 UTC), whatever machine builds the site; Address: 2024/04/30/甲/ where a machine in that time zone builds it; Address: 2024/04/29/甲/ where a machine in UTC builds it; TZ=Asia/Shanghai in the environment of the build settles it',
		{
			...SHANGHAI,
			path: 'source/_posts/2024-04-30-甲.md',
			site: { timezone: 'Asia/Shanghai', newPostName: ':year-:month-:day-:title.md' },
		},
	],
	[block('date: yester|day'), '‹yesterday› Hexo cannot read this date: it takes the time of the file instead'],
	[
		block('date: 2024-05-01 08:|00:00'),
		'‹2024-05-01 08:00:00› Published 2024-05-01 08:00:00 in the time zone of the machine that builds the site: no other is known; Address: 2024/05/01/:title/; gray-matter reads 2024-05-01T08:00:00.000Z',
		NOWHERE,
	],
	[block('time: 13:08:|00'), '‹13:08:00› gray-matter reads 47280'],
	[`\n${block('time: 13:08:|00')}`, ''],
	[block('a: [13:08:00, 乙|]'), '‹[13:08:00, 乙]› gray-matter reads [47280,"乙"]'],
	[
		block(`a: [13:08:00, ${'乙, '.repeat(40)}丙|]`),
		`‹[13:08:00, ${'乙, '.repeat(40)}丙]› gray-matter reads [47280,${'"乙",'.repeat(28)}…]`,
	],
	[block("time: '13:08:|00'"), ''],
	[block('comments: fal|se'), ''],
	[`---js\n${'x: 13:08:|00'}\n---\n`, ''],
	[`\n\n${block('date: 2024-05-01 08:|00:00')}`, ''],
	[
		`${block('title: 甲')}<p><img src="https://a.cn/b.jpg?x&amp;y"| alt=""></p>`,
		'‹<img src="https://a.cn/b.jpg?x&amp;y" alt="">› https://a.cn/b.jpg?x&y',
	],
	[`${block('title: 甲')}<p>|<img alt=""></p>`, ''],
	[`${block('title: 甲')}<pre><img| src="https://a.cn/b.jpg"></pre>`, ''],
];

describe('hover', () => {
	for (const [marked, expected, context] of CASES) {
		it(JSON.stringify(marked), () => assert.equal(hover(marked, context), expected));
	}
});
