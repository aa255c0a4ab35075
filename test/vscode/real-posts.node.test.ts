// Real posts, where they are at hand, opened and cleaned in the editor: as the command line cleans them, or not at all.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, fileUri, open } from './editor';

const { extensionPath } = vscode.extensions.getExtension('news-post.news-post')!;
const POSTS = path.join(extensionPath, '../shared/corpus/posts');
/** In one host: what they show is the same in all. */
const isHere = process.env.NEWS_POST_TEST_VERSION === 'newest';
const names = isHere && existsSync(POSTS) ? readdirSync(POSTS).sort() : [];
const run = () => vscode.commands.executeCommand('newsPost.cleanSina');

describe('real posts', () => {
	if (isHere && names.length === 0) {
		it.skip('are not at hand');
		return;
	}
	/** Where the command line has cleaned them all. */
	let cleaned: string;
	before(() => {
		cleaned = mkdtempSync(path.join(tmpdir(), 'news-post-'));
		cpSync(POSTS, cleaned, { recursive: true });
		execFileSync(process.execPath, [path.join(extensionPath, 'dist/cli.js'), 'clean', '--write', cleaned]);
	});
	after(() => rmSync(cleaned, { recursive: true }));
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(fileUri('real'), { recursive: true });
	});

	/** A copy of a post in an editor. */
	async function opened(name: string): Promise<vscode.TextDocument> {
		const uri = fileUri('real', name);
		await vscode.workspace.fs.writeFile(uri, readFileSync(path.join(POSTS, name)));
		return (await open(uri)).document;
	}

	for (const name of names.filter((post) => post.startsWith('sina-'))) {
		it(`${name} comes out as from the command line, and comes back with one undo`, async () => {
			const document = await opened(name);
			const before = document.getText();
			await run();
			await document.save();
			assert.equal(readFileSync(document.uri.fsPath, 'utf8'), readFileSync(path.join(cleaned, name), 'utf8'));
			await vscode.commands.executeCommand('undo');
			assert.equal(document.getText(), before);
		});
	}

	for (const name of names.filter((post) => !post.startsWith('sina-'))) {
		it(`${name} is of another site, and left as it is`, async () => {
			const document = await opened(name);
			await run();
			assert.ok(!document.isDirty);
		});
	}
});
