// Work on large texts leaves the editor time for other things, and ends when it is not wanted any more.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Steps } from '../../src/text/steps';
import { BirthTimes } from '../../src/vscode/birth-times';
import { cleanDocument } from '../../src/vscode/cleaning';
import { showDiagnostics } from '../../src/vscode/diagnostics';
import { Posts } from '../../src/vscode/posts';
import { runInSlices } from '../../src/vscode/run-in-slices';
import { Sites } from '../../src/vscode/sites';
import {
	CLEANED_POST,
	closeAll,
	eventually,
	insert,
	noOthers,
	open,
	rulesAt,
	SINA_POST,
	statusDuring,
	writePost,
} from './editor';

/** Steps that keep the machine busy for so many milliseconds each. */
function* busy(count: number, milliseconds: number, done: number[] = []): Steps<string> {
	for (let step = 0; step < count; step++) {
		const end = performance.now() + milliseconds;
		while (performance.now() < end) {
			// busy
		}
		done.push(step);
		yield;
	}
	return 'done';
}

/** A post of more than 256 KB, with the leftovers of `SINA_POST`. */
const PARAGRAPH = `<p>　　${'一段普普通通的正文，没有残留。'.repeat(20)}</p>\n`;
const LARGE = SINA_POST.replace('乙', `乙。</p>\n${PARAGRAPH.repeat(900)}<p>丙`);

const never = (error: unknown): never => assert.fail(String(error));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work in slices', () => {
	it('comes to its result, and lets others have their turn in between', async () => {
		let turns = 0;
		const turn = (): void => {
			turns++;
			timer = setTimeout(turn);
		};
		let timer = setTimeout(turn);
		try {
			assert.equal(await runInSlices(busy(60, 5), () => true), 'done');
		} finally {
			clearTimeout(timer);
		}
		assert.ok(turns >= 5, `others had ${turns} turns in 300 ms`);
	});

	it('of a moment is done at once', async () => {
		const done: number[] = [];
		const run = runInSlices(busy(2, 0, done), () => true);
		assert.deepEqual(done, [0, 1]);
		assert.equal(await run, 'done');
	});

	it('ends when it is not wanted any more', async () => {
		const done: number[] = [];
		const run = runInSlices(busy(1000, 5, done), () => done.length < 10);
		const error = await run.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		assert.ok(error instanceof vscode.CancellationError);
		assert.ok(done.length < 50);
	});
});

describe('a large post', () => {
	afterEach(closeAll);

	it('is checked when it is opened and saved, and not as it is typed', async () => {
		const counter = globalThis as { parsedPosts?: number };
		const parsed = (): number => counter.parsedPosts ?? 0;
		const { document } = await open(await writePost(LARGE));
		const sites = new Sites();
		const births = new BirthTimes();
		const posts = new Posts(sites, noOthers, births, never);
		const shown = showDiagnostics(posts, never);
		try {
			// It begins again once the site and the age of the file are known.
			let opened: number | undefined;
			while (opened !== parsed()) {
				await eventually(() => posts.known(document), 'a check of what is opened');
				opened = parsed();
				await pause(1000);
			}
			await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
			await insert(document, '丙', '丁');
			await pause(1000); // longer than any pause in typing
			assert.equal(parsed(), opened);
			assert.ok(rulesAt(document.uri).includes('sina-comment'), 'what is shown stays meanwhile');
			await document.save();
			await eventually(() => parsed() > opened!, 'a check of what is saved');
		} finally {
			vscode.Disposable.from(shown, posts, sites, births).dispose();
		}
	});

	it('is checked on command only where it is larger than the user wants', async () => {
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('check.maxSize', 0.2, vscode.ConfigurationTarget.Global);
		try {
			const { document } = await open(await writePost(LARGE));
			await insert(document, '丙', '丁');
			await document.save();
			await new Promise((resolve) => setTimeout(resolve, 1000));
			assert.deepEqual(rulesAt(document.uri), []);
			const told = await statusDuring(() => vscode.commands.executeCommand('newsPost.checkPost'));
			assert.match(told[0]!, /^Checked: \d+ findings$/);
			await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		} finally {
			await settings.update('check.maxSize', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('has its front matter in the outline while it is edited', async () => {
		const { document } = await open(await writePost(LARGE));
		await insert(document, '丙', '丁');
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		assert.ok(symbols.some(({ name }) => name === 'Front matter'));
	});

	it('is cleaned as a small one is', async () => {
		const { document } = await open(await writePost(LARGE));
		const told = await statusDuring(() => vscode.commands.executeCommand('newsPost.cleanSina'));
		const [start, end] = CLEANED_POST.split('乙。');
		assert.ok(document.getText().startsWith(start!) && document.getText().endsWith(end!));
		assert.match(told[0]!, /^Removed 3 leftovers/);
	});

	it('is not cleaned when it is edited meanwhile', async () => {
		const document = {
			getText: () => SINA_POST.replace('乙', PARAGRAPH.repeat(10_000)),
			uri: vscode.Uri.parse('untitled:large'),
			isUntitled: true,
			isClosed: false,
			version: 1,
		};
		const cleaning = cleanDocument(document as unknown as vscode.TextDocument);
		await new Promise((resolve) => setTimeout(resolve));
		document.version++;
		assert.ok((await cleaning) === 'changed');
	});
});
