// Runs over many posts that were interrupted: what they have changed can be undone, files that hold a part too.
import assert from 'node:assert/strict';
import { pause } from '../../src/vscode/folder/pause';
import { CLEANED_POST, SINA_POST } from './editor';
import { FolderRuns } from './folder-runs';

const MARK = '\uFEFF';
const ANOTHER_WINDOW = 'Another window is at work on this run: it can be undone once that has ended.';
/** Later than a run that ends now: in milliseconds since 1970. */
const later = (): number => Date.now() + 60_000;

describe('a run that was interrupted', () => {
	const runs = new FolderRuns('news-interrupted');
	const { files } = runs;
	const offer = (patience = 0): Promise<void> => runs.cleans().undos.offerInterrupted(patience);
	/** From now on only so many bytes of each post are written. */
	const breakPosts = (length: number): void => {
		files.breakAt = (path) => (path.endsWith('.md') ? length : undefined);
	};
	const mend = (): void => {
		files.breakAt = () => undefined;
	};

	for (const [what, length] of [
		['within a line', 40],
		['within a sign', new TextEncoder().encode(SINA_POST.slice(0, SINA_POST.indexOf('示例'))).length + 1],
		['nothing', 0],
	] as const) {
		it(`is offered to be undone, with the files that hold a part: ${what}`, async () => {
			runs.setPosts(3);
			files.set('/site/_posts/mark.md', MARK + SINA_POST);
			breakPosts(length);
			await runs.interruptedRun();
			assert.ok(files.get('/site/_posts/mark.md').length < SINA_POST.length / 2);
			mend();
			runs.answers = ['Undo'];
			await offer();
			assert.deepEqual(
				runs.told.map(({ text }) => text),
				[
					'A run over posts was interrupted. Up to 4 of them can be brought back.',
					'4 of 4 posts are as they were before.',
				],
			);
			assert.equal(files.get('/site/_posts/mark.md'), MARK + SINA_POST);
			assert.equal(runs.cleanedPosts(3), 0);
			await offer();
			assert.equal(runs.told.length, 2);
		});
	}

	it('leaves a file that an author has shortened since', async () => {
		files.set('/site/_posts/a.md', SINA_POST);
		breakPosts(40);
		await runs.interruptedRun();
		mend();
		const short = CLEANED_POST.slice(0, 60);
		files.set('/site/_posts/a.md', short, later());
		runs.answers = ['Undo'];
		await offer();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Left alone: 1.');
		assert.equal(files.get('/site/_posts/a.md'), short);
	});

	it('is not looked for aloud where the storage cannot be read', async () => {
		runs.setPosts(1);
		await runs.interruptedRun();
		files.unreadable.add('/storage');
		await offer();
		assert.deepEqual(runs.told, []);
		assert.match(runs.logged[0]!, /is closed/);
	});

	it('can be undone after all, once it was left as it is', async () => {
		runs.setPosts(2);
		breakPosts(40);
		await runs.interruptedRun();
		mend();
		runs.answers = ['Leave as It Is'];
		await offer();
		await offer();
		assert.equal(runs.told.length, 1, 'it is not offered once more');
		await runs.cleans().undos.undo();
		assert.equal(runs.lastTold, '2 of 2 posts are as they were before.');
		assert.equal(runs.cleanedPosts(2), 0);
	});

	it('is undone later, where a file cannot be written again', async () => {
		files.set('/site/_posts/a.md', SINA_POST);
		breakPosts(40);
		await runs.interruptedRun();
		runs.answers = ['Undo'];
		await offer();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Perhaps written in part: 1.');
		mend();
		runs.answers = ['Undo'];
		await offer();
		assert.equal(runs.lastTold, '1 of 1 posts are as they were before.');
		assert.equal(files.get('/site/_posts/a.md'), SINA_POST);
	});

	it('is offered again where undoing it was stopped', async () => {
		runs.setPosts(30);
		breakPosts(40);
		await runs.interruptedRun();
		mend();
		runs.cancelAfter = 2;
		runs.answers = ['Undo'];
		await offer();
		assert.match(runs.lastTold!, /Stopped; not reached/);
		runs.cancelAfter = Number.POSITIVE_INFINITY;
		runs.answers = ['Undo'];
		await offer();
		assert.equal(runs.lastTold, '30 of 30 posts are as they were before.');
		assert.equal(runs.cleanedPosts(30), 0);
	});

	it('is not one that is at work in another window', async () => {
		runs.setPosts(1);
		const run = await runs.interruptedRun();
		let end: () => void = () => undefined;
		const work = run.atWork(() => new Promise((resolve) => (end = resolve)), 20);
		await offer(1_000);
		assert.deepEqual(runs.told, []);
		end();
		await work;
	});

	it('is not undone where another window has begun to do that before the user answers', async () => {
		runs.setPosts(1);
		await runs.interruptedRun();
		await pause(500);
		let end: () => void = () => undefined;
		runs.answers = [
			async () => {
				const [run] = await runs.store.runs();
				await new Promise<void>((begun) => {
					void run!.atWork(() => {
						begun();
						return new Promise((resolve) => (end = resolve));
					}, 20);
				});
				return 'Undo';
			},
		];
		await offer(400);
		end();
		assert.equal(runs.lastTold, ANOTHER_WINDOW);
		assert.equal(runs.cleanedPosts(1), 1);
	});
});
