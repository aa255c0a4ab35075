// Show Report as a user meets it: the page in a panel of the editor, which leads to the posts.
import assert from 'node:assert/strict';
import { openWorkbench } from '../host/workbench.mjs';

const LIBRARY = `---
title: 图书馆 </script><img src=x>
author: 新浪财经
date: 2024-03-09 08:30:00
categories:
  - 青山
---
<p>图书馆周六开放。</p><!-- news_keyword_pub,stock, -->
`;
const BRIDGE = '---\ntitle: 大桥\ndate: 昨天\ncategories:\n  - 青山\n---\n<p>大桥通车。</p>\n';

describe('Show Report', function () {
	this.timeout(120_000);
	let workbench;
	let page;
	let content;

	before(async () => {
		workbench = await openWorkbench({
			files: { 'source/_posts/library.md': LIBRARY, 'source/_posts/bridge.md': BRIDGE, 'README.md': '# 说明\n' },
			settings: { 'workbench.colorTheme': 'Default Dark Modern' },
		});
		({ page } = workbench);
		content = page.frameLocator('iframe.webview').frameLocator('#active-frame');
	});
	after(() => workbench.close());

	it('shows all posts of the workspace, with the text of their titles', async () => {
		await workbench.openFile('source/_posts/bridge.md');
		await workbench.runCommand('News Post: Show Report');
		await content.locator('#posts tbody tr').first().waitFor();
		const titles = await content.locator('.title').allInnerTexts();
		assert.deepEqual(titles, ['图书馆 </script><img src=x>', '大桥']);
		assert.deepEqual(await content.locator('.path').allInnerTexts(), [
			'source/_posts/library.md',
			'source/_posts/bridge.md',
		]);
		assert.equal(await content.locator('img').count(), 0);
	});

	it('looks like the editor around it', async () => {
		const colour = await content.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		assert.equal(colour, 'rgb(31, 31, 31)');
		assert.equal(await content.locator('body').evaluate((body) => getComputedStyle(body).colorScheme), 'dark');
		await workbench.screenshot('report-in-editor');
	});

	it('sorts, and opens a post', async () => {
		await content.locator('#posts').getByRole('button', { name: 'Post', exact: true }).click();
		assert.equal((await content.locator('.title').allInnerTexts())[0], '大桥');
		await content.getByRole('button', { name: /^图书馆/ }).click();
		await page.locator('.tab.active', { hasText: 'library.md' }).waitFor();
		await workbench.waitForText('图书馆周六开放');
	});

	it('is as it was when one comes back to it', async () => {
		await page.locator('.tab', { hasText: 'News Post Report' }).click();
		await content.locator('#posts [aria-sort=ascending]', { hasText: 'Post' }).waitFor();
	});

	it('asked nothing of any other machine', () => {
		assert.deepEqual([...workbench.refused], []);
	});
});
