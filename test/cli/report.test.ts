import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINE, newsPost, README, SINA, temporaryFolder, UNTITLED, writeTree } from './command';

const reportIn = (folder: string): string => readFileSync(path.join(folder, 'report.html'), 'utf8');

describe('news-post check --report', () => {
	it('writes a page about all posts, besides what it prints', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'site/a/one.md': SINA,
			'site/b/two.md': UNTITLED,
			'site/three.md': FINE,
			'site/README.md': README,
		});
		const plain = newsPost(['check', 'site'], { cwd: folder });
		const { code, stdout, stderr } = newsPost(['check', '--report', 'report.html', 'site'], { cwd: folder });
		assert.deepEqual([code, stdout, stderr], [plain.code, plain.stdout, '']);
		const page = reportIn(folder);
		assert.match(page, /<h1><bdi>site<\/bdi><\/h1>/);
		assert.match(page, /<dt>Posts<\/dt><dd>3<\/dd>/);
		assert.match(page, /<dt>Posts with findings<\/dt><dd>2<small>66\.7%<\/small><\/dd>/);
		assert.match(page, /"sina-comment"/);
		assert.ok(page.includes('["site/a",') && page.includes('"one.md"'));
	});

	it('tells of the settings of a site, which count as no post, and of files that could not be read', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'site/_config.yml': 'timezone: UTC+8\n',
			'site/source/_posts/one.md': FINE,
			'site/source/_posts/two.md': Buffer.from([0xff]),
			'fine/_config.yml': 'timezone: Asia/Shanghai\n',
			'fine/three.md': FINE,
		});
		newsPost(['check', '--report', 'report.html', 'site', 'fine'], { cwd: folder });
		const page = reportIn(folder);
		assert.match(page, /<dt>Posts<\/dt><dd>2<\/dd>/);
		assert.match(page, /<dt>Posts with findings<\/dt><dd>0</);
		assert.match(page, /<dt>Findings<\/dt><dd>1<\/dd>/);
		assert.match(page, /Files that could not be checked: 1<\//);
		assert.equal(page.match(/"_config\.yml"/g)?.length, 1);
	});

	it('is in the language that is asked for', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA });
		newsPost(['check', '--lang', 'zh-cn', '--report', 'report.html', '.'], { cwd: folder });
		assert.match(reportIn(folder), /<html lang="zh-CN">[\s\S]*<dt>文章<\/dt><dd>1<\/dd>/);
	});

	it('writes over an older report, which is no post itself', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA });
		const args = ['check', '--report', 'report.html', '.'];
		newsPost(args, { cwd: folder });
		writeTree(folder, { 'a.md': FINE });
		const { code, stdout } = newsPost(args, { cwd: folder });
		assert.deepEqual([code, stdout], [0, 'No findings in 1 post.\n']);
		assert.match(reportIn(folder), /<dt>Findings<\/dt><dd>0<\/dd>/);
	});

	it('leaves every other file alone, before anything is checked', () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'post.html');
		writeFileSync(file, SINA);
		const { code, stdout, stderr } = newsPost(['check', '--report', file, file]);
		assert.deepEqual([code, stdout], [2, '']);
		assert.equal(stderr, `news-post: ${file}: not written over, since it is no report\n`);
		assert.equal(readFileSync(file, 'utf8'), SINA);
	});

	it('says so where it cannot be written', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': FINE });
		mkdirSync(path.join(folder, 'report.html'));
		const { code, stderr } = newsPost(['check', '--report', 'report.html', 'a.md'], { cwd: folder });
		assert.equal(code, 2);
		assert.match(stderr, /^news-post: report\.html: cannot be written: .*directory.*\n$/);
	});

	it('is for check only', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': FINE });
		const { code, stderr } = newsPost(['clean', '--report', 'report.html', 'a.md'], { cwd: folder });
		assert.equal(code, 2);
		assert.match(stderr, /'--report'/);
		assert.ok(!existsSync(path.join(folder, 'report.html')));
	});
});
