// What the extension hands to VS Code's preview of Markdown, in a markdown-it of our own: also in a web worker.
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { PreviewPlugin } from '../../src/vscode/markdown-preview';
import { closeAll, open, writePost } from './editor';

describe('the plug-in for the preview of Markdown', () => {
	afterEach(closeAll);

	it('knows a post by the place of its document', async () => {
		const plugin: PreviewPlugin = await vscode.extensions.getExtension('news-post.news-post')!.activate();
		const md = new MarkdownIt({ html: true });
		assert.equal(plugin.extendMarkdownIt(md), md);
		const text = '\n---\ntitle: 甲\nauthor: 新浪\n---\n乙 ![](https://n.sinaimg.cn/a.jpg)\n';
		assert.match(md.render(text), /<h2>title: 甲/);
		await open(await writePost(text));
		assert.match(
			md.render(text),
			/^<p>乙 <img src="[^"]+" alt="" data-news-post="unseen" title="Sina refuses [^"]+"><\/p>\n$/,
		);
	});
});
