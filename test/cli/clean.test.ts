import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINE, listing, newsPost, README, SINA, SINA_CLEANED, temporaryFolder, UNTITLED, writeTree } from './command';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const bom = (text: string): string => `\uFEFF${text}`;

describe('news-post clean', () => {
	describe('-', () => {
		const texts: [name: string, before: string, after: string][] = [
			['a post', SINA, SINA_CLEANED],
			['CRLF', crlf(SINA), crlf(SINA_CLEANED)],
			['a byte order mark', bom(SINA), bom(SINA_CLEANED)],
			['both', bom(crlf(SINA)), bom(crlf(SINA_CLEANED))],
			['no line end at the end', SINA.trimEnd(), SINA_CLEANED.trimEnd()],
			['blanks at the end', `${SINA}  \n\n \t`, `${SINA_CLEANED}  \n\n \t`],
			['characters beyond the BMP and NUL', `${SINA}𠮷😀\0`, `${SINA_CLEANED}𠮷😀\0`],
			['a post from elsewhere', bom(crlf(UNTITLED)), bom(crlf(UNTITLED))],
			['what is no post', README, README],
			['nothing', '', ''],
		];
		for (const [name, before, after] of texts) {
			it(`prints the cleaned text and nothing else: ${name}`, () => {
				const { code, bytes, stderr } = newsPost(['clean', '-'], { input: before });
				assert.deepEqual([code, stderr], [0, '']);
				assert.deepEqual(bytes, Buffer.from(after));
			});
		}

		it('passes on what is no UTF-8, byte for byte, and reports it', () => {
			const input = Buffer.concat([Buffer.from(SINA), Buffer.from([0xff, 0xfe, 0xc0])]);
			const { code, bytes, stderr } = newsPost(['clean', '-'], { input });
			assert.equal(code, 2);
			assert.deepEqual(bytes, input);
			assert.match(stderr, /^news-post: standard input: .*UTF-8/);
		});

		it('leaves a post alone that does not seem to be from Sina, but for --any-source', () => {
			const input = FINE.replace('</p>', '</p>\n<!-- 行情图end -->');
			assert.equal(newsPost(['clean', '-'], { input }).stdout, input);
			assert.equal(newsPost(['clean', '--any-source', '-'], { input }).stdout, FINE);
		});

		it('goes with --check and --diff', () => {
			const dirty = newsPost(['clean', '--check', '-'], { input: SINA });
			assert.equal(dirty.code, 1);
			assert.match(dirty.stdout, /^-: would clean 1 comment$/m);
			assert.equal(newsPost(['clean', '--check', '-'], { input: SINA_CLEANED }).code, 0);
			const diff = newsPost(['clean', '--diff', '-'], { input: SINA });
			assert.equal(diff.code, 0);
			assert.match(diff.stdout, /^-<!-- news_keyword_pub,stock, -->$/m);
		});
	});

	it('says what it leaves, because it cannot be removed without harm', () => {
		const input = SINA.replace('<!--', '<div class="appendQr_wrap"><p>正文</p></div><!--');
		const { stdout } = newsPost(['clean', '--check', '-'], { input });
		assert.match(stdout, / 1 leftover cannot be removed without harm/);
	});

	it('without a mode says what would go, and changes nothing', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA, 'b.md': FINE, 'c.md': SINA_CLEANED, 'README.md': README });
		const { code, stdout, stderr } = newsPost(['clean', '.'], { cwd: folder });
		assert.deepEqual([code, stderr], [0, '']);
		assert.equal(
			stdout,
			'a.md: would clean 1 comment\nWould clean 1 of 3 posts (1 not from Sina). To change files, add --write; to see the changes, --diff.\n',
		);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA);
	});

	it('says where nothing is from Sina', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': FINE });
		assert.equal(newsPost(['clean', folder]).stdout, 'Would clean 0 of 1 post (1 not from Sina).\n');
	});

	it('--check names what would change, and exits with 1', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA, 'b.md': FINE });
		const { code, stdout } = newsPost(['clean', '--check', '.'], { cwd: folder });
		assert.equal(code, 1);
		assert.match(stdout, /^a\.md: /m);
		assert.doesNotMatch(stdout, /b\.md/);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA);
		assert.equal(newsPost(['clean', '--check', 'b.md'], { cwd: folder }).code, 0);
	});

	it('--diff prints a patch that turns the files into what --write makes of them', () => {
		const folder = temporaryFolder();
		const files = {
			'a b.md': SINA,
			'posts/中文.md': bom(crlf(SINA)),
			'posts/end.md': `${SINA.trimEnd()}<!-- news_keyword_pub,stock, -->`,
			'posts/fine.md': FINE,
		};
		writeTree(folder, files);
		const { code, bytes } = newsPost(['clean', '--diff', '.'], { cwd: folder });
		assert.equal(code, 0);
		for (const [name, content] of Object.entries(files)) {
			assert.equal(readFileSync(path.join(folder, name), 'utf8'), content);
		}
		const written = temporaryFolder();
		writeTree(written, files);
		newsPost(['clean', '--write', '.'], { cwd: written });
		const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: bytes, encoding: 'utf8' });
		assert.equal(applied.status, 0, applied.stderr);
		for (const name of Object.keys(files)) {
			assert.deepEqual(readFileSync(path.join(folder, name)), readFileSync(path.join(written, name)), name);
		}
	});

	describe('--write', () => {
		it('changes what is to be cleaned, and says so', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': SINA, 'b.md': bom(crlf(SINA)), 'c.md': FINE, 'README.md': README });
			const { code, stdout, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder });
			assert.deepEqual([code, stderr], [0, '']);
			assert.equal(
				stdout,
				'a.md: cleaned 1 comment\nb.md: cleaned 1 comment\nCleaned 2 of 3 posts (1 not from Sina).\n',
			);
			assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA_CLEANED);
			assert.equal(readFileSync(path.join(folder, 'b.md'), 'utf8'), bom(crlf(SINA_CLEANED)));
			assert.deepEqual(listing(folder), ['README.md', 'a.md', 'b.md', 'c.md']);
			const again = newsPost(['clean', '--write', '.'], { cwd: folder });
			assert.equal(again.stdout, 'Cleaned 0 of 3 posts (1 not from Sina).\n');
		});

		it('does not touch a file that it does not change', () => {
			const folder = temporaryFolder();
			const file = path.join(folder, 'a.md');
			writeFileSync(file, SINA_CLEANED);
			utimesSync(file, 1_000_000, 1_000_000);
			const { ino } = statSync(file);
			assert.equal(newsPost(['clean', '--write', file]).code, 0);
			assert.deepEqual([statSync(file).mtimeMs, statSync(file).ino], [1_000_000_000, ino]);
		});

		it('keeps the mode', function () {
			if (process.platform === 'win32') {
				this.skip();
			}
			const folder = temporaryFolder();
			for (const mode of [0o600, 0o664, 0o755]) {
				const file = path.join(folder, 'a.md');
				writeFileSync(file, SINA);
				chmodSync(file, mode);
				assert.equal(newsPost(['clean', '--write', file]).code, 0);
				assert.equal(statSync(file).mode & 0o777, mode);
				assert.equal(readFileSync(file, 'utf8'), SINA_CLEANED);
			}
		});

		it('keeps the owner where it may', function () {
			if (process.getuid?.() !== 0) {
				this.skip();
			}
			const file = path.join(temporaryFolder(), 'a.md');
			writeFileSync(file, SINA);
			chownSync(file, 1234, 4321);
			assert.equal(newsPost(['clean', '--write', file]).code, 0);
			assert.equal(readFileSync(file, 'utf8'), SINA_CLEANED);
			assert.deepEqual([statSync(file).uid, statSync(file).gid], [1234, 4321]);
		});

		it('keeps at least the group where it may not keep the owner', function () {
			if (process.getuid?.() !== 0) {
				this.skip();
			}
			const folder = temporaryFolder();
			const file = path.join(folder, 'a.md');
			writeFileSync(file, SINA);
			chownSync(file, 1234, 65534);
			chmodSync(file, 0o664);
			chownSync(folder, 1234, 4321);
			chmodSync(folder, 0o2777);
			assert.equal(newsPost(['clean', '--write', file], { asNobody: true }).code, 0);
			const { uid, gid, mode } = statSync(file);
			assert.deepEqual([uid, gid, mode & 0o777], [65534, 65534, 0o664]);
		});

		it('takes names as long as the file system does', () => {
			const folder = temporaryFolder();
			const name = `${'新'.repeat(84)}.md`;
			writeTree(folder, { [name]: SINA });
			assert.equal(newsPost(['clean', '--write', '.'], { cwd: folder }).code, 0);
			assert.equal(readFileSync(path.join(folder, name), 'utf8'), SINA_CLEANED);
		});
	});
});
