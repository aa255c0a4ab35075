// What the suites of runs over many posts share: posts in memory, the commands, and a user who answers.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rule } from '../../src/engine/rule';
import { carryOut } from '../../src/vscode/folder/carry-out';
import { chooseRule } from '../../src/vscode/folder/choose-rule';
import { findPosts } from '../../src/vscode/folder/find-posts';
import { FolderChanges } from '../../src/vscode/folder/folder-changes';
import { type Plan, planChanges } from '../../src/vscode/folder/plan';
import { LeftoverFinder } from '../../src/vscode/folder/repeated-leftovers';
import { planRows } from '../../src/vscode/folder/run-rows';
import { RunStore } from '../../src/vscode/folder/run-store';
import type { Row, RunView } from '../../src/vscode/folder/run-view';
import type { StoredRun } from '../../src/vscode/folder/stored-run';
import type { Task } from '../../src/vscode/folder/task';
import { PostWriter } from '../../src/vscode/folder/write-post';
import { PostIndex } from '../../src/vscode/post-index';
import { activated, CLEANED_POST, closeAll, SINA_POST } from './editor';
import { MemoryFiles } from './memory-files';

export const NONE = new vscode.CancellationTokenSource().token;

export const labels = (rows: readonly Row[] = []): string[] =>
	rows.map(({ label, description }) => `${label} ${description}`);

/** Is set up for the suite that makes it, and fresh for each of its tests. */
export class FolderRuns {
	readonly files: MemoryFiles;
	readonly writer = new PostWriter(undefined);
	store!: RunStore;
	/** What the view shows. */
	shown: { message: string; rows: readonly Row[]; kind: string } | undefined;
	/** The paths of the posts that were written last. */
	written: string[] = [];
	told: { text: string; buttons: string[] }[] = [];
	logged: string[] = [];
	/** The buttons that the user presses, one for each message that has some; or what happens before that. */
	answers: (string | undefined | (() => Promise<string>))[] = [];
	/** The user cancels a run after so many reports of its progress. */
	cancelAfter = Number.POSITIVE_INFINITY;
	/** What happens when a run reports its progress. */
	onReport: () => void = () => undefined;
	private readonly others = new PostIndex((error) => assert.fail(String(error)));

	constructor(scheme: string) {
		this.files = new MemoryFiles(scheme);
		let registration: vscode.Disposable;
		let restore: () => void;
		before(async () => {
			await activated();
			registration = vscode.workspace.registerFileSystemProvider(scheme, this.files, { isCaseSensitive: true });
		});
		beforeEach(() => {
			this.files.reset();
			this.store = new RunStore(this.files.uri('/storage'));
			[this.shown, this.written, this.told, this.logged, this.answers] = [undefined, [], [], [], []];
			this.cancelAfter = Number.POSITIVE_INFINITY;
			this.onReport = () => undefined;
			restore = this.standIn();
		});
		afterEach(async () => {
			restore();
			await closeAll();
		});
		after(() => registration.dispose());
	}

	private readonly view: Pick<RunView, 'show' | 'close'> = {
		show: async (message, rows, kind) => {
			this.shown = { message, rows, kind };
		},
		close: async () => {
			this.shown = undefined;
		},
	};

	finder(): LeftoverFinder {
		return new LeftoverFinder(this.others, this.view, (error) => assert.fail(String(error)));
	}

	/** The commands, as a window has them. */
	cleans(): FolderChanges {
		return new FolderChanges({
			others: this.others,
			writer: this.writer,
			store: this.store,
			view: this.view,
			log: {
				info: () => undefined,
				warn: (line: string) => void this.logged.push(line),
				error: (error: Error) => void this.logged.push(error.message),
			} as unknown as vscode.LogOutputChannel,
			onError: (error) => assert.fail(String(error)),
			onWritten: (uris) => {
				this.written = uris.map(({ path }) => path);
			},
		});
	}

	/** The rule that the user chooses. */
	chooseRule(summaryOf: (rule: string) => string): Promise<Rule | undefined> {
		return chooseRule([this.files.uri('/site')], this.others, summaryOf, (error) => assert.fail(String(error)));
	}

	prepare(cleans: FolderChanges, task: Task = 'clean'): Promise<void> {
		return cleans.prepare([this.files.uri('/site')], task);
	}

	async dryRun(): Promise<Plan> {
		const tell = { progress: () => undefined, onError: (error: unknown) => assert.fail(String(error)) };
		const found = await findPosts([this.files.uri('/site')], this.others, NONE);
		const plan = await planChanges('clean', found, this.others, tell, NONE);
		assert.ok(planRows(plan).length > 0);
		return plan;
	}

	/** Cleans all posts, as a window does that is gone before it notes that the run has ended. */
	async interruptedRun(): Promise<StoredRun> {
		const { posts } = await this.dryRun();
		const run = await this.store.begin();
		await carryOut(posts, { writer: this.writer, run, isKept: true }, () => undefined, NONE);
		return run;
	}

	/** What the user was told last. */
	get lastTold(): string | undefined {
		return this.told.at(-1)?.text;
	}

	setPosts(count: number): void {
		for (let number = 0; number < count; number++) {
			this.files.set(`/site/_posts/${number % 7}/${number}.md`, SINA_POST.replace('乙', `乙${number}`));
		}
	}

	/** How many of these posts are clean; each is, or is as it was. */
	cleanedPosts(count: number): number {
		return Array.from({ length: count }, (_, number) => {
			const text = this.files.get(`/site/_posts/${number % 7}/${number}.md`);
			assert.ok([SINA_POST, CLEANED_POST].map((one) => one.replace('乙', `乙${number}`)).includes(text), text);
			return text.includes('cms-style') ? 0 : 1;
		}).reduce<number>((sum, one) => sum + one, 0);
	}

	/** Answers messages, and cancels runs. */
	private standIn(): () => void {
		const { showInformationMessage, showWarningMessage, withProgress } = vscode.window;
		const answer = async (text: string, ...rest: unknown[]): Promise<string | undefined> => {
			const buttons = rest.filter((one) => typeof one === 'string');
			this.told.push({ text, buttons });
			const wanted = buttons.length > 0 ? this.answers.shift() : undefined;
			const pressed = typeof wanted === 'function' ? await wanted() : wanted;
			return buttons.find((button) => button === pressed);
		};
		Object.assign(vscode.window, {
			showInformationMessage: answer,
			showWarningMessage: answer,
			withProgress: (_: unknown, task: Parameters<typeof withProgress>[1]) => {
				const source = new vscode.CancellationTokenSource();
				let reports = 0;
				const report = (): void => {
					this.onReport();
					if (++reports > this.cancelAfter) {
						source.cancel();
					}
				};
				return task({ report }, source.token);
			},
		});
		return () => void Object.assign(vscode.window, { showInformationMessage, showWarningMessage, withProgress });
	}
}
