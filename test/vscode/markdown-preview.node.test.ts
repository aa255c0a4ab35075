// Posts in VS Code's own preview of Markdown, as it renders a document with all that extensions add to it. (The server of the tests has no such preview for the web worker.)
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, fileUri, insert, open, writePost } from './editor';

/** What the preview shows of a document. */
const rendered = (document: vscode.TextDocument): Thenable<string> =>
	vscode.commands.executeCommand<string>('markdown.api.render', document);

const PICTURE = '<p><img src="https://n.sinaimg.cn/a.jpg"></p>';

describe('the preview of Markdown', () => {
	before(activated);
	afterEach(closeAll);

	it('has no front matter among the words of a post, and marks the pictures that readers do not see', async () => {
		for (const lineEnd of ['\n', '\r\n']) {
			const text = `\n---\ntitle: 甲\nauthor: 新浪\n---\n\n## 乙\n\n${PICTURE}\n`.replaceAll('\n', lineEnd);
			const { document } = await open(await writePost(text));
			const html = await rendered(document);
			assert.doesNotMatch(html, /<hr|title: 甲/);
			assert.match(html, /<h2[^>]* data-line="6"[^>]*>乙<\/h2>/);
			assert.match(
				html,
				/<img data-news-post="unseen" title="Sina refuses [^"]+" src="https:\/\/n\.sinaimg\.cn\/a\.jpg">/,
			);
		}
	});

	it('has the same fields of a post, wherever they begin', async () => {
		const block = '---\ntitle: 甲\nauthor: 新浪\n---\n乙\n';
		const [first, second] = await Promise.all(
			[block, `\n${block}`].map(async (text) =>
				rendered(await vscode.workspace.openTextDocument(await writePost(text))),
			),
		);
		assert.equal(second!.replace('data-line="5"', 'data-line="4"'), first);
	});

	it('shows what Hexo publishes as text', async () => {
		const { document } = await open(await writePost('--- \ntitle: 甲\n---\n乙\n'));
		assert.match(await rendered(document), /<hr[\s\S]*<h2[^>]*>title: 甲<\/h2>/);
	});

	it('follows the settings', async () => {
		const { document } = await open(await writePost(`\n---\ntitle: 甲\nauthor: 新浪\n---\n${PICTURE}\n`));
		const settings = vscode.workspace.getConfiguration('newsPost', document);
		assert.match(await rendered(document), /data-news-post/);
		await settings.update('severity', { 'image-referrer': 'off' }, vscode.ConfigurationTarget.Global);
		try {
			await insert(document, PICTURE, '乙\n\n'); // VS Code keeps what it has read of a text
			assert.doesNotMatch(await rendered(document), /data-news-post/);
		} finally {
			await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('is left alone in what is no post', async () => {
		const uri = fileUri('readme-of-the-preview.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`\n---\ntitle: 甲\n---\n\n${PICTURE}\n`));
		try {
			const html = await rendered((await open(uri)).document);
			assert.match(html, /<hr[\s\S]*<h2[^>]*>title: 甲<\/h2>/);
			assert.doesNotMatch(html, /data-news-post/);
		} finally {
			await vscode.workspace.fs.delete(uri);
		}
	});
});
