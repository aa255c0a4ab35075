// Settings that Hexo cannot use: what Hexo 8.1.2 did with a site of these settings.
import assert from 'node:assert/strict';
import { settingFaults, syntaxFault } from '../../src/hexo/site-faults';

const STOPS = [
	...['url: abc', 'url:', 'url: 5', "url: ''", 'url: example.com', 'url: //example.com', 'url: http://', 'url: [a]'],
	...['url: ~', 'url: {a: b}', 'url: ftp://a', 'url: http://your site', 'url: "http://甲 乙.cn"'],
	...[
		'root: 5',
		'root: [a]',
		'root: true',
		"root: ' '",
		'source_dir: 5',
		'source_dir:',
		'public_dir:',
		'public_dir: [a]',
	],
	...['ignore: [1]', "ignore: ['']", "ignore: [x, '']"],
];
const NO_POSTS = [
	...['new_post_name:', "new_post_name: ''", 'new_post_name: 5', 'new_post_name: [a]'],
	...['skip_render: 5', 'skip_render: {a: b}', 'skip_render: [1]', "skip_render: ['']", 'skip_render: true'],
	...['skip_render: [a, 1]', 'skip_render: [~]', 'include: [1]', 'include: true', 'exclude: 5', 'exclude: [x, 5]'],
];
const FINE = [
	...['url: http://例子.cn', "url: ' http://a.cn'", 'url: http://a.cn/b/', 'url: HTTP://A.cn', "url: 'httpx://a'"],
	...[
		'url: http://a.cn?x',
		'url: http:/a.cn',
		'root:',
		"root: ''",
		'root: a',
		'root: 0',
		"root: '0'",
		"public_dir: '5'",
	],
	...['skip_render: 0', 'skip_render: []', "skip_render: ''", 'skip_render: a', 'skip_render: [a]', 'exclude: x'],
	...['ignore: x', 'ignore: 5', 'ignore: {a: b}', 'ignore: [x]', 'title: 5', "new_post_name: '5'", 'new_post_name: a'],
];
/** Hexo stops here, too: nobody looks behind an alias. */
const UNTOLD = ['a: &x abc\nurl: *x', 'url: !!str', 'root: @a'];

const faultsIn = (text: string) => settingFaults(`${text}\n`).map(({ stopsAll }) => (stopsAll ? 'stops' : 'no posts'));

describe('settings that Hexo cannot use', () => {
	for (const [expected, texts] of [
		[['stops'], STOPS],
		[['no posts'], NO_POSTS],
		[[], [...FINE, ...UNTOLD]],
	] as const) {
		for (const text of texts) {
			it(`${text}: ${expected.join() || 'none'}`, () => assert.deepEqual(faultsIn(text), expected));
		}
	}

	it('have places in front of what is written after them', () => {
		const { start, end } = syntaxFault('# -甲\n  - a\n  - b\n')!;
		assert.deepEqual([start, end], [5, 8]);
	});
});
