// Clean Sina Articles as a user meets it: some hundred posts, or as many as the environment variable NEWS_POST_COUNT says,
// with the list of what would go, cancelled, finished and undone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../host/workbench.mjs';

const COUNT = Number(process.env.NEWS_POST_COUNT ?? 500);
/** How long the longest step may take, in milliseconds. */
const PATIENCE = 60_000 + 100 * COUNT;
const FOLDERS = ['source/_posts/2023', 'source/_posts/2024'];
const ROW = '.part.panel .monaco-list-row';
const NOTE = '.notification-toast, .notifications-center .notification-list-item';

describe('Clean Sina Articles', function () {
	this.timeout(4 * PATIENCE);
	const input = readFileSync('test/fixtures/every-kind/input.md', 'utf8');
	let workbench;
	let page;
	let original;
	let cleaned;

	/** What each post of a folder holds. */
	const contents = (folder) =>
		FOLDERS.flatMap((name) => readdirSync(path.join(folder, name)).map((file) => path.join(name, file))).map((file) => [
			file,
			readFileSync(path.join(folder, file), 'utf8'),
		]);

	before(async () => {
		const files = Object.fromEntries(
			Array.from({ length: COUNT }, (_, number) => [
				`${FOLDERS[number % 2]}/${number}.md`,
				`${input}<p>第${number}篇。</p>\n`,
			]),
		);
		files['source/_posts/2024/gbk.md'] = Uint8Array.from([...new TextEncoder().encode(input), 0xbc, 0xd7]);
		workbench = await openWorkbench({ files });
		({ page } = workbench);
		page.setDefaultTimeout(PATIENCE);
		original = contents(workbench.folder);
		const copy = mkdtempSync(path.join(tmpdir(), 'news-post-ui-'));
		cpSync(workbench.folder, copy, { recursive: true });
		try {
			execFileSync(process.execPath, ['dist/cli.js', 'clean', '--write', '--quiet', path.join(copy, 'source')], {
				stdio: 'ignore',
			});
		} catch (error) {
			assert.equal(error.status, 2); // one is not UTF-8
		}
		cleaned = contents(copy);
		rmSync(copy, { recursive: true });
	});
	after(() => workbench.close());

	const note = (text) => page.locator(NOTE, { hasText: text }).first();
	const press = (text, button) => note(text).locator('.monaco-button', { hasText: button }).first().click();

	it('lists what would go, by kind and by post, before anything changes', async () => {
		await page
			.locator('.explorer-folders-view .monaco-list-row', { hasText: 'source' })
			.first()
			.click({ button: 'right' });
		await page.locator('.context-view .action-label', { hasText: 'Clean Sina Articles' }).waitFor();
		await workbench.screenshot('folder-menu');
		await page.locator('.context-view .action-label', { hasText: 'Clean Sina Articles' }).click();
		await note(`${COUNT} of ${COUNT} posts would be cleaned.`).waitFor();
		await page.locator(ROW, { hasText: 'What would go' }).waitFor();
		await workbench.screenshot('folder-plan');
		// The kinds are folded, so that what comes after them is seen. While rows still come, a click may miss.
		const last = page.locator(ROW, { hasText: 'gbk.md' });
		for (let tries = 0; tries < 5 && !(await last.isVisible()); tries++) {
			await page.locator(ROW, { hasText: 'What would go' }).click();
			await last.waitFor({ timeout: 5_000 }).catch(() => undefined);
		}
		await last.waitFor();
		await workbench.screenshot('folder-plan-posts');
		assert.deepEqual(contents(workbench.folder), original);
	});

	it('shows the preview of a post', async () => {
		await page.locator(ROW, { hasText: 'source/_posts/2023' }).first().click();
		await page.locator(ROW, { hasText: '10.md' }).first().click();
		await page.locator('.tab.active', { hasText: '10.md: original ↔ cleaned' }).waitFor();
		await page.locator('.monaco-diff-editor .editor.modified .view-line', { hasText: '没有样式的字体标签' }).waitFor();
		await workbench.screenshot('folder-preview');
		await workbench.runCommand('View: Close All Editors');
	});

	it('is cancelled in the middle, with every post whole', async () => {
		await workbench.runCommand('Notifications: Clear All Notifications');
		await workbench.runCommand('News Post: Clean Sina Articles');
		await press('would be cleaned', `Clean ${COUNT} Posts`);
		await note(/Cleaning posts.*\b[1-9]\d* of/s).waitFor();
		await press('Cleaning posts', 'Cancel');
		await note('Stopped; not reached').waitFor();
		await workbench.screenshot('folder-cancelled');
		const now = contents(workbench.folder);
		const changed = now.filter(([, text], index) => text !== original[index][1]);
		for (const [index, [file, text]] of now.entries()) {
			assert.ok([original[index][1], cleaned[index][1]].includes(text), file);
		}
		assert.ok(changed.length > 0 && changed.length < COUNT, `${changed.length}`);
	});

	it('is undone', async () => {
		await workbench.runCommand('News Post: Undo Last Folder Clean');
		await note('are as they were before').waitFor();
		assert.deepEqual(contents(workbench.folder), original);
	});

	it('is finished as the command line does it, and undone once more', async () => {
		await workbench.runCommand('Notifications: Clear All Notifications');
		await workbench.runCommand('News Post: Clean Sina Articles');
		await press('would be cleaned', `Clean ${COUNT} Posts`);
		await note(`Cleaned ${COUNT} of ${COUNT} posts. Left alone: 1.`).waitFor();
		assert.deepEqual(contents(workbench.folder), cleaned);
		assert.notDeepEqual(cleaned, original);
		await workbench.screenshot('folder-cleaned');
		await press('Cleaned', 'Undo');
		await note(`${COUNT} of ${COUNT} posts are as they were before.`).waitFor();
		assert.deepEqual(contents(workbench.folder), original);
	});

	it('checks the posts, and lists the findings in Problems', async () => {
		await workbench.runCommand('Notifications: Clear All Notifications');
		await workbench.runCommand('News Post: Check Posts');
		await note(`Findings in ${COUNT} posts`).waitFor();
		await workbench.runCommand('Problems: Focus on Problems View');
		await page.locator('.markers-panel .monaco-list-row', { hasText: '0.md' }).first().waitFor();
		await workbench.screenshot('folder-problems');
	});

	it('asked nothing of any other machine', () => {
		assert.deepEqual([...workbench.refused], []);
	});
});
