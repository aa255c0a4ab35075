// `news-post fix`: all that one rule finds, wherever there is nothing to choose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FINE, newsPost, SINA, SINA_CLEANED, temporaryFolder, writeTree } from './command';

const CHINESE = FINE.replace('2024-03-09 08:30:00', '2024年3月9日');
const FIXED = FINE.replace('2024-03-09 08:30:00', '2024-03-09');
const UNKNOWN = FINE.replace('2024-03-09 08:30:00', 'Invalid Date');
const DATES = ['fix', '--rule', 'date-unreadable'];

describe('news-post fix', () => {
	const posts = (): string => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': CHINESE, 'b.md': FINE, 'c.md': UNKNOWN });
		return folder;
	};

	it('says what it would fix, and what is left for a person, and changes nothing', () => {
		const folder = posts();
		const { code, stdout, stderr } = newsPost([...DATES, '.'], { cwd: folder });
		assert.deepEqual([code, stderr], [0, '']);
		assert.equal(
			stdout,
			'a.md: would fix 1 date-unreadable\nWould fix 1 of 3 posts. 1 finding is left for a person to decide: see `news-post check`. To change files, add --write; to see the changes, --diff.\n',
		);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), CHINESE);
	});

	it('writes the fix, also where that alone gives the post a date, and is done then', () => {
		const folder = posts();
		const { code, stdout, stderr } = newsPost([...DATES, '--write', '.'], { cwd: folder });
		assert.deepEqual([code, stderr], [0, '']);
		assert.match(stdout, /^a\.md: fixed 1 date-unreadable\nFixed 1 of 3 posts\./);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), FIXED);
		assert.equal(readFileSync(path.join(folder, 'c.md'), 'utf8'), UNKNOWN);
		assert.match(newsPost([...DATES, '--check', '.'], { cwd: folder }).stdout, /^Would fix 0 of 3 posts\./);
	});

	it('leaves a post alone whose date is that of its file, but for --force', () => {
		const folder = temporaryFolder();
		const untitled = '---\ntitle: " 甲"\n---\n<p>正文</p>\n';
		writeTree(folder, { 'a.md': untitled });
		const blanks = ['fix', '--rule', 'title-blanks', '--write'];
		const { stdout, stderr } = newsPost([...blanks, 'a.md'], { cwd: folder });
		assert.match(stdout, /Fixed 0 of 1 post\. 1 left alone, whose date would move\./);
		assert.match(stderr, /left alone/);
		assert.match(newsPost([...blanks, '--force', 'a.md'], { cwd: folder }).stdout, /Fixed 1 of 1 post\./);
	});

	it('filters standard input, prints patches, and fails with --check', () => {
		assert.equal(newsPost([...DATES, '-'], { input: CHINESE }).stdout, FIXED);
		assert.match(newsPost([...DATES, '--diff', '-'], { input: CHINESE }).stdout, /^\+date: 2024-03-09$/m);
		assert.equal(newsPost([...DATES, '--check', '-'], { input: CHINESE }).code, 1);
		assert.equal(newsPost([...DATES, '--check', '-'], { input: FINE }).code, 0);
	});

	it('fixes leftovers of one rule', () => {
		assert.equal(newsPost(['fix', '--rule', 'sina-comment', '-'], { input: SINA }).stdout, SINA_CLEANED);
	});

	it('takes the other posts of a run into account, where a rule does', () => {
		const folder = temporaryFolder();
		const post = (category: string, title: string): string =>
			`---\ntitle: ${title}\ndate: 2024-03-09 08:30:00\ncategories:\n  - ${category}\n---\n<p>${title}</p>\n`;
		writeTree(folder, {
			'_config.yml': 'title: 甲\n',
			'source/_posts/a.md': post('国内', '一'),
			'source/_posts/b.md': post('国内', '二'),
			'source/_posts/c.md': post('国內', '三'),
		});
		const { stdout } = newsPost(['fix', '--rule', 'category-lookalike', '--write', '.'], { cwd: folder });
		assert.match(stdout, /Fixed 1 of 3 posts\./);
		assert.equal(readFileSync(path.join(folder, 'source/_posts/c.md'), 'utf8'), post('国内', '三'));
	});

	it('is done by several threads as by one', () => {
		const folder = temporaryFolder();
		const all = Array.from({ length: 250 }, (_, index) => [`${1000 + index}.md`, index % 2 ? CHINESE : FINE]);
		writeTree(folder, Object.fromEntries(all));
		const [one, several] = ['1', '2'].map((jobs) => newsPost([...DATES, '-j', jobs, '.'], { cwd: folder }).stdout);
		assert.match(one!, /Would fix 125 of 250 posts\./);
		assert.equal(several, one);
	});

	it('says of a rule without a fix that all of it is left', () => {
		const input = FINE.replace('title: ', `title: ${'长'.repeat(300)}`);
		const { stdout } = newsPost(['fix', '--rule', 'title-length', '--check', '-'], { input });
		assert.match(stdout, /^Would fix 0 of 1 post\. 1 finding is left for a person to decide/);
	});

	it('refuses a rule that is none, or none of posts', () => {
		for (const [args, mistake] of [
			[['fix', '.'], /fix needs --rule RULE/],
			[['fix', '--rule', 'date', '.'], /there is no rule 'date': news-post rules lists them/],
			[['fix', '--rule', 'site-timezone', '.'], /site-timezone is about the settings of a site: fix is for posts/],
			[['fix', '--rule', 'sina-comment', '--write', '-'], /--write is for files; '-' prints the fixed text/],
		] as const) {
			const { code, stderr, stdout } = newsPost(args, {});
			assert.deepEqual([code, stdout], [2, '']);
			assert.match(stderr, mistake);
		}
	});
});
