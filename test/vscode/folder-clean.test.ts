// Clean Sina Articles, on files that are written through the workspace's file system.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CLEANED_POST, closeAll, insert, NOT_UTF_8, open, SINA_POST } from './editor';
import { FolderRuns, labels } from './folder-runs';

const MARK = '\uFEFF';
/** What is the article's or not is a question of a person: a line of source. */
const ASKING = SINA_POST.replace('<p>　　乙。</p>', '<p>　　乙。</p>\n<p>来源：示例日报</p>');
/** How many posts there are where their number matters. */
const COUNT = Number(process.env.NEWS_POST_COUNT);

describe('Clean Sina Articles', () => {
	const runs = new FolderRuns('news-test');
	const { files } = runs;

	it('says by kind and by post what would go, and what stays, before anything changes', async () => {
		files.set('/site/_posts/a.md', SINA_POST);
		files.set('/site/_posts/b.md', ASKING);
		files.set('/site/_posts/c.md', CLEANED_POST);
		files.set('/site/_posts/gbk.md', NOT_UTF_8);
		files.set('/site/_posts/undated.md', SINA_POST.replace(/date: .*\n/, ''));
		files.set('/site/_posts/locked.md', SINA_POST);
		files.locked.add('/site/_posts/locked.md');
		files.set('/site/public/a.html', '<p cms-style="font-L">甲</p><!-- news_keyword_pub,stock, -->');
		files.set('/site/README.md', '# 说明\n');
		const { writes } = files;
		await runs.prepare(runs.cleans());
		assert.equal(files.writes, writes);
		assert.equal(
			runs.told[0]?.text,
			'2 of 5 posts would be cleaned. In 1 something stays for you to decide. Left alone: 3.',
		);
		assert.deepEqual(runs.told[0]?.buttons, ['Clean 2 Posts']);
		assert.deepEqual(labels(runs.shown?.rows), [
			'What would go 2',
			'Posts that would change 2',
			'Stays: only a person can tell 1',
			'Left alone 3',
		]);
		const [kinds, posts, asked, alone] = runs.shown!.rows.map(({ children }) => children!());
		assert.deepEqual(labels(kinds), [
			'2 comments in 2 posts',
			'2 attributes in 2 posts',
			'2 runs of blank lines in 2 posts',
		]);
		assert.deepEqual(labels(kinds![0]!.children!()).length, 2);
		assert.deepEqual(labels(posts), [
			'a.md 1 comment, 1 attribute, 1 run of blank lines',
			'b.md 1 comment, 1 attribute, 1 run of blank lines',
		]);
		assert.deepEqual(labels(asked), ['b.md 1 to look at']);
		assert.deepEqual(labels(alone), [
			'gbk.md not UTF-8, left alone',
			'undated.md without a date that Hexo can read, its date is that of the file, and moves when it is written',
			'locked.md it is read-only',
		]);
	});

	it('says so where there is nothing', async () => {
		files.set('/site/README.md', '# 说明\n');
		await runs.prepare(runs.cleans());
		files.set('/site/_posts/c.md', CLEANED_POST);
		await runs.prepare(runs.cleans());
		assert.deepEqual(
			runs.told.map(({ text }) => text),
			['There are no posts here.', 'Nothing to clean in 1 posts.'],
		);
		assert.equal(runs.shown, undefined);
	});

	it('takes a file that was chosen for a post, wherever it is', async () => {
		const chosen = files.set('/site/public/a.html', SINA_POST);
		await runs.cleans().prepare([chosen], 'clean');
		assert.equal(runs.told[0]?.text, '1 of 1 posts would be cleaned.');
	});

	it('cleans, and brings every byte back', async () => {
		runs.setPosts(3);
		files.set('/site/_posts/mark.md', `${MARK}${SINA_POST.replaceAll('\n', '\r\n')}`);
		runs.answers = ['Clean 4 Posts', 'Undo'];
		const states: string[] = [];
		const cleans = runs.cleans();
		files.breakAt = (path) => {
			if (path.includes('run.json')) {
				states.push(files.get('/site/_posts/mark.md'));
			}
			return undefined;
		};
		await runs.prepare(cleans);
		assert.ok(states.includes(`${MARK}${CLEANED_POST.replaceAll('\n', '\r\n')}`));
		assert.deepEqual(runs.told.map(({ text }) => text).slice(1), [
			'Cleaned 4 of 4 posts.',
			'4 of 4 posts are as they were before.',
		]);
		assert.equal(runs.cleanedPosts(3), 0);
		assert.equal(files.get('/site/_posts/mark.md'), `${MARK}${SINA_POST.replaceAll('\n', '\r\n')}`);
		await cleans.undos.undo();
		assert.equal(runs.told.at(-1)?.text, 'There is no folder clean to undo.');
	});

	it('edits open posts in the editor, and leaves them unsaved', async () => {
		const uri = files.set('/site/_posts/open.md', SINA_POST);
		runs.setPosts(1);
		const { document } = await open(uri);
		await insert(document, '乙', '未存');
		runs.answers = ['Clean 2 Posts'];
		const cleans = runs.cleans();
		await runs.prepare(cleans);
		assert.equal(runs.told[1]?.text, 'Cleaned 2 of 2 posts. Open, and not saved yet: 1.');
		assert.equal(document.getText(), CLEANED_POST.replace('乙', '未存乙'));
		assert.ok(document.isDirty);
		assert.equal(files.get('/site/_posts/open.md'), SINA_POST);
		assert.deepEqual(runs.written.sort(), ['/site/_posts/0/0.md', '/site/_posts/open.md']);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), SINA_POST.replace('乙', '未存乙'));
		await vscode.commands.executeCommand('redo');
		await cleans.undos.undo();
		assert.equal(document.getText(), SINA_POST.replace('乙', '未存乙'));
		assert.equal(runs.told.at(-1)?.text, '2 of 2 posts are as they were before. Open, and not saved yet: 1.');
	}).timeout(60_000);

	it('leaves a post that changes after the dry run', async () => {
		runs.setPosts(2);
		const cleans = runs.cleans();
		await runs.prepare(cleans);
		files.set('/site/_posts/0/0.md', SINA_POST.replace('乙', '丙'));
		await cleans.apply();
		assert.equal(files.get('/site/_posts/0/0.md'), SINA_POST.replace('乙', '丙'));
		assert.equal(runs.told.at(-1)?.text, 'Cleaned 1 of 2 posts. Left alone: 1.');
		assert.match(runs.logged[0]!, /0\.md: it has changed since it was read$/);
	});

	it('can be cancelled in the middle of the dry run, and of the run, and undone then; and finished', async () => {
		runs.setPosts(COUNT);
		runs.cancelAfter = 2;
		const cleans = runs.cleans();
		await assert.rejects(runs.prepare(cleans), /Cancel/);
		assert.equal(runs.shown, undefined);
		runs.cancelAfter = Number.POSITIVE_INFINITY;
		await runs.prepare(cleans);
		const half = Math.floor(COUNT / 2);
		runs.cancelAfter = half;
		await cleans.apply();
		const cleaned = runs.cleanedPosts(COUNT);
		assert.ok(cleaned > half && cleaned < half + 10, `${cleaned}`);
		assert.equal(runs.lastTold, `Cleaned ${cleaned} of ${COUNT} posts. Stopped; not reached: ${COUNT - cleaned}.`);
		runs.cancelAfter = 100;
		await cleans.undos.undo();
		assert.match(runs.lastTold!, new RegExp(`^1\\d\\d of ${cleaned} posts are as they were before. Stopped;`));
		runs.cancelAfter = Number.POSITIVE_INFINITY;
		await cleans.undos.undo();
		assert.equal(runs.lastTold, `${cleaned} of ${cleaned} posts are as they were before.`);
		assert.equal(runs.cleanedPosts(COUNT), 0);

		await runs.prepare(cleans);
		const [, posts] = runs.shown!.rows;
		const [folder] = posts!.children!();
		const { command, arguments: args = [] } = folder!.children!()[0]!.command!;
		await vscode.commands.executeCommand(command, ...args);
		assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
		await closeAll();
		await cleans.apply();
		assert.equal(runs.lastTold, `Cleaned ${COUNT} of ${COUNT} posts.`);
		assert.equal(runs.cleanedPosts(COUNT), COUNT);
		await cleans.undos.undo();
		assert.equal(runs.lastTold, `${COUNT} of ${COUNT} posts are as they were before.`);
		assert.equal(runs.cleanedPosts(COUNT), 0);
	}).timeout(60_000 + 100 * COUNT);

	it('leaves an undated post that was open at the dry run, and is not any more', async () => {
		const undated = SINA_POST.replace(/date: .*\n/, '');
		const uri = files.set('/site/_posts/undated.md', undated);
		await open(uri);
		const cleans = runs.cleans();
		await runs.prepare(cleans);
		assert.equal(runs.lastTold, '1 of 1 posts would be cleaned.');
		await closeAll();
		await cleans.apply();
		assert.equal(runs.lastTold, 'Cleaned 0 of 1 posts. Left alone: 1.');
		assert.match(runs.logged[0]!, /its date is that of the file/);
		assert.equal(files.get('/site/_posts/undated.md'), undated);
	});

	it('names a folder that cannot be read, and goes through the others', async () => {
		runs.setPosts(2);
		files.unreadable.add('/site/_posts/1');
		await runs.prepare(runs.cleans());
		assert.equal(runs.lastTold, '1 of 1 posts would be cleaned. Left alone: 1.');
		const [alone] = runs.shown!.rows.at(-1)!.children!();
		assert.match(labels([alone!])[0]!, /^1 .*is closed/);
		assert.equal(alone!.command, undefined);
	});

	it('says before it begins that it cannot be undone, where there is no room', async () => {
		runs.setPosts(2);
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('clean.maxOriginals', 0, vscode.ConfigurationTarget.Global);
		try {
			runs.answers = ['Clean 2 Posts', undefined, 'Clean All the Same'];
			const cleans = runs.cleans();
			await runs.prepare(cleans);
			assert.match(runs.told[0]!.text, /This cannot be undone: the originals would take 0\.0 MB/);
			assert.equal(runs.cleanedPosts(2), 0);
			await cleans.apply();
			assert.equal(runs.cleanedPosts(2), 2);
			assert.deepEqual(runs.told.at(-1)?.buttons, []);
			await cleans.undos.undo();
			assert.equal(runs.told.at(-1)?.text, 'There is no folder clean to undo.');
		} finally {
			await settings.update('clean.maxOriginals', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('does not clean by a plan that a cancelled dry run has taken the place of', async () => {
		runs.setPosts(20);
		const cleans = runs.cleans();
		await runs.prepare(cleans);
		assert.ok(runs.shown);
		runs.cancelAfter = 0;
		await assert.rejects(runs.prepare(cleans), /Cancel/);
		assert.equal(runs.shown, undefined);
		runs.cancelAfter = Number.POSITIVE_INFINITY;
		await cleans.apply();
		assert.equal(runs.lastTold, 'Choose Clean Sina Articles or Fix All of a Rule… first: they show what would change.');
		assert.equal(runs.cleanedPosts(20), 0);
	});

	it('does one thing at a time', async () => {
		runs.setPosts(20);
		const cleans = runs.cleans();
		await Promise.all([runs.prepare(cleans), runs.prepare(cleans)]);
		assert.ok(runs.told.some(({ text }) => text === 'Another run over posts has not ended yet.'));
	});
});
