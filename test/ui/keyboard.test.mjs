// Everything a user does, with the keyboard alone: no test here touches the mouse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/a.md';
/** The other posts. */
const NAMES = ['b', 'c'];

describe('with the keyboard alone', function () {
	this.timeout(120_000);
	const input = readFileSync('test/fixtures/every-kind/input.md', 'utf8');
	const expected = readFileSync('test/fixtures/every-kind/cleaned.md', 'utf8');
	let workbench;
	let page;

	before(async () => {
		const files = Object.fromEntries(NAMES.map((name) => [`source/_posts/${name}.md`, `${input}<p>${name}</p>\n`]));
		workbench = await openWorkbench({ files: { ...files, [POST]: input } });
		({ page } = workbench);
	});
	after(() => workbench.close());

	/** The words of what has the focus: of a row or a button, or of the paragraph around a link; not of a list as a whole. */
	const focused = () =>
		page.evaluate(() => {
			const has = document.activeElement;
			const row = has?.getAttribute('aria-activedescendant');
			const one = (row && document.getElementById(row)) || has?.closest('p') || has;
			const isList = ['menu', 'tree', 'list', 'listbox', 'tooltip'].includes(one?.getAttribute('role'));
			return isList || one?.matches('.part, .monaco-hover')
				? ''
				: `${one?.getAttribute('aria-label') ?? ''} ${one?.textContent}`;
		});

	/** Presses a key until what has the focus says a text. */
	async function moveTo(text, key, most = 30) {
		for (let presses = 0; presses < most; presses++) {
			if ((await focused()).includes(text)) return;
			await workbench.press(key);
			await page.waitForTimeout(100);
		}
		assert.fail(`${text} has not got the focus by ${key}: ${await focused()}`);
	}

	/** Opens one of the workbench's lists by a key, and takes what it finds first for a text. */
	async function choose(key, text, row = text) {
		const first = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).first();
		for (let tries = 0; tries < 3 && !(await first.isVisible()); tries++) {
			await workbench.press('Escape', key);
			await page.locator('.quick-input-widget:visible input.input').waitFor();
			await page.keyboard.type(text);
			await first.waitFor({ timeout: 5_000 }).catch(() => undefined);
		}
		await first.waitFor();
		await workbench.press('Enter');
	}

	const run = (title) => choose('F1', title);
	const isClean = async () => {
		await workbench.save();
		assert.equal(workbench.readFile(POST), expected);
	};
	const isAsBefore = async () => {
		await workbench.undo();
		await workbench.save();
		assert.equal(workbench.readFile(POST), input);
	};

	it('leftovers are found one after the other, and the page of a rule is opened from the hover', async () => {
		await choose('ControlOrMeta+P', POST, 'a.md');
		await workbench.statusBar('leftovers');
		const widget = page.locator('.marker-widget');
		for (let presses = 0; presses < 10 && !(await widget.filter({ hasText: 'sina-comment' }).isVisible()); presses++) {
			await workbench.press('F8');
			await page.waitForTimeout(500);
		}
		await widget.filter({ hasText: 'sina-comment' }).waitFor();
		await workbench.screenshot('keyboard-next-leftover');
		await workbench.press('Escape');
		await workbench.hover('Page of the rule');
		await workbench.press('ControlOrMeta+K', 'ControlOrMeta+I');
		await moveTo('Page of the rule', 'Tab', 10);
		await workbench.press('Tab');
		await workbench.screenshot('keyboard-hover');
		await workbench.press('Enter');
		await workbench.webview('Reported');
		await workbench.press('Control+W');
		await page.locator('.tab.active', { hasText: /^a\.md/ }).waitFor();
	});

	it('the first quick fix cleans', async () => {
		const [first] = await workbench.quickFixes();
		assert.match(first, /^Clean Article/);
		await moveTo('Clean Article', 'ArrowDown', 5);
		await workbench.screenshot('keyboard-quick-fix');
		await workbench.press('Enter');
		await workbench.changed();
		await isClean();
		await isAsBefore();
	});

	it('the count in the status bar previews, and the preview is applied', async () => {
		await workbench.statusBar('leftovers');
		await run('View: Focus Status Bar');
		await moveTo('leftovers', 'ArrowRight');
		await workbench.screenshot('keyboard-status-bar');
		await workbench.press('Enter');
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Preview Cleaning' }).waitFor();
		await moveTo('Preview Cleaning', 'ArrowDown', 5);
		await workbench.press('Enter');
		await page.locator('.tab.active', { hasText: 'original ↔ cleaned' }).waitFor();
		await run('News Post: Apply Cleaning');
		await page.locator('.tab.active', { hasText: /^a\.md/ }).waitFor();
		await isClean();
		await isAsBefore();
	});

	it('a folder is cleaned from the explorer, each post previewed from the list, and all undone', async () => {
		await workbench.press('ControlOrMeta+Shift+E');
		await moveTo('source', 'ArrowUp');
		await workbench.press('Shift+F10');
		await page.locator('.context-view .action-label', { hasText: 'Clean Sina Articles' }).waitFor();
		await moveTo('Clean Sina Articles', 'ArrowDown', 60);
		await workbench.screenshot('keyboard-folder-menu');
		await workbench.press('Enter');
		await page.locator('.part.panel .monaco-list-row', { hasText: 'What would go' }).waitFor();
		await moveTo('What would go', 'ArrowUp');
		await workbench.press('ArrowLeft');
		await moveTo('b.md', 'ArrowDown');
		await workbench.screenshot('keyboard-plan');
		await workbench.press('Enter');
		await page.locator('.tab.active', { hasText: 'original ↔ cleaned' }).waitFor();
		await run('News Post: Change These Posts');
		await page.locator('.part.panel', { hasText: 'Cleaned 3 of 3 posts. Open, and not saved yet: 2.' }).waitFor();
		assert.notEqual(workbench.readFile('source/_posts/c.md'), `${input}<p>c</p>\n`);
		await run('News Post: Undo Last Folder Clean');
		await page.locator('.part.panel', { hasText: '3 of 3 posts are as they were before.' }).waitFor();
		for (const name of NAMES) {
			assert.equal(workbench.readFile(`source/_posts/${name}.md`), `${input}<p>${name}</p>\n`);
		}
		await workbench.screenshot('keyboard-undone');
	});
});
