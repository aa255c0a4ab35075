// Where a user finds cleaning: the count in the status bar, the button in the title bar, the list of quick fixes; and the page
// of a rule, by a click in the hover.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/finance.md';
const OTHER = 'source/_posts/look-alikes.md';
const BUTTON = '.editor-actions .action-label[aria-label^="Clean Sina Article"]';
const ROW = '.quick-input-list .monaco-list-row';

describe('leftovers', function () {
	this.timeout(120_000);
	const original = readFileSync('test/fixtures/finance/input.md', 'utf8');
	const cleaned = readFileSync('test/fixtures/finance/cleaned.md', 'utf8');
	const other = readFileSync('test/fixtures/look-alikes/input.md', 'utf8');
	let workbench;
	let page;
	let count;

	before(async () => {
		workbench = await openWorkbench({ files: { [POST]: original, [OTHER]: other } });
		({ page } = workbench);
		await workbench.openFile(POST);
	});
	after(() => workbench.close());

	/** Whether the status bar counts leftovers. */
	const counter = () => page.locator('.statusbar-item', { hasText: /^\s*\d+ leftovers/ });

	it('are counted in the status bar', async () => {
		await counter().waitFor();
		[, count] = /(\d+) leftovers/.exec(await counter().innerText());
		assert.ok(Number(count) > 20);
		await workbench.screenshot('leftovers-status');
	});

	it('are what the first quick fix cleans', async () => {
		await workbench.goTo(24, 5);
		const titles = await workbench.quickFixes();
		assert.equal(titles[0].trim(), `Clean Article (${count} leftovers)`);
		await workbench.screenshot('leftovers-quick-fixes');
		await workbench.press('Escape');
		await workbench.applyQuickFix(`Clean Article (${count} leftovers)`);
		await workbench.statusBar(`Removed ${count} leftovers: `);
		await counter().waitFor({ state: 'detached' });
		await page.locator(BUTTON).waitFor({ state: 'detached' });
		await workbench.save();
		assert.equal(workbench.readFile(POST), cleaned);
	});

	it('come back with one undo, which takes the message away', async () => {
		await workbench.undo();
		await counter().waitFor();
		await page.locator('.statusbar-item', { hasText: 'Removed' }).waitFor({ state: 'detached' });
		await workbench.save();
		assert.equal(workbench.readFile(POST), original);
	});

	it('are cleaned by the button in the title bar', async () => {
		await page.locator(BUTTON).click();
		await workbench.statusBar(`Removed ${count} leftovers: `);
		await workbench.undo();
		await counter().waitFor();
	});

	it('are previewed, or cleaned, by a click on the count', async () => {
		await counter().click();
		await page.locator(ROW, { hasText: 'Clean Sina Article' }).waitFor();
		await workbench.screenshot('leftovers-choice');
		await page.locator(ROW, { hasText: 'Preview Cleaning' }).click();
		await page.locator('.tab.active', { hasText: 'finance.md: original ↔ cleaned' }).waitFor();
		await workbench.runCommand('View: Close Editor');
	});

	it('lead to the page of their rule by a click in the hover', async () => {
		await workbench.openFile(POST, 24, 5);
		await workbench.hover('Page of the rule: sina-comment');
		await workbench.screenshot('leftovers-hover');
		await page.locator('.monaco-hover-content:visible a', { hasText: 'sina-comment' }).last().click();
		await page.locator('.tab', { hasText: 'Preview sina-comment' }).waitFor();
		await workbench.runCommand('View: Close Editor');
	});

	it('are none in a post of another site: no count, and no button', async () => {
		await workbench.openFile(OTHER);
		await counter().waitFor({ state: 'detached' });
		assert.equal(await page.locator(BUTTON).count(), 0);
	});
});

for (const theme of ['Default High Contrast', 'Default High Contrast Light']) {
	it(`leftovers in ${theme} are legible`, async function () {
		this.timeout(120_000);
		const post = readFileSync('test/fixtures/finance/input.md', 'utf8');
		const workbench = await openWorkbench({ files: { [POST]: post }, settings: { 'workbench.colorTheme': theme } });
		try {
			await workbench.openFile(POST, 30);
			await workbench.squiggles('info');
			const widths = async (kind) =>
				Promise.all((await workbench.page.locator(kind).all()).map(async (one) => (await one.boundingBox()).width));
			assert.ok(
				(await widths('.squiggly-info')).every((width) => width < 60),
				'three lines below the beginning alone',
			);
			assert.ok(
				(await widths('.squiggly-unnecessary')).some((width) => width > 100),
				'one line below the rest',
			);
			await workbench.screenshot(`leftovers-${theme}`);
		} finally {
			await workbench.close();
		}
	});
}
