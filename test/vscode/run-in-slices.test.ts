// Work on large texts leaves the editor time for other things, and ends when it is not wanted any more.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Steps } from '../../src/text/steps';
import { cleanDocument } from '../../src/vscode/cleaning';
import { runInSlices } from '../../src/vscode/run-in-slices';
import {
	CLEANED_POST,
	closeAll,
	eventually,
	insert,
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
		const told = new Map<string, number>();
		const watcher = vscode.workspace.createFileSystemWatcher('**', false, false, true);
		const tell = (uri: vscode.Uri): unknown => told.set(uri.toString(), performance.now());
		watcher.onDidCreate(tell);
		watcher.onDidChange(tell);
		const { document } = await open(await writePost(LARGE));
		await eventually(() => told.has(document.uri.toString()), 'the editor tells of the new file');
		await insert(document, '丙', '丁');
		told.clear();
		await document.save();
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		// The index is told of files late, and has the post checked again.
		await eventually(() => told.has(document.uri.toString()), 'the editor tells of the saved file');
		await eventually(() => Math.max(...told.values()) < performance.now() - 2000, 'no file is told of any more');
		watcher.dispose();
		await insert(document, '丙', '<font></font>');
		await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than any pause in typing
		assert.ok(!rulesAt(document.uri).includes('sina-font'));
		assert.ok(rulesAt(document.uri).includes('sina-comment'), 'what is shown stays meanwhile');
		await document.save();
		await eventually(() => rulesAt(document.uri).includes('sina-font'), 'what the last edit has brought');
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
