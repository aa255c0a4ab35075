// What it takes to undo runs, as it is kept: whole whatever happens while it is written.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Original } from '../../src/run/undo/original';
import { pause } from '../../src/vscode/folder/pause';
import { RunStore } from '../../src/vscode/folder/run-store';
import type { StoredRun } from '../../src/vscode/folder/stored-run';
import { eventually } from './editor';
import { MemoryFiles } from './memory-files';

const original = (uri: string): Original => ({ uri, before: '', after: '', back: [] });

describe('a stored run', () => {
	const files = new MemoryFiles('news-stored');
	const store = new RunStore(files.uri('/storage'));
	let registration: vscode.Disposable;

	before(() => {
		registration = vscode.workspace.registerFileSystemProvider('news-stored', files, { isCaseSensitive: true });
	});
	after(() => registration.dispose());
	beforeEach(() => files.reset());

	/** A run with two posts. */
	async function begin(): Promise<StoredRun> {
		const run = await store.begin();
		await run.write(0, [original('a'), original('b')]);
		return run;
	}
	const last = async (): Promise<StoredRun> => (await store.runs())[0]!;
	const urisOf = async (run: StoredRun): Promise<string[]> => (await run.read(0)).originals.map(({ uri }) => uri);
	const pathOf = ({ head }: StoredRun, name: string): string => `/storage/${head.time}/${name}`;

	for (const name of ['run.json', '0.jsonl']) {
		it(`is what it was where writing ${name} anew fails`, async () => {
			const run = await begin();
			await run.end({ isDone: true });
			files.breakAt = (path) => (path.includes(name) ? 10 : undefined);
			await assert.rejects(run.write(0, [original('c')]), /the connection is gone/);
			files.breakAt = () => undefined;
			const kept = await last();
			assert.ok(kept.head.isDone);
			assert.deepEqual(await urisOf(kept), name === 'run.json' ? ['c'] : ['a', 'b']);
		});
	}

	it('is there where its files have not got their names yet', async () => {
		const run = await begin();
		for (const name of ['run.json', '0.jsonl']) {
			files.rename(files.uri(pathOf(run, name)), files.uri(pathOf(run, `${name}.new`)));
		}
		assert.equal((await last()).head.posts, 2);
		assert.deepEqual(await urisOf(await last()), ['a', 'b']);
	});

	it('is there where its head is not whole: it may be at work', async () => {
		const run = await begin();
		files.set(pathOf(run, 'run.json'), '{"time":');
		const { head } = await last();
		assert.equal(head.time, run.head.time);
		assert.deepEqual([head.batches, head.posts, head.isDone], [1, 2, false]);
		assert.ok((await last()).isLive(20_000));
	});

	it('tells of a file that cannot be read', async () => {
		const run = await begin();
		files.unreadable.add(pathOf(run, '0.jsonl'));
		await assert.rejects(run.read(0), /is closed/);
	});

	it('keeps the lines that are not whole where a file is written anew', async () => {
		const run = await begin();
		const path = pathOf(run, '0.jsonl');
		files.set(path, files.get(path).slice(0, -4));
		const { originals, broken } = await run.read(0);
		assert.deepEqual([originals.length, broken.length], [1, 1]);
		await run.write(0, [original('c')]);
		assert.deepEqual(await run.read(0), { originals: [original('c')], broken });
	});

	it('shows while somebody works on it that it is at work', async () => {
		const run = await begin();
		await run.atWork(async () => {
			const { aliveAt } = run.head;
			await eventually(async () => (await last()).head.aliveAt > aliveAt, 'a sign of life');
			assert.ok((await last()).isLive(20_000));
		}, 10);
		await run.end({ isDone: true });
		assert.ok(!(await last()).isLive(20_000));
	});

	it('is forgotten to make room, the oldest one first, unless it has not ended', async () => {
		const times: number[] = [];
		let size = 0;
		for (const isDone of [true, false, true, true]) {
			const run = await begin();
			await (isDone ? run.end({ isDone }) : undefined);
			times.push(run.head.time);
			({ size } = run.head);
			await pause(2);
		}
		await store.makeRoom(size, size * 3);
		const kept = (await store.runs()).map(({ head }) => head.time);
		assert.deepEqual(kept, [times[3], times[2], times[1]]);
		await store.makeRoom(size, size * 2);
		assert.equal((await store.runs()).length, 2);
		assert.ok((await store.runs()).some(({ head }) => head.time === times[1]));
	});

	it('cannot be told of where the storage cannot be read', async () => {
		await begin();
		files.unreadable.add('/storage');
		await assert.rejects(store.runs(), /is closed/);
	});
});
