// What a user meets whose VS Code is set to Simplified Chinese.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extensionId } from '../host/paths.mjs';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/every-kind.md';
const ROW = '.quick-input-list .monaco-list-row';
const original = readFileSync('test/fixtures/every-kind/input.md', 'utf8');
const CONFIGURATION = '.news-post.json';
const files = { [POST]: original, [CONFIGURATION]: '{ "delay": 250 }\n' };
const open = (settings) => openWorkbench({ files, language: 'zh-cn', settings });

/** The messages in Problems without a character of Chinese. */
async function untranslatedProblems(workbench) {
	const rows = await workbench.problems('news-post');
	const messages = rows.filter((row) => row.includes('news-post'));
	assert.ok(messages.length > 3, rows.join('\n'));
	return messages.filter((message) => !/\p{sc=Han}/u.test(message));
}

describe('in Chinese', function () {
	this.timeout(120_000);
	let workbench;
	let page;

	before(async () => {
		workbench = await open();
		({ page } = workbench);
		await workbench.openFile(POST);
	});
	after(() => workbench.close());

	it('are the problems, with the words in their messages', async () => {
		assert.deepEqual(await untranslatedProblems(workbench), []);
		await workbench.problems('10 处新浪页面残留（注释、样式表、推广、页面组件）');
		await workbench.screenshot('chinese-problems');
	});

	it('is the page of a rule', async () => {
		await workbench.problems('sina-comment');
		await page
			.locator('.markers-panel .monaco-list-row', { hasText: 'sina-comment' })
			.locator('a', { hasText: 'sina-comment' })
			.first()
			.click();
		await workbench.webview('新浪页面模板或编辑器留下的注释');
		await workbench.screenshot('chinese-rule-page');
		await workbench.runCommand('View: Close Editor');
		await workbench.openFile(POST);
	});

	it('are the quick fixes', async () => {
		await workbench.goTo(original.slice(0, original.indexOf('cms-style')).split('\n').length, 5);
		const titles = (await workbench.quickFixes()).join('\n');
		assert.match(titles, /^清理文章（38 处残留）/);
		assert.match(titles, /移除属性 cms-style/);
		assert.match(titles, /修复本文全部 \d+ 处 sina-attribute 问题/);
		assert.match(titles, /在此行关闭 sina-attribute/);
		assert.match(titles, /在此文件中关闭 sina-attribute/);
		assert.match(titles, /查看 sina-attribute 的规则说明/);
		await workbench.screenshot('chinese-quick-fixes');
		await workbench.press('Escape');
	});

	it('are the hovers', async () => {
		await workbench.goTo(original.slice(0, original.indexOf('categories')).split('\n').length, 3);
		await workbench.hover('一条多级分类，最上级在前');
		await workbench.screenshot('chinese-hover');
		await workbench.press('Escape');
	});

	it('are the preview and what will be removed', async () => {
		await workbench.runCommand('News Post: 预览清理结果');
		await page.locator('.tab.active', { hasText: 'every-kind.md：原文 ↔ 清理后' }).waitFor();
		await page.locator('.editor-actions .action-label[aria-label^="显示将移除的内容"]').click();
		await page.locator(ROW, { hasText: '10 个属性' }).waitFor();
		await page.locator(ROW, { hasText: '新浪编辑器或跟踪代码的属性，在本站无效。' }).waitFor();
		await workbench.screenshot('chinese-preview');
		await page.keyboard.type('空的');
		await page.locator(ROW, { hasText: '第 28 行：<p> </p>' }).waitFor();
		await workbench.press('Escape');
		await workbench.runCommand('View: Close Editor');
	});

	it('is the count in the status bar', async () => {
		await workbench.openFile(POST);
		await workbench.statusBar('38 处残留');
	});

	it('are the command and its summary', async () => {
		await workbench.runCommand('News Post: 清理新浪文章');
		await workbench.statusBar('已移除 38 处残留：10 个属性、');
		await workbench.screenshot('chinese-cleaned');
		await workbench.undo();
	});

	it('are the snippets', async () => {
		await workbench.openFile(POST);
		await workbench.runCommand('Snippets: Insert Snippet');
		await page.keyboard.type('front-matter');
		await page.locator(ROW, { hasText: '新闻文章开头的 Front Matter' }).waitFor();
		await workbench.screenshot('chinese-snippets');
		await workbench.press('Escape');
	});

	it('is what is said of a configuration file', async () => {
		await workbench.openFile(CONFIGURATION, 1, 5);
		await workbench.hover('再次检查文章之前的等待时间');
		await workbench.screenshot('chinese-configuration');
		await workbench.press('Escape');
	});

	it('are the settings', async () => {
		await workbench.runCommand('Preferences: Open Settings (UI)');
		await page.locator('.settings-editor').waitFor();
		await page.keyboard.type(`@ext:${extensionId}`);
		await page.locator('.settings-editor', { hasText: '再次检查文章之前的等待时间' }).waitFor();
		await workbench.screenshot('chinese-settings');
	});

	it('are the problems in the browser’s own extension host', async () => {
		await workbench.close();
		workbench = await open({ 'remote.extensionKind': { [extensionId]: ['web'] } });
		await workbench.openFile(POST);
		assert.deepEqual(await untranslatedProblems(workbench), []);
	});
});
