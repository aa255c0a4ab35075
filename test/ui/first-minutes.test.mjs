// The first minutes of a user, in both languages and in four themes: walkthrough, sample, a hover and the page it leads to,
// the lightbulb, undo, the count in the status bar, the preview.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const ROW = '.quick-input-list .monaco-list-row';

const ENGLISH = {
	walkthrough: 'Get Started with News Post',
	trySample: 'Try It on a Sample',
	page: 'Page of the rule: sina-comment',
	pageText: 'left behind',
	clean: /^Clean Article \((\d+) leftovers\)/,
	removed: (count) => `Removed ${count} leftovers: `,
	leftovers: (count) => `${count} leftovers`,
	preview: 'Preview Cleaning',
	diff: 'original ↔ cleaned',
};

const CHINESE = {
	language: 'zh-cn',
	walkthrough: 'News Post 入门',
	trySample: '用示例试一试',
	page: '规则说明：',
	pageText: '新浪页面模板或编辑器留下的注释',
	clean: /^清理文章（(\d+) 处残留）/,
	removed: (count) => `已移除 ${count} 处残留：`,
	leftovers: (count) => `${count} 处残留`,
	preview: '预览清理结果',
	diff: '原文 ↔ 清理后',
};

/** Each theme once, each language twice. */
const RUNS = [
	[ENGLISH, 'Default Dark Modern'],
	[CHINESE, 'Default Light Modern'],
	[CHINESE, 'Default High Contrast'],
	[ENGLISH, 'Default High Contrast Light'],
];

for (const [texts, theme] of RUNS) {
	const { language = 'en' } = texts;

	describe(`the first minutes in ${theme}, ${language}`, function () {
		this.timeout(120_000);
		const sample = readFileSync('sample/source/_posts/port.md', 'utf8');
		const comment = sample.slice(0, sample.indexOf('<!--')).split('\n').length;
		let workbench;
		let page;
		let count;

		before(async () => {
			workbench = await openWorkbench({
				files: { 'README.md': '# 说明\n' },
				...(texts.language && { language }),
				settings: { 'workbench.colorTheme': theme },
			});
			({ page } = workbench);
		});
		after(() => workbench.close());

		const picture = (name) => workbench.screenshot(`first-minutes-${name}-${theme}`);

		it('begin with the walkthrough', async () => {
			await workbench.runCommand('Welcome: Open Walkthrough...');
			await page.locator(ROW, { hasText: texts.walkthrough }).first().click();
			await page.locator('.getting-started-step', { hasText: texts.trySample }).first().waitFor();
			await picture('walkthrough');
		});

		it('open the sample from it', async () => {
			await page
				.locator('.getting-started-step a, .getting-started-step .monaco-button', { hasText: texts.trySample })
				.first()
				.click();
			await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
			const counter = page.locator('.statusbar-item', { hasText: /^\s*\d+ (?:leftovers|处残留)/ });
			await counter.waitFor();
			[count] = /\d+/.exec(await counter.innerText());
			await picture('sample');
		});

		it('lead to the page of a rule by a click in the hover', async () => {
			await workbench.goTo(comment, 6);
			await workbench.hover(texts.page);
			await picture('hover');
			await page.locator('.monaco-hover-content:visible a', { hasText: 'sina-comment' }).last().click();
			await workbench.webview(texts.pageText);
			await workbench.runCommand('View: Close Editor');
		});

		it('clean from the lightbulb, and bring everything back with one undo', async () => {
			await page.locator('.tab', { hasText: 'Untitled-1' }).click();
			await workbench.goTo(comment, 6);
			const [first] = await workbench.quickFixes();
			assert.equal(texts.clean.exec(first.trim())?.[1], count);
			await picture('lightbulb');
			await workbench.press('Escape');
			await workbench.applyQuickFix(first.trim());
			await workbench.statusBar(texts.removed(count));
			await picture('cleaned');
			await workbench.undo();
			await workbench.statusBar(texts.leftovers(count));
		});

		it('preview the cleaning by a click on the count', async () => {
			await page.locator('.statusbar-item', { hasText: texts.leftovers(count) }).click();
			await page.locator(ROW, { hasText: texts.preview }).click();
			await page.locator('.tab.active', { hasText: texts.diff }).waitFor();
			await page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
			await picture('preview');
		});
	});
}
