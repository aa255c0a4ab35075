// Clean Sina Articles where there is Node: files are replaced as the command line replaces them.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { carryOut } from '../../src/vscode/folder/carry-out';
import { findPosts } from '../../src/vscode/folder/find-posts';
import { AT_ONCE } from '../../src/vscode/folder/pause';
import { planChanges } from '../../src/vscode/folder/plan';
import { PostWriter } from '../../src/vscode/folder/write-post';
import { PostIndex } from '../../src/vscode/post-index';
import { activated, CLEANED_POST, closeAll, fileUri, SINA_POST } from './editor';

const NONE = new vscode.CancellationTokenSource().token;
const fail = (error: unknown): never => assert.fail(String(error));

describe('Clean Sina Articles, with Node', () => {
	const folder = fileUri('replaced');
	const at = (name: string): string => path.join(folder.fsPath, '_posts', name);
	let told: string[] = [];

	/** Runs a command, with each message answered by its first button. */
	async function run(command: string, ...args: unknown[]): Promise<void> {
		const { showInformationMessage } = vscode.window;
		const answer = async (text: string, button?: string): Promise<string | undefined> => {
			told.push(text);
			return button?.startsWith('Clean') ? button : undefined;
		};
		Object.assign(vscode.window, { showInformationMessage: answer });
		try {
			await vscode.commands.executeCommand(command, ...args);
		} finally {
			Object.assign(vscode.window, { showInformationMessage });
		}
	}

	before(activated);
	beforeEach(() => {
		told = [];
		mkdirSync(path.dirname(at('')), { recursive: true });
		mkdirSync(at(''), { recursive: true });
	});
	afterEach(async () => {
		await closeAll();
		rmSync(folder.fsPath, { recursive: true });
	});

	it('replaces files as a whole, keeps their mode, and brings them back', async () => {
		writeFileSync(at('a.md'), SINA_POST, { mode: 0o640 });
		writeFileSync(path.join(folder.fsPath, 'target.txt'), SINA_POST);
		symlinkSync('../target.txt', at('link.md'));
		const before = statSync(at('a.md'));
		await run('newsPost.cleanPosts', folder, [folder]);
		assert.deepEqual(told, ['2 of 2 posts would be cleaned.', 'Cleaned 2 of 2 posts.']);
		assert.equal(readFileSync(at('a.md'), 'utf8'), CLEANED_POST);
		assert.equal(readFileSync(path.join(folder.fsPath, 'target.txt'), 'utf8'), CLEANED_POST);
		const after = statSync(at('a.md'));
		assert.notEqual(after.ino, before.ino);
		assert.equal(after.mode, before.mode);
		await run('newsPost.undoRun');
		assert.equal(told.at(-1), '2 of 2 posts are as they were before.');
		assert.equal(readFileSync(at('a.md'), 'utf8'), SINA_POST);
		assert.equal(readFileSync(path.join(folder.fsPath, 'target.txt'), 'utf8'), SINA_POST);
	});

	it('leaves a read-only file, whoever is asking', async () => {
		writeFileSync(at('a.md'), SINA_POST);
		chmodSync(at('a.md'), 0o444);
		await run('newsPost.cleanPosts', folder, [folder]);
		assert.equal(told.at(-1), 'Cleaned 0 of 1 posts. Left alone: 1.');
		assert.equal(readFileSync(at('a.md'), 'utf8'), SINA_POST);
	});

	it('lets others in the host have their turn between posts', async () => {
		const count = 60;
		for (let number = 0; number < count; number++) {
			writeFileSync(at(`${number}.md`), SINA_POST);
		}
		const others = new PostIndex(fail);
		const tell = { progress: () => undefined, onError: fail };
		const { posts } = await planChanges('clean', await findPosts([folder], others, NONE), others, tell, NONE);
		let turns = 0;
		/** How many posts were written in each turn of the timer. */
		const written = new Map<number, number>();
		const writer = new PostWriter(() => {
			written.set(turns, (written.get(turns) ?? 0) + 1);
			return undefined;
		});
		const timer = setInterval(() => turns++);
		try {
			const outcome = await carryOut(posts, { writer, run: undefined, isKept: false }, () => undefined, NONE);
			assert.equal(outcome.written.length, count);
		} finally {
			clearInterval(timer);
			others.dispose();
		}
		assert.ok(Math.max(...written.values()) <= 2 * AT_ONCE, String([...written.values()]));
	});
});
