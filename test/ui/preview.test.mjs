// Preview Cleaning as a user meets it: the diff, what will be removed, applied, undone and saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const FIXTURE = 'test/fixtures/every-kind';
const POST = 'source/_posts/every-kind.md';
const OTHER = 'source/_posts/look-alikes.md';
const LEFTOVER = 'source/_posts/leftover.md';
const PREVIEW = 'News Post: Preview Cleaning';
const POST_SIDE = '.monaco-diff-editor .editor.original .monaco-editor';
const LEFT = `${POST_SIDE} .view-line`;
const ROW = '.quick-input-list .monaco-list-row';
const BUTTON = (title) => `.editor-actions .action-label[aria-label^="${title}"]`;
const RIGHT = '.monaco-diff-editor .editor.modified .view-line';

describe('Preview Cleaning', function () {
	this.timeout(120_000);
	const original = readFileSync(`${FIXTURE}/input.md`, 'utf8');
	const cleaned = readFileSync(`${FIXTURE}/cleaned.md`, 'utf8');
	let workbench;
	let page;

	before(async () => {
		const other = readFileSync('test/fixtures/look-alikes/input.md', 'utf8');
		// Without the first comment, the stars of the two shares might become emphasis.
		const leftover =
			'---\ntitle: 示例\nauthor: 新浪财经\n---\n<!-- 总声明-->甲*ST乙*丙\n\n<p>丁<!--article_adlist[$(close)]article_adlist--></p>\n';
		workbench = await openWorkbench({ files: { [POST]: original, [OTHER]: other, [LEFTOVER]: leftover } });
		({ page } = workbench);
	});
	after(() => workbench.close());

	it('does not open on a post of another site, and says why', async () => {
		await workbench.openFile(OTHER);
		await workbench.runCommand(PREVIEW);
		await page.locator('.notification-toast', { hasText: "signs of Sina's editor" }).waitFor();
		await workbench.runCommand('Notifications: Clear All Notifications');
		assert.equal(await page.locator('.monaco-diff-editor').count(), 0);
	});

	it('shows the post beside its cleaned form', async () => {
		await workbench.openFile(POST);
		await workbench.runCommand(PREVIEW);
		await page.locator('.tab.active', { hasText: 'every-kind.md: original ↔ cleaned' }).waitFor();
		await page.locator(LEFT, { hasText: 'cms-style' }).first().waitFor();
		await page.locator(RIGHT, { hasText: '<strong>一、增长从哪里来</strong>' }).waitFor();
		await page.locator(RIGHT, { hasText: 'cms-style' }).waitFor({ state: 'detached' });
		await workbench.screenshot('preview');
	});

	it('lists what will be removed, and leads to the place in the post', async () => {
		await page.locator(BUTTON('Show What Will Be Removed')).click();
		await page.locator(ROW, { hasText: '10 attributes' }).waitFor();
		await workbench.screenshot('preview-kinds');
		await page.keyboard.type('empty');
		await page.locator(ROW, { hasText: '2 empty elements' }).waitFor();
		await workbench.screenshot('preview-places');
		await page.locator(ROW, { hasText: 'Line 28: <p> </p>' }).click();
		await page.locator(`${POST_SIDE} .selected-text`).first().waitFor();
		await workbench.screenshot('preview-place');
	});

	it('follows what is typed into the post', async () => {
		await page.locator(LEFT, { hasText: '下半年还将增加两条' }).last().click();
		await page.keyboard.insertText('增补');
		await page.locator(RIGHT, { hasText: '增补' }).waitFor();
		await workbench.undo();
		await page.locator(RIGHT, { hasText: '增补' }).waitFor({ state: 'detached' });
	});

	it('is applied with its button, and gives way to the cleaned post', async () => {
		await page.locator(BUTTON('Apply Cleaning')).click();
		await workbench.statusBar('Removed 38 leftovers');
		await page.locator('.tab', { hasText: 'original ↔' }).waitFor({ state: 'detached' });
		await workbench.waitForText('news_keyword_pub', false);
		await workbench.save();
		assert.equal(workbench.readFile(POST), cleaned);
	});

	it('is taken back with one undo', async () => {
		await workbench.undo();
		await workbench.save();
		assert.equal(workbench.readFile(POST), original);
	});

	it('lists last what stays, and shows text as it is written', async () => {
		await workbench.openFile(LEFTOVER);
		await workbench.runCommand(PREVIEW);
		await page.locator(RIGHT, { hasText: '丁' }).waitFor();
		await workbench.runCommand('News Post: Show What Will Be Removed');
		await page.locator(ROW, { hasText: 'Line 7: <!--article_adlist[$(close)]article_adlist-->' }).waitFor();
		await page.locator(ROW, { hasText: 'Line 5: <!-- 总声明-->' }).waitFor();
		const rows = await page.locator(ROW).allInnerTexts();
		assert.match(rows.at(-1), /^Line 5/);
		await workbench.screenshot('preview-stays');
	});

	it('asked nothing of any other machine', () => {
		assert.deepEqual([...workbench.refused], []);
	});
});
