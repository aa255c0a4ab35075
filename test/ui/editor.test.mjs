// What else a user meets: the page of a rule, a quick fix, an untitled text, and the messages where nothing can be done.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/finance.md';
const OTHER = 'source/_posts/look-alikes.md';
const READ_ONLY = 'source/_posts/read-only.md';
const PREVIEWED = 'source/_posts/previewed.md';
const CLEAN = 'News Post: Clean Sina Article';

describe('in the editor', function () {
	this.timeout(120_000);
	const post = readFileSync('test/fixtures/finance/input.md', 'utf8');
	let workbench;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				[POST]: post,
				[READ_ONLY]: post,
				[PREVIEWED]:
					'\n---\ntitle: 标题\nauthor: 新浪财经\n---\n\n## 小标题\n\n<p><img src="https://n.sinaimg.cn/a.jpg" alt="图"></p>\n\n甲![](https://n.sinaimg.cn/b.jpg)乙\n',
				[OTHER]: readFileSync('test/fixtures/look-alikes/input.md', 'utf8'),
			},
			settings: { 'files.readonlyInclude': { '**/read-only.md': true } },
		});
	});
	after(() => workbench.close());

	it('the name of a rule leads to its page', async () => {
		await workbench.openFile(POST);
		await workbench.problems('sina-comment');
		await workbench.page
			.locator('.markers-panel .monaco-list-row', { hasText: 'sina-comment' })
			.locator('a', { hasText: 'sina-comment' })
			.first()
			.click();
		await workbench.page.locator('.tab', { hasText: 'Preview sina-comment' }).waitFor();
		await workbench.webview('template or editor left behind');
		await workbench.screenshot('rule-page');
		await workbench.runCommand('View: Close Editor');
	});

	it('the preview of Markdown shows a post as Hexo does, and which pictures readers do not see', async () => {
		await workbench.openFile(PREVIEWED);
		await workbench.runCommand('Markdown: Open Preview to the Side');
		await workbench.webview('小标题');
		const content = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
		const marked = content.locator('img[title^="Sina refuses this picture"]');
		assert.equal(await marked.count(), 2);
		assert.equal(await marked.first().evaluate((picture) => getComputedStyle(picture).outlineStyle), 'dashed');
		assert.deepEqual(await content.locator('h2').allInnerTexts(), ['小标题']);
		await workbench.screenshot('markdown-preview');
		writeFileSync(path.join(workbench.folder, '.news-post.json'), '{ "severity": { "image-referrer": "off" } }');
		await marked.first().waitFor({ state: 'detached' });
		rmSync(path.join(workbench.folder, '.news-post.json'));
		await workbench.runCommand('View: Close All Editors');
	});

	it('a quick fix removes one leftover', async () => {
		await workbench.openFile(POST, 24, 5);
		assert.ok((await workbench.quickFixes()).some((title) => title.includes('Remove the comment')));
		await workbench.screenshot('quick-fix');
		await workbench.press('Escape');
		await workbench.applyQuickFix('Remove the comment');
		await workbench.waitForText('article_adlist', false);
		await workbench.undo();
		await workbench.waitForText('article_adlist');
	});

	it('a post of another site is left alone, and a message says so', async () => {
		await workbench.openFile(OTHER);
		await workbench.runCommand(CLEAN);
		const message = workbench.page.locator('.notification-toast', { hasText: "signs of Sina's editor" });
		await message.locator('.monaco-button', { hasText: 'Clean Anyway' }).waitFor();
		await workbench.changed(false);
		await workbench.runCommand('Notifications: Clear All Notifications');
	});

	it('a read-only editor is left alone, and a message says so', async () => {
		await workbench.openFile(READ_ONLY);
		await workbench.runCommand(CLEAN);
		const message = workbench.page.locator('.notification-toast', { hasText: 'read-only' });
		await message.waitFor();
		await workbench.screenshot('read-only');
		assert.equal(workbench.readFile(READ_ONLY), post);
	});

	it('an untitled text is cleaned too', async () => {
		await workbench.runCommand('File: New Untitled Text File');
		await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
		await workbench.page.keyboard.insertText('<p cms-style="font-L">甲</p><!-- news_keyword_pub,stock, -->');
		await workbench.runCommand(CLEAN);
		await workbench.statusBar('Removed 2 leftovers: 1 comment, 1 attribute');
		await workbench.waitForText('<p>甲</p>');
	});
});
