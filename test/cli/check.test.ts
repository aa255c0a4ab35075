import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINE, newsPost, README, SINA, temporaryFolder, UNTITLED, writeTree } from './command';

interface Place {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

interface Entry {
	readonly file: string;
	readonly rule: string;
	readonly severity: string;
	readonly message: string;
	readonly start: Place;
	readonly end: Place;
	readonly fix?: { readonly title: string; readonly safe: boolean };
}

const parse = (stdout: string): Entry[] => JSON.parse(stdout) as Entry[];

/** The comments found in a post that is given on standard input. */
function commentsIn(input: string): Entry[] {
	const { stdout } = newsPost(['check', '--format', 'json', '-'], { input });
	return parse(stdout).filter(({ rule }) => rule === 'sina-comment');
}

const COMMENT = '<!-- news_keyword_pub,stock, -->';

describe('news-post check', () => {
	it('exits with 0 where nothing is found', () => {
		const { code, stdout, stderr } = newsPost(['check', '-'], { input: FINE });
		assert.deepEqual([code, stdout, stderr], [0, 'No findings in 1 post.\n', '']);
	});

	it('exits with 1 only where something reaches --fail-on', () => {
		const codes = ['error', 'warning', 'information', 'hint'].map(
			(severity) => newsPost(['check', '--fail-on', severity, '-'], { input: SINA }).code,
		);
		assert.deepEqual(codes, [0, 0, 1, 1]);
		assert.equal(newsPost(['check', '-'], { input: SINA }).code, 0);
		assert.equal(newsPost(['check', '-'], { input: UNTITLED }).code, 1);
	});

	it('prints a line for each finding or region, sorted, and a summary of findings', () => {
		const folder = temporaryFolder();
		const two = SINA.replace(COMMENT, `${COMMENT}\n${COMMENT}`);
		writeTree(folder, { 'b/two.md': SINA, 'a/one.md': two.replace('书。', `书。${COMMENT}`), 'fine.md': FINE });
		const { stdout, stderr } = newsPost(['check', 'fine.md', 'b', 'a'], { cwd: folder });
		const lines = stdout.split('\n');
		assert.equal(lines[0], "a/one.md:10:1: information 2 leftovers of Sina's page (comments) (sina-comment)");
		assert.match(lines[1]!, /^a\/one\.md:12:\d+: information Comment left over .+ \(sina-comment\)$/);
		assert.match(lines[2]!, /^b\/two\.md:10:1: information .+ \(sina-comment\)$/);
		assert.deepEqual(lines.slice(3), [
			'',
			'By rule:',
			'  4 information sina-comment',
			'',
			'4 findings in 2 of 3 posts: 4 information. `news-post clean` can settle 4.',
			'',
		]);
		assert.equal(stderr, '');
	});

	it('prints one array of JSON', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'b.md': SINA, 'a.md': SINA });
		const { stdout } = newsPost(['check', '--format=json', 'b.md', 'a.md'], { cwd: folder });
		const offset = SINA.indexOf('<!--');
		const [first, second, ...others] = parse(stdout);
		assert.deepEqual(others, []);
		assert.equal(second?.file, 'b.md');
		assert.ok(first);
		const { message, fix, ...rest } = first;
		assert.deepEqual(rest, {
			file: 'a.md',
			rule: 'sina-comment',
			severity: 'information',
			start: { line: 10, column: 1, offset },
			end: { line: 10, column: 1 + COMMENT.length, offset: offset + COMMENT.length },
		});
		assert.ok(message.length > 0 && !/\{\d\}/.test(message));
		assert.equal(fix?.safe, true);
		assert.ok(fix.title.length > 0 && !/\{\d\}/.test(fix.title));
	});

	it('prints an empty array where nothing is found', () => {
		const { code, stdout } = newsPost(['check', '--format', 'json', '-'], { input: FINE });
		assert.deepEqual([code, stdout], [0, '[]\n']);
	});

	it('calls standard input `-`, and leaves the fix out where none is offered', () => {
		const { stdout } = newsPost(['check', '--format', 'json', '--stdin-filepath', 'x/_posts/a.md', '-'], {
			input: UNTITLED,
		});
		const entries = parse(stdout);
		assert.ok(entries.length > 0);
		for (const entry of entries) {
			assert.equal(entry.file, '-');
			assert.ok(!('fix' in entry) || (typeof entry.fix?.title === 'string' && typeof entry.fix.safe === 'boolean'));
		}
	});

	describe('positions', () => {
		const place = (input: string): [line: number, column: number, offset: number] => {
			const [entry, ...others] = commentsIn(input);
			assert.ok(entry && others.length === 0);
			assert.equal(input.slice(entry.start.offset, entry.end.offset), COMMENT);
			return [entry.start.line, entry.start.column, entry.start.offset];
		};

		it('count a CRLF as one line end and two units', () => {
			const text = SINA.replaceAll('\n', '\r\n');
			assert.deepEqual(place(text), [10, 1, text.indexOf(COMMENT)]);
		});

		it('count a lone CR as a line end, as editors do', () => {
			const text = SINA.replace('九点。</p>\n', '九点。</p>\n\r');
			assert.deepEqual(place(text), [11, 1, text.indexOf(COMMENT)]);
		});

		it('count a character beyond the BMP as two units', () => {
			const text = SINA.replace(`</p>\n${COMMENT}`, `𠮷😀</p>${COMMENT}`);
			const line = text.split('\n')[8]!;
			assert.deepEqual(place(text), [9, line.indexOf(COMMENT) + 1, text.indexOf(COMMENT)]);
		});

		it('count a byte order mark in offsets, but not as a column', () => {
			const text = `\uFEFF${SINA}`;
			assert.deepEqual(place(text), [10, 1, text.indexOf(COMMENT)]);
			assert.deepEqual(place(`\uFEFF${COMMENT}`), [1, 1, 1]);
		});
	});

	describe('what is a post', () => {
		it('a file given by name always is', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'README.md': README, 'notes.txt': SINA });
			const readme = newsPost(['check', 'README.md', 'notes.txt'], { cwd: folder });
			assert.match(readme.stdout, / of 2 posts/);
			assert.match(readme.stdout, /^notes\.txt:10:1: /m);
		});

		it('in a folder, other Markdown files are passed over in silence', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'README.md': README, 'a.md': FINE, 'b.markdown': FINE, 'c.html': FINE, 'd.txt': SINA });
			const { code, stdout, stderr } = newsPost(['check', '.'], { cwd: folder });
			assert.deepEqual([code, stdout, stderr], [0, 'No findings in 3 posts.\n', '']);
		});

		it('a folder without any gives exit code 0', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'README.md': README });
			assert.deepEqual(newsPost(['check', folder]).stdout, 'No posts found.\n');
			assert.deepEqual(newsPost(['check', '--format', 'json', folder]).stdout, '[]\n');
		});

		it('in a folder named _posts, every Markdown file is, wherever it is looked at from', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'source/_posts/plain.md': README });
			assert.match(newsPost(['check', 'source'], { cwd: folder }).stdout, /1 post/);
			assert.match(newsPost(['check', '.'], { cwd: path.join(folder, 'source/_posts') }).stdout, /1 post/);
		});
	});

	it('keeps a message on one line', () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'a.md');
		writeFileSync(file, FINE.replace(/^title:.*$/m, 'title: "第一行\\n第二行\\u001b[31m"'));
		const { stdout } = newsPost(['check', file]);
		const lines = stdout.slice(0, stdout.indexOf('\n\nBy rule:')).split('\n');
		assert.ok(lines.length > 0 && lines.every((line) => line.startsWith(`${file}:`)));
		assert.ok(!stdout.includes('\u001b'));
	});
});
