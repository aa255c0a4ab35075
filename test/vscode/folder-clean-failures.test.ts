// Clean Sina Articles where something goes wrong in the middle: every post is whole, and what is said is true.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, insert, open, SINA_POST } from './editor';
import { FolderRuns } from './folder-runs';

describe('Clean Sina Articles, where something goes wrong,', () => {
	const runs = new FolderRuns('news-failures');
	const { files } = runs;
	const timesOf = async (): Promise<number[]> => (await runs.store.runs()).map(({ head }) => head.time);

	it('says that it was not done where the originals cannot be stored any more, and nobody stopped it', async () => {
		runs.setPosts(210);
		files.breakAt = (path) => (path.includes('/1.jsonl') ? 40 : undefined);
		runs.answers = ['Clean 210 Posts'];
		await runs.prepare(runs.cleans());
		assert.equal(
			runs.lastTold,
			'Cleaned 200 of 210 posts. Not reached: 10. The originals could not be stored: the connection is gone.',
		);
		assert.equal(runs.cleanedPosts(210), 200);
	});

	it('says what it has done where it ends early, and can be undone', async () => {
		runs.setPosts(20);
		const cleans = runs.cleans();
		await runs.prepare(cleans);
		let reports = 0;
		runs.onReport = () => {
			if (++reports === 5) {
				throw new Error('the window is gone');
			}
		};
		await cleans.apply();
		const cleaned = runs.cleanedPosts(20);
		assert.ok(cleaned > 4, `${cleaned}`);
		const rest = cleaned < 20 ? ` Not reached: ${20 - cleaned}.` : '';
		assert.equal(runs.lastTold, `Cleaned ${cleaned} of 20 posts.${rest} The run ended early: the window is gone.`);
		await cleans.undos.undo();
		assert.equal(runs.cleanedPosts(20), 0);
	});

	it('leaves a post alone that cannot be read when it is to be written', async () => {
		runs.setPosts(3);
		files.breakAt = (path) => {
			if (path.includes('/0.jsonl')) {
				files.unreadable.add('/site/_posts/1/1.md');
			}
			return undefined;
		};
		runs.answers = ['Clean 3 Posts'];
		await runs.prepare(runs.cleans());
		files.unreadable.clear();
		assert.equal(runs.lastTold, 'Cleaned 2 of 3 posts. Left alone: 1.');
		assert.match(runs.logged[0]!, /1\.md: .*is closed/);
		assert.equal(runs.cleanedPosts(3), 2);
	});

	it('leaves a post alone that somebody opens and changes before it is written', async () => {
		runs.setPosts(3);
		const uri = files.uri('/site/_posts/1/1.md');
		const editing = (async () => {
			await eventually(() => files.paths.some((path) => path.endsWith('/0.jsonl')), 'the originals');
			const { document } = await open(uri);
			await insert(document, '乙', '未存');
			return document;
		})();
		const { write } = runs.writer;
		// Nothing is written until the post has been changed.
		runs.writer.write = async (post, edits) => {
			await editing;
			return write.call(runs.writer, post, edits);
		};
		runs.answers = ['Clean 3 Posts'];
		await runs.prepare(runs.cleans());
		runs.writer.write = write;
		assert.equal(runs.lastTold, 'Cleaned 2 of 3 posts. Left alone: 1.');
		assert.match(runs.logged[0]!, /1\.md: it has changed since it was read$/);
		assert.equal(files.get(uri.path), SINA_POST.replace('乙', '乙1'));
		assert.equal((await editing).getText(), SINA_POST.replace('乙', '未存乙1'));
	});

	it('keeps the original of a file that holds something else than what was written', async () => {
		const path = '/site/_posts/a.md';
		files.set(path, SINA_POST);
		files.afterWrite = (at, content) => (at === path ? new TextEncoder().encode('something else') : content);
		runs.answers = ['Clean 1 Post'];
		await runs.prepare(runs.cleans());
		assert.deepEqual(runs.told.at(-1), {
			text: 'Cleaned 0 of 1 posts. Perhaps written in part: 1.',
			buttons: ['Undo'],
		});
		assert.match(runs.logged[0]!, /a\.md: it holds neither what it held before nor what was written/);
		const [run] = await runs.store.runs();
		const { originals } = await run!.read(0);
		assert.deepEqual(
			originals.map(({ whole }) => whole?.text),
			[SINA_POST],
		);
	});

	it('gives back what a file held of which only a part was written', async () => {
		runs.setPosts(3);
		let isBroken = false;
		files.breakAt = (path) => {
			const breaks = path.endsWith('/1.md') && !isBroken;
			isBroken ||= breaks;
			return breaks ? 40 : undefined;
		};
		runs.answers = ['Clean 3 Posts'];
		await runs.prepare(runs.cleans());
		assert.equal(files.get('/site/_posts/1/1.md'), SINA_POST.replace('乙', '乙1'));
		assert.equal(runs.told.at(-1)?.text, 'Cleaned 2 of 3 posts. Left alone: 1.');
		assert.match(runs.logged[0]!, /the connection is gone/);
	});

	it('forgets older runs only once this one has begun', async () => {
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('clean.maxOriginals', 1, vscode.ConfigurationTarget.Global);
		try {
			const old = await runs.store.begin();
			await old.write(0, [{ uri: 'x'.repeat(1_000_000), before: '', after: '', back: [] }]);
			await old.end({ isDone: true });
			runs.setPosts(1);
			const cleans = runs.cleans();
			await runs.prepare(cleans);
			files.breakAt = (path) => (path.startsWith('/storage') ? 0 : undefined);
			await assert.rejects(cleans.apply(), /the connection is gone/);
			files.breakAt = () => undefined;
			assert.deepEqual(await timesOf(), [old.head.time]);
			runs.answers = ['Clean 1 Post'];
			await runs.prepare(cleans);
			const times = await timesOf();
			assert.ok(times.length === 1 && times[0] !== old.head.time, String(times));
		} finally {
			await settings.update('clean.maxOriginals', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
