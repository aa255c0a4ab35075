// The settings of a site that are read from its _config.yml.
import assert from 'node:assert/strict';
import { brokenPermalinkIn, isSiteFile, parseSite } from '../../src/hexo/site';

describe('a site', () => {
	it('has a time zone, an address and a pattern of addresses', () => {
		const text =
			"# Hexo\ntitle: 甲\nurl: https://example.com\nroot: /\npermalink: ':year/:month/:day/:title/'\ntimezone: Asia/Shanghai # 北京\nlanguage:\n  - zh-CN\n";
		const site = { timezone: 'Asia/Shanghai', url: 'https://example.com', permalink: ':year/:month/:day/:title/' };
		assert.deepEqual(parseSite(text), site);
		assert.deepEqual(parseSite(`\uFEFF${text.replaceAll('\n', '\r\n')}`), site);
	});

	it('says how addresses and names of files are made, and what is no post', () => {
		const text = [
			...['permalink_defaults:', '  lang: zh', '  n: 1', '  x: [a]', 'new_post_name: :year-:title.md'],
			...[
				'default_category: 未分类',
				'category_map:',
				'  金融: finance',
				'filename_case: 1',
				'post_asset_folder: true',
			],
			...['skip_render:', ' - _posts/a.md', ' - "*.html"', 'updated_option: date', 'url: https://example.com', ''],
		].join('\n');
		assert.deepEqual(parseSite(text), {
			permalinkDefaults: { lang: 'zh', n: '1' },
			newPostName: ':year-:title.md',
			defaultCategory: '未分类',
			categoryMap: { 金融: 'finance' },
			filenameCase: 1,
			postAssetFolder: true,
			skipRender: ['_posts/a.md', '*.html'],
			updatedOption: 'date',
			url: 'https://example.com',
		});
		assert.deepEqual(
			parseSite('filename_case: 0\npost_asset_folder: false\nskip_render:\nupdated_option: mtime\n'),
			{},
		);
		assert.deepEqual(parseSite('skip_render: a/*\n'), { skipRender: ['a/*'] });
	});

	it('stands in a file that is none of a theme', () => {
		for (const path of ['_config.yml', '/site/_config.yml', 'a/themes/_config.yml', '/themes/a/b/_config.yml']) {
			assert.ok(isSiteFile(path), path);
		}
		for (const path of [
			...['/site/themes/next/_config.yml', 'themes/next/_config.yml', '/site/node_modules/hexo-theme-a/_config.yml'],
			...['node_modules/a/_config.yml', '/site/_config.next.yml', '/site/my_config.yml', '/site/_config.yml/a.md'],
		]) {
			assert.ok(!isSiteFile(path), path);
		}
	});

	it('is told what can be read where the rest cannot', () => {
		assert.deepEqual(parseSite("title: 'it's'\ntimezone: UTC\n"), { timezone: 'UTC' });
	});

	it('says nothing where nothing is set, or nothing that makes sense', () => {
		for (const text of [
			...['', 'timezone:\n', "timezone: ''\n", 'timezone: Mars/Olympus\n', "timezone: '+08:00'\n", 'timezone: 8\n'],
			...[
				'url: [a]\npermalink: {a: b}\ntimezone: CST\n',
				'a: &x [*x, *x]\ntimezone: *x\n',
				'- a\n',
				'甲',
				'\0',
				`${'{'.repeat(70_000)}`,
			],
			...[`#${'x'.repeat(1_000_001)}\ntimezone: UTC\n`],
		]) {
			assert.deepEqual(parseSite(text), {}, text.slice(0, 40));
		}
	});

	it('has no pattern of addresses where that needs the address itself; facts.test.ts asks Hexo for the same names', () => {
		for (const name of ['categories', 'tags', 'path', 'permalink', 'asset_dir', 'full_source']) {
			const text = `permalink: :year/:${name}/:title/\n`;
			assert.deepEqual(brokenPermalinkIn(text), { start: 11, end: text.length - 1 });
		}
		for (const name of ['category', 'tagset', 'title', 'post_title', 'hash']) {
			assert.equal(brokenPermalinkIn(`permalink: :year/:${name}/\n`), undefined);
		}
	});
});
