// Clean Sina Articles and Undo Last Folder Clean, on files that are written through the workspace's file system.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { carryOut } from '../../src/vscode/folder/carry-out';
import { findPosts } from '../../src/vscode/folder/find-posts';
import { FolderCleans } from '../../src/vscode/folder/folder-cleans';
import { type Plan, planCleaning } from '../../src/vscode/folder/plan';
import { planRows } from '../../src/vscode/folder/run-rows';
import { RunStore } from '../../src/vscode/folder/run-store';
import type { Row } from '../../src/vscode/folder/run-view';
import { PostWriter } from '../../src/vscode/folder/write-post';
import { PostIndex } from '../../src/vscode/post-index';
import { activated, CLEANED_POST, closeAll, insert, NOT_UTF_8, open, SINA_POST } from './editor';
import { MemoryFiles } from './memory-files';

const MARK = '\uFEFF';
/** What is the article's or not is a question of a person: a line of source. */
const ASKING = SINA_POST.replace('<p>　　乙。</p>', '<p>　　乙。</p>\n<p>来源：示例日报</p>');

interface Told {
	text: string;
	buttons: string[];
}

describe('Clean Sina Articles', () => {
	const files = new MemoryFiles('news-test');
	const others = new PostIndex((error) => assert.fail(String(error)));
	const none = new vscode.CancellationTokenSource().token;
	let registration: vscode.Disposable;
	let store: RunStore;
	let shown: { message: string; rows: readonly Row[]; kind: string } | undefined;
	let written: string[];
	let told: Told[];
	let logged: string[];
	let answers: (string | undefined)[];
	let cancelAfter: number;
	let restore: () => void;

	const cleansOf = (): FolderCleans =>
		new FolderCleans({
			others,
			writer: new PostWriter(undefined),
			store,
			view: {
				async show(message, rows, kind) {
					shown = { message, rows, kind };
				},
				async close() {
					shown = undefined;
				},
			},
			log: {
				info: () => undefined,
				warn: (line: string) => void logged.push(line),
			} as unknown as vscode.LogOutputChannel,
			onError: (error) => assert.fail(String(error)),
			onWritten(uris) {
				written = uris.map(({ path }) => path);
			},
		});

	/** Answers messages, and cancels a run after so many reports of its progress. */
	function standIn(): () => void {
		const { showInformationMessage, showWarningMessage, withProgress } = vscode.window;
		const answer = async (text: string, ...rest: unknown[]): Promise<string | undefined> => {
			const buttons = rest.filter((one) => typeof one === 'string');
			told.push({ text, buttons });
			const wanted = buttons.length > 0 ? answers.shift() : undefined;
			return buttons.find((button) => button === wanted);
		};
		Object.assign(vscode.window, {
			showInformationMessage: answer,
			showWarningMessage: answer,
			withProgress: (_: unknown, task: Parameters<typeof withProgress>[1]) => {
				const source = new vscode.CancellationTokenSource();
				let reports = 0;
				return task({ report: () => ++reports > cancelAfter && source.cancel() }, source.token);
			},
		});
		return () => void Object.assign(vscode.window, { showInformationMessage, showWarningMessage, withProgress });
	}

	before(async () => {
		await activated();
		registration = vscode.workspace.registerFileSystemProvider(files.scheme, files, { isCaseSensitive: true });
	});
	beforeEach(() => {
		files.delete(files.uri(''));
		files.locked.clear();
		files.breakAt = () => undefined;
		store = new RunStore(files.uri('/storage'));
		[shown, written, told, logged, answers, cancelAfter] = [undefined, [], [], [], [], Number.POSITIVE_INFINITY];
		restore = standIn();
	});
	afterEach(async () => {
		restore();
		await closeAll();
	});
	after(() => registration.dispose());

	const setPosts = (count: number): void => {
		for (let number = 0; number < count; number++) {
			files.set(`/site/_posts/${number % 7}/${number}.md`, SINA_POST.replace('乙', `乙${number}`));
		}
	};
	const cleanedPosts = (count: number): number =>
		Array.from({ length: count }, (_, number) => {
			const text = files.get(`/site/_posts/${number % 7}/${number}.md`);
			assert.ok([SINA_POST, CLEANED_POST].map((one) => one.replace('乙', `乙${number}`)).includes(text), text);
			return text.includes('cms-style') ? 0 : 1;
		}).reduce<number>((sum, one) => sum + one, 0);
	const prepare = (cleans: FolderCleans): Promise<void> => cleans.prepare([files.uri('/site')]);
	const labels = (rows: readonly Row[] = []): string[] =>
		rows.map(({ label, description }) => `${label} ${description}`);

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
		await prepare(cleansOf());
		assert.equal(files.writes, writes);
		assert.equal(
			told[0]?.text,
			'2 of 5 posts would be cleaned. In 1 something stays for you to decide. Left alone: 3.',
		);
		assert.deepEqual(told[0]?.buttons, ['Clean 2 Posts']);
		assert.deepEqual(labels(shown?.rows), [
			'What would go 2',
			'Posts that would change 2',
			'Stays: only a person can tell 1',
			'Left alone 3',
		]);
		const [kinds, posts, asked, alone] = shown!.rows.map(({ children }) => children!());
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
		await prepare(cleansOf());
		files.set('/site/_posts/c.md', CLEANED_POST);
		await prepare(cleansOf());
		assert.deepEqual(
			told.map(({ text }) => text),
			['There are no posts here.', 'Nothing to clean in 1 posts.'],
		);
		assert.equal(shown, undefined);
	});

	it('takes a file that was chosen for a post, wherever it is', async () => {
		const chosen = files.set('/site/public/a.html', SINA_POST);
		await cleansOf().prepare([chosen]);
		assert.equal(told[0]?.text, '1 of 1 posts would be cleaned.');
	});

	it('cleans, and brings every byte back', async () => {
		setPosts(3);
		files.set('/site/_posts/mark.md', `${MARK}${SINA_POST.replaceAll('\n', '\r\n')}`);
		answers = ['Clean 4 Posts', 'Undo'];
		const states: string[] = [];
		const cleans = cleansOf();
		files.breakAt = (path) => {
			if (path.endsWith('run.json')) {
				states.push(files.get('/site/_posts/mark.md'));
			}
			return undefined;
		};
		await prepare(cleans);
		assert.ok(states.includes(`${MARK}${CLEANED_POST.replaceAll('\n', '\r\n')}`));
		assert.deepEqual(told.map(({ text }) => text).slice(1), [
			'Cleaned 4 of 4 posts.',
			'4 of 4 posts are as they were before.',
		]);
		assert.equal(cleanedPosts(3), 0);
		assert.equal(files.get('/site/_posts/mark.md'), `${MARK}${SINA_POST.replaceAll('\n', '\r\n')}`);
		await cleans.undo();
		assert.equal(told.at(-1)?.text, 'There is no folder clean to undo.');
	});

	it('edits open posts in the editor, and leaves them unsaved', async () => {
		const uri = files.set('/site/_posts/open.md', SINA_POST);
		setPosts(1);
		const { document } = await open(uri);
		await insert(document, '乙', '未存');
		answers = ['Clean 2 Posts'];
		const cleans = cleansOf();
		await prepare(cleans);
		assert.equal(told[1]?.text, 'Cleaned 2 of 2 posts. Open, and not saved yet: 1.');
		assert.equal(document.getText(), CLEANED_POST.replace('乙', '未存乙'));
		assert.ok(document.isDirty);
		assert.equal(files.get('/site/_posts/open.md'), SINA_POST);
		assert.deepEqual(written.sort(), ['/site/_posts/0/0.md', '/site/_posts/open.md']);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), SINA_POST.replace('乙', '未存乙'));
		await vscode.commands.executeCommand('redo');
		await cleans.undo();
		assert.equal(document.getText(), SINA_POST.replace('乙', '未存乙'));
		assert.equal(told.at(-1)?.text, '2 of 2 posts are as they were before. Open, and not saved yet: 1.');
	}).timeout(60_000);

	it('leaves a post that changes after the dry run', async () => {
		setPosts(2);
		const cleans = cleansOf();
		await prepare(cleans);
		files.set('/site/_posts/0/0.md', SINA_POST.replace('乙', '丙'));
		await cleans.apply();
		assert.equal(files.get('/site/_posts/0/0.md'), SINA_POST.replace('乙', '丙'));
		assert.equal(told.at(-1)?.text, 'Cleaned 1 of 2 posts. Left alone: 1.');
		assert.match(logged[0]!, /0\.md: it has changed since it was read$/);
	});

	it('undoes what has not changed since, and names the rest', async () => {
		setPosts(3);
		answers = ['Clean 3 Posts'];
		const cleans = cleansOf();
		await prepare(cleans);
		files.set('/site/_posts/1/1.md', `${files.get('/site/_posts/1/1.md')}丁`);
		await cleans.undo();
		assert.equal(told.at(-1)?.text, '2 of 3 posts are as they were before. Left alone: 1.');
		assert.match(logged[0]!, /1\.md: it has changed since it was cleaned$/);
		assert.equal(files.get('/site/_posts/1/1.md'), `${CLEANED_POST.replace('乙', '乙1')}丁`);
	});

	it('can be cancelled in the middle of the dry run, and of the run, and undone then', async () => {
		setPosts(450);
		cancelAfter = 2;
		const cleans = cleansOf();
		await assert.rejects(prepare(cleans), /Cancel/);
		assert.equal(shown, undefined);
		cancelAfter = Number.POSITIVE_INFINITY;
		await prepare(cleans);
		cancelAfter = 250;
		await cleans.apply();
		const cleaned = cleanedPosts(450);
		assert.ok(cleaned > 250 && cleaned < 260, `${cleaned}`);
		assert.equal(told.at(-1)?.text, `Cleaned ${cleaned} of 450 posts. Stopped; not reached: ${450 - cleaned}.`);
		cancelAfter = 100;
		await cleans.undo();
		assert.match(told.at(-1)!.text, new RegExp(`^1\\d\\d of ${cleaned} posts are as they were before. Stopped;`));
		cancelAfter = Number.POSITIVE_INFINITY;
		await cleans.undo();
		assert.equal(told.at(-1)?.text, `${cleaned} of ${cleaned} posts are as they were before.`);
		assert.equal(cleanedPosts(450), 0);
	});

	it('gives back what a file held of which only a part was written', async () => {
		setPosts(3);
		let isBroken = false;
		files.breakAt = (path) => {
			const breaks = path.endsWith('/1.md') && !isBroken;
			isBroken ||= breaks;
			return breaks ? 40 : undefined;
		};
		answers = ['Clean 3 Posts'];
		await prepare(cleansOf());
		assert.equal(files.get('/site/_posts/1/1.md'), SINA_POST.replace('乙', '乙1'));
		assert.equal(told.at(-1)?.text, 'Cleaned 2 of 3 posts. Left alone: 1.');
		assert.match(logged[0]!, /the connection is gone/);
	});

	for (const [what, left] of [
		['within a line', 40],
		['within a sign', new TextEncoder().encode(SINA_POST.slice(0, SINA_POST.indexOf('示例'))).length + 1],
		['nothing', 0],
	] as const) {
		it(`finds a run that was interrupted, and brings back the file that holds a part: ${what}`, async () => {
			setPosts(3);
			files.set('/site/_posts/mark.md', MARK + SINA_POST);
			files.breakAt = (path, content) =>
				/\.md$/.test(path) && new TextDecoder().decode(content).includes('乙。') ? left : undefined;
			const plan = await dryRun();
			const run = await store.begin();
			// Nothing is said to the store of how it ended: the editor is gone.
			await carryOut(plan.posts, { writer: new PostWriter(undefined), run, isKept: true }, () => undefined, none);
			assert.equal(files.get('/site/_posts/mark.md').length < SINA_POST.length / 2, true);
			files.breakAt = () => undefined;
			answers = ['Undo'];
			await cleansOf().offerInterrupted(0);
			assert.equal(told[0]?.text, 'A run over 4 posts was interrupted. Undo what it has changed?');
			assert.equal(told[1]?.text, '4 of 4 posts are as they were before.');
			assert.equal(files.get('/site/_posts/mark.md'), MARK + SINA_POST);
			assert.equal(cleanedPosts(3), 0);
			await cleansOf().offerInterrupted(0);
			assert.equal(told.length, 2);
		});
	}

	it('does not take a run that is at work in another window for an interrupted one', async () => {
		const run = await store.begin();
		setTimeout(() => void run.mark(false), 50);
		await cleansOf().offerInterrupted(200);
		assert.deepEqual(told, []);
	});

	it('says before it begins that it cannot be undone, where there is no room', async () => {
		setPosts(2);
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('clean.maxOriginals', 0, vscode.ConfigurationTarget.Global);
		try {
			answers = ['Clean 2 Posts', undefined, 'Clean All the Same'];
			const cleans = cleansOf();
			await prepare(cleans);
			assert.match(told[0]!.text, /This cannot be undone: the originals would take 0\.0 MB/);
			assert.equal(cleanedPosts(2), 0);
			await cleans.apply();
			assert.equal(cleanedPosts(2), 2);
			assert.deepEqual(told.at(-1)?.buttons, []);
			await cleans.undo();
			assert.equal(told.at(-1)?.text, 'There is no folder clean to undo.');
		} finally {
			await settings.update('clean.maxOriginals', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('makes room by forgetting the oldest run', async () => {
		const sizes = [];
		for (let number = 0; number < 3; number++) {
			const run = await store.begin();
			await run.write(0, [{ uri: `${number}`, before: '', after: '', back: [] }]);
			await run.mark(true);
			sizes.push(run.head.size);
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		assert.equal(await store.makeRoom(sizes[0]!, sizes[0]! * 3), true);
		assert.equal((await store.runs()).length, 2);
		assert.equal(await store.makeRoom(sizes[0]! * 4, sizes[0]! * 3), false);
		assert.equal((await store.runs()).length, 2);
	});

	it('deletes the stored originals, if one agrees', async () => {
		setPosts(1);
		answers = ['Clean 1 Post', undefined, undefined, 'Delete'];
		const cleans = cleansOf();
		await prepare(cleans);
		await cleans.deleteOriginals();
		assert.equal((await store.runs()).length, 1);
		await cleans.deleteOriginals();
		assert.equal((await store.runs()).length, 0);
		await cleans.deleteOriginals();
		assert.equal(told.at(-1)?.text, 'There are no stored originals.');
	});

	it('does one thing at a time', async () => {
		setPosts(20);
		const cleans = cleansOf();
		await Promise.all([prepare(cleans), prepare(cleans)]);
		assert.ok(told.some(({ text }) => text === 'Another run over posts has not ended yet.'));
	});

	const dryRun = async (): Promise<Plan> => {
		const tell = { progress: () => undefined, onError: (error: unknown) => assert.fail(String(error)) };
		const plan = await planCleaning(await findPosts([files.uri('/site')], others, none), others, tell, none);
		assert.ok(planRows(plan).length > 0);
		return plan;
	};

	it('works in slices, and lets others in the host have their turn', async () => {
		setPosts(300);
		let longest = 0;
		const start = performance.now();
		let last = start;
		const timer = setInterval(() => {
			const now = performance.now();
			longest = Math.max(longest, now - last);
			last = now;
		});
		answers = ['Clean 300 Posts', 'Undo'];
		await prepare(cleansOf());
		clearInterval(timer);
		const all = performance.now() - start;
		assert.ok(longest < all / 4, `${longest} of ${all} ms`);
	}).timeout(60_000);
});
