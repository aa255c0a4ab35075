// Undo Last Folder Clean, on files that are written through the workspace's file system.
import assert from 'node:assert/strict';
import { pause } from '../../src/vscode/folder/pause';
import { CLEANED_POST, closeAll, insert, NOT_UTF_8, open, SINA_POST } from './editor';
import { FolderRuns } from './folder-runs';

const ANOTHER_WINDOW = 'Another window is at work on this run: it can be undone once that has ended.';

describe('Undo Last Folder Clean', () => {
	const runs = new FolderRuns('news-undo');
	const { files } = runs;

	/** Cleans so many posts. */
	async function clean(count: number): Promise<void> {
		runs.setPosts(count);
		runs.answers = [count === 1 ? 'Clean 1 Post' : `Clean ${count} Posts`];
		await runs.prepare(runs.cleans());
		assert.equal(runs.lastTold, `Cleaned ${count} of ${count} posts.`);
	}
	const undo = (): Promise<void> => runs.cleans().undos.undo();
	/** The path of a file that is stored for the last run. */
	const stored = (name: string): string => files.paths.findLast((path) => path.endsWith(`/${name}`))!;

	it('brings back what has not changed since, and names the rest', async () => {
		await clean(3);
		files.set('/site/_posts/1/1.md', `${files.get('/site/_posts/1/1.md')}丁`);
		await undo();
		assert.equal(runs.lastTold, '2 of 3 posts are as they were before. Left alone: 1.');
		assert.match(runs.logged[0]!, /1\.md: it has changed since it was cleaned$/);
		assert.equal(files.get('/site/_posts/1/1.md'), `${CLEANED_POST.replace('乙', '乙1')}丁`);
	});

	it('leaves a file alone that is not UTF-8 any more, and brings it back once it is', async () => {
		await clean(1);
		const cleaned = files.get('/site/_posts/0/0.md');
		files.set('/site/_posts/0/0.md', NOT_UTF_8);
		await undo();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Left alone: 1.');
		assert.match(runs.logged[0]!, /0\.md: not UTF-8, left alone$/);
		assert.deepEqual(files.readFile(files.uri('/site/_posts/0/0.md')), NOT_UTF_8);
		files.set('/site/_posts/0/0.md', cleaned);
		await undo();
		assert.equal(runs.lastTold, '1 of 1 posts are as they were before.');
	});

	it('brings back later what was left alone, once that is as it was', async () => {
		await clean(2);
		const { document } = await open(files.uri('/site/_posts/1/1.md'));
		await insert(document, '乙', '未存');
		await undo();
		assert.equal(runs.lastTold, '1 of 2 posts are as they were before. Left alone: 1.');
		assert.match(runs.logged[0]!, /1\.md: its text in the editor is not as cleaning left it$/);
		await closeAll();
		await undo();
		assert.equal(runs.lastTold, '2 of 2 posts are as they were before.');
		assert.equal(runs.cleanedPosts(2), 0);
		assert.deepEqual(await runs.store.runs(), []);
	});

	it('brings back later a post of which the editor shows other line ends than its file has', async () => {
		const mixed = SINA_POST.replace('乙。</p>\n', '乙。</p>\r\n');
		const uri = files.set('/site/_posts/mixed.md', mixed);
		runs.answers = ['Clean 1 Post'];
		await runs.prepare(runs.cleans());
		await open(uri);
		await undo();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Left alone: 1.');
		assert.match(runs.logged[0]!, /its text in the editor is not as cleaning left it$/);
		await closeAll();
		await undo();
		assert.equal(runs.lastTold, '1 of 1 posts are as they were before.');
		assert.equal(files.get('/site/_posts/mixed.md'), mixed);
	});

	it('leaves an undated post that was open when it was cleaned, and opens for it', async () => {
		const undated = SINA_POST.replace(/date: .*\n/, '');
		const { document } = await open(files.set('/site/_posts/undated.md', undated));
		runs.answers = ['Clean 1 Post'];
		await runs.prepare(runs.cleans());
		await document.save();
		await closeAll();
		const cleaned = files.get('/site/_posts/undated.md');
		assert.notEqual(cleaned, undated);
		await undo();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Left alone: 1.');
		assert.match(runs.logged[0]!, /its date is that of the file/);
		assert.equal(files.get('/site/_posts/undated.md'), cleaned);
		const again = (await open(files.uri('/site/_posts/undated.md'))).document;
		await undo();
		assert.equal(again.getText(), undated);
	});

	it('passes over a run of which nothing more comes back', async () => {
		await clean(1);
		files.set('/site/_posts/b.md', SINA_POST);
		runs.answers = ['Clean 1 Post'];
		await runs.prepare(runs.cleans());
		files.set('/site/_posts/b.md', '丁');
		await undo();
		assert.equal(runs.lastTold, '0 of 1 posts are as they were before. Left alone: 1.');
		assert.equal(runs.cleanedPosts(1), 1);
		await undo();
		assert.equal(runs.lastTold, '1 of 1 posts are as they were before.');
		assert.equal(runs.cleanedPosts(1), 0);
	});

	it('keeps originals that cannot be read now', async () => {
		await clean(3);
		const path = stored('0.jsonl');
		const before = files.get(path);
		files.unreadable.add(path);
		await undo();
		assert.match(
			runs.lastTold!,
			/^0 of 3 posts are as they were before\. Not reached: 3\. Originals could not be read: .*is closed/,
		);
		files.unreadable.clear();
		assert.equal(files.get(path), before);
		await undo();
		assert.equal(runs.lastTold, '3 of 3 posts are as they were before.');
		assert.equal(runs.cleanedPosts(3), 0);
	});

	it('brings back what it can of damaged originals, and keeps the others', async () => {
		await clean(3);
		const path = stored('0.jsonl');
		const [first, second, third] = files.get(path).split('\n');
		files.set(path, `${first}\n${second!.slice(0, 30)}\n${third}\n`);
		await undo();
		assert.equal(
			runs.lastTold,
			'2 of 3 posts are as they were before. Not reached: 1. Damaged originals, which stay in the storage: 1.',
		);
		assert.equal(runs.cleanedPosts(3), 1);
		assert.ok(files.get(path).split('\n').includes(second!.slice(0, 30)));
	});

	it('finds a run of which the head is damaged', async () => {
		await clean(3);
		const head = stored('run.json');
		files.set(head, files.get(head).slice(0, 10));
		await runs.cleans().undos.undo(undefined, 0);
		assert.equal(runs.lastTold, '3 of 3 posts are as they were before.');
		assert.equal(runs.cleanedPosts(3), 0);
	});

	it('changes nothing where what it takes cannot be stored', async () => {
		await clean(3);
		const before = files.get(stored('0.jsonl'));
		files.breakAt = (path) => (path.includes('.jsonl') ? 40 : undefined);
		await undo();
		assert.equal(
			runs.lastTold,
			'0 of 3 posts are as they were before. Not reached: 3. The originals could not be stored: the connection is gone.',
		);
		assert.equal(runs.cleanedPosts(3), 3);
		assert.equal(files.get(stored('0.jsonl')), before);
		files.breakAt = () => undefined;
		await undo();
		assert.equal(runs.cleanedPosts(3), 0);
	});

	it('says what it has brought back where it ends early, and goes on the next time', async () => {
		await clean(20);
		let reports = 0;
		runs.onReport = () => {
			if (++reports === 5) {
				throw new Error('the window is gone');
			}
		};
		await undo();
		const back = 20 - runs.cleanedPosts(20);
		assert.ok(back > 4, `${back}`);
		const rest = back < 20 ? ` Not reached: ${20 - back}.` : '';
		assert.equal(
			runs.lastTold,
			`${back} of 20 posts are as they were before.${rest} The run ended early: the window is gone.`,
		);
		await undo();
		assert.equal(runs.lastTold, '20 of 20 posts are as they were before.');
	});

	it('undoes the run that was spoken of, where another one has come after it', async () => {
		runs.setPosts(1);
		runs.answers = [
			'Clean 1 Post',
			async () => {
				await pause(2);
				files.set('/site/_posts/b.md', SINA_POST);
				runs.answers = ['Clean 1 Post'];
				await runs.prepare(runs.cleans());
				return 'Undo';
			},
		];
		await runs.prepare(runs.cleans());
		assert.equal(runs.lastTold, '1 of 1 posts are as they were before.');
		assert.equal(runs.cleanedPosts(1), 0);
		assert.equal(files.get('/site/_posts/b.md'), CLEANED_POST);
	});

	it('says so where the run that was spoken of is gone', async () => {
		runs.setPosts(1);
		runs.answers = [
			'Clean 1 Post',
			async () => {
				await runs.store.clear();
				return 'Undo';
			},
		];
		await runs.prepare(runs.cleans());
		assert.equal(runs.lastTold, 'What it takes to undo this run is not there any more.');
	});

	it('leaves a run that another window is at work on', async () => {
		runs.setPosts(3);
		await runs.interruptedRun();
		await undo();
		assert.equal(runs.lastTold, ANOTHER_WINDOW);
		assert.equal(runs.cleanedPosts(3), 3);
		await runs.cleans().undos.undo(undefined, 0);
		assert.equal(runs.lastTold, '3 of 3 posts are as they were before.');
	});

	it('does not delete the originals of such a run, either', async () => {
		runs.setPosts(3);
		const run = await runs.interruptedRun();
		runs.answers = ['Delete'];
		await runs.cleans().undos.deleteOriginals();
		assert.equal(runs.lastTold, 'Another run over posts has not ended yet.');
		await run.end({ isDone: true });
		runs.answers = ['Delete'];
		await runs.cleans().undos.deleteOriginals();
		assert.deepEqual(await runs.store.runs(), []);
	});

	it('deletes the stored originals, if one agrees', async () => {
		await clean(1);
		const { undos } = runs.cleans();
		await undos.deleteOriginals();
		assert.equal((await runs.store.runs()).length, 1);
		runs.answers = ['Delete'];
		await undos.deleteOriginals();
		assert.equal((await runs.store.runs()).length, 0);
		await undos.deleteOriginals();
		assert.equal(runs.lastTold, 'There are no stored originals.');
	});
});
