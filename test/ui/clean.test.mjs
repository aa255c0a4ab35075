// The user's way: a post is opened in VS Code with the packed extension, looked at, cleaned, undone, redone and saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const FIXTURE = 'test/fixtures/finance';
const POST = 'source/_posts/finance.md';

describe('a post from Sina', function () {
	this.timeout(120_000);
	const original = readFileSync(`${FIXTURE}/input.md`, 'utf8');
	const cleaned = readFileSync(`${FIXTURE}/cleaned.md`, 'utf8');
	let workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { [POST]: original } });
		await workbench.openFile(POST);
	});
	after(() => workbench.close());

	it('shows its problems', async () => {
		assert.ok((await workbench.squiggles('info')) > 0);
		await workbench.screenshot('post-front-matter');
		await workbench.goTo(60, 1);
		await workbench.screenshot('post-leftovers');
		const rows = await workbench.problems("leftovers of Sina's page (comments, style, promo block, editor line)");
		// Leftovers next to each other are one line. Hints are seen in the editor only.
		const lines = rows.filter((row) => row.includes('news-post'));
		assert.equal(lines.length, 1, rows.join('\n'));
		const all = (await workbench.problems('news-post')).filter((row) => row.includes('news-post'));
		assert.ok(
			all.length <= 5 && all.every((row) => !/sina-(?:emphasis|font|attribute|stock-link)/.test(row)),
			all.join('\n'),
		);
		await workbench.screenshot('post-problems');
	});

	it('is cleaned from the palette, with a summary in the status bar', async () => {
		await workbench.runCommand('News Post: Clean Sina Article');
		await workbench.waitForText('news_keyword_pub', false);
		await workbench.statusBar('leftovers:');
		await workbench.goTo(1, 1);
		await workbench.screenshot('post-cleaned');
	});

	it('comes back with one undo, and is cleaned again by one redo', async () => {
		await workbench.save();
		assert.equal(workbench.readFile(POST), cleaned);
		await workbench.undo();
		await workbench.save();
		assert.equal(workbench.readFile(POST), original);
		await workbench.redo();
		await workbench.save();
		assert.equal(workbench.readFile(POST), cleaned);
	});

	it('has nothing left over', async () => {
		await workbench.runCommand('News Post: Clean Sina Article');
		await workbench.statusBar('Nothing of Sina is left over');
	});

	it('asked nothing of any other machine', () => {
		assert.deepEqual([...workbench.refused], []);
	});
});
