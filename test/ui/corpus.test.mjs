// A real post, where it is at hand, opened and cleaned as a user does it. (All of them: test/vscode/real-posts.node.test.ts.)
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const CORPUS = '../shared/corpus';
const SEED = 'sina-finance-seed000.md';
const CLEAN = 'News Post: Clean Sina Article';

describe('real posts', function () {
	this.timeout(120_000);
	const posts = existsSync(CORPUS) ? readdirSync(`${CORPUS}/posts`) : [];
	let workbench;

	before(async function () {
		if (posts.length === 0) {
			this.skip();
		}
		workbench = await openWorkbench({ copyOf: `${CORPUS}/posts` });
	});
	after(() => workbench?.close());

	it('the known one comes out as it should, byte for byte', async () => {
		await clean(SEED);
		assert.equal(workbench.readFile(SEED), readFileSync(`${CORPUS}/expected/${SEED}`, 'utf8'));
		await workbench.screenshot('corpus-cleaned');
	});

	it('the known one comes back with one undo, byte for byte', async () => {
		await workbench.undo();
		await workbench.save();
		assert.equal(workbench.readFile(SEED), readFileSync(`${CORPUS}/posts/${SEED}`, 'utf8'));
		await workbench.screenshot('corpus-undone');
	});

	/** What a user reads in the Problems panel of a post: a rule, and where it is. */
	const findings = [
		['dtcj-old-34115596114.md', 'yaml-syntax', '[Ln 3, Col 8]'],
		['Dribbble-35583027129.md', 'date-unreadable', '[Ln 11, Col 7]'],
		['HexRays-35240416966.md', 'date-unreadable', '[Ln 11, Col 7]'],
		['ACM-34988153734.md', 'categories-nested', '[Ln 7, Col 5]'],
		['sina-finance-34186565458.md', 'image-promo', '[Ln 8, Col 11]'],
		['sina-finance-18239162952.md', 'image-promo', '[Ln 8, Col 11]'],
	];
	for (const [post, rule, place] of findings) {
		it(`${post} shows ${rule} at ${place}`, async () => {
			await workbench.openFile(post);
			const rows = await workbench.problems(rule);
			assert.ok(
				rows.some((row) => row.includes(rule) && row.includes(place)),
				rows.join('\n'),
			);
			await workbench.screenshot(`corpus-${post}-${rule}`);
		});
	}

	async function clean(post) {
		await workbench.openFile(post);
		await workbench.runCommand(CLEAN);
		await workbench.save();
	}
});
