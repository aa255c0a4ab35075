// Runs the built command line as a child process, on temporary folders with invented posts.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const CLI = path.resolve('dist/cli.js');

export interface Run {
	readonly code: number | null;
	readonly signal: string | null;
	readonly bytes: Buffer;
	readonly stdout: string;
	readonly stderr: string;
}

interface RunOptions {
	readonly cwd?: string;
	readonly input?: string | Buffer;
	/** A script that is loaded before the command line, to make something go wrong. */
	readonly preload?: string;
	/** Environment variables besides those of the tests; the language is English, if nothing else is said. */
	readonly env?: Readonly<Record<string, string>>;
	/** As a user whom permissions hold back; the tests may run as root. */
	readonly asNobody?: boolean;
}

/** Runs `news-post` to its end. */
export function newsPost(args: readonly string[], { cwd, input, preload, env, asNobody }: RunOptions = {}): Run {
	const node = preload === undefined ? [] : ['--require', preload];
	const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, CLI, ...args], {
		cwd: cwd ?? tmpdir(),
		input: input ?? '',
		maxBuffer: 1 << 26,
		env: { ...process.env, LC_ALL: 'C', ...env },
		...(asNobody && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
	});
	return { code: status, signal, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() };
}

const folders: string[] = [];

after(() => {
	for (const folder of folders) {
		rmSync(folder, { recursive: true, force: true });
	}
});

/** An empty folder that anyone may use, removed when all tests are over. */
export function temporaryFolder(): string {
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'news-post-')));
	chmodSync(folder, 0o777);
	folders.push(folder);
	return folder;
}

/** Writes files, given by path, and the folders they need. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

/** The names of everything in a folder, hidden files included. */
export const listing = (folder: string): string[] => readdirSync(folder).sort();

const HEAD = [
	'---',
	'title: 青山镇图书馆周六开放',
	'date: 2024-03-09 08:30:00',
	'headimg: https://img.example.com/library.jpg',
	'thumbnail: https://img.example.com/library.jpg',
];

/** A post of Sina's: its comment is what cleaning removes. */
export const SINA = [
	...HEAD,
	'categories:',
	'  - 新浪',
	'---',
	'<p>图书馆周六开放到晚上九点。</p>',
	'<!-- news_keyword_pub,stock, -->',
	'<p>读者可以借十本书。</p>',
	'',
].join('\n');

export const SINA_CLEANED = SINA.replace('<!-- news_keyword_pub,stock, -->\n', '');

/** A post from elsewhere with nothing wrong. */
export const FINE = [...HEAD, 'categories:', '  - 青山', '---', '<p>图书馆周六开放到晚上九点。</p>', ''].join('\n');

/** A post whose title is missing: a warning. */
export const UNTITLED = FINE.replace(/^title:.*\n/m, '');

/** A Markdown file that is no post. */
export const README = '# 说明\n\n这里只有一句话。\n';
