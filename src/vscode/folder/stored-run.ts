// What it takes to undo one run, as files in a folder: a head, and a file for up to 200 posts.
import * as vscode from 'vscode';
import type { Original } from '../../run/undo/original';
import { runInSlices } from '../run-in-slices';
import { decodeOriginals, encodeOriginals, type OriginalLines } from './original-lines';
import { readWhole, writeWhole } from './whole-file';

/** What is known of a run. */
export interface Head {
	/** When it began, in milliseconds since 1970. */
	readonly time: number;
	/** When it was last seen at work. */
	readonly aliveAt: number;
	/** Whether it is at work, or was when it was interrupted. */
	readonly isAtWork: boolean;
	/** Whether it has ended, with every file whole or left as it is by the user's wish. */
	readonly isDone: boolean;
	/** Whether it was undone as far as that could be. */
	readonly wasUndone: boolean;
	/** How many files of posts it has. */
	readonly batches: number;
	/** How many posts these have. */
	readonly posts: number;
	/** How many bytes these have. */
	readonly size: number;
}

/** A run at work shows that so often, in milliseconds. */
export const BEAT = 5_000;

const HEAD = 'run.json';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a file of posts holds. */
interface Content {
	readonly posts: number;
	/** Bytes. */
	readonly size: number;
	/** The lines that are not whole. */
	readonly broken: readonly string[];
}

const EMPTY: Content = { posts: 0, size: 0, broken: [] };

/** One run as it is kept. */
export class StoredRun {
	/** What each file holds, as far as this is known. */
	private readonly files = new Map<number, Content>();
	/** The head is written by one at a time. */
	private saving: Promise<void> = Promise.resolve();

	constructor(
		private readonly folder: vscode.Uri,
		private known: Head,
	) {}

	/** Begins a run in a new folder. */
	static async begin(folder: vscode.Uri, time: number): Promise<StoredRun> {
		const run = new StoredRun(folder, newHead(time));
		await run.save({});
		return run;
	}

	/** A run by its folder; undefined where that holds none. Where the head is lost, the other files tell of the run. */
	static async open(folder: vscode.Uri): Promise<StoredRun | undefined> {
		try {
			const head = JSON.parse(decoder.decode(await readWhole(vscode.Uri.joinPath(folder, HEAD)))) as Head;
			return new StoredRun(folder, head);
		} catch {
			return recovered(folder);
		}
	}

	get head(): Head {
		return this.known;
	}

	/**
	 * Whether another window may be at work on it.
	 *
	 * @param patience how long nothing may be seen of it then, in milliseconds
	 */
	isLive(patience: number): boolean {
		return this.known.isAtWork && Date.now() - this.known.aliveAt < patience;
	}

	/**
	 * Works on the posts of the run, and shows meanwhile that somebody does. Until `end` is called it counts as interrupted.
	 *
	 * @param beat how often that is shown, in milliseconds
	 */
	async atWork(work: () => Promise<void>, beat = BEAT): Promise<void> {
		await this.save({ isAtWork: true, isDone: false });
		const timer = setInterval(() => void this.save({}).catch(() => undefined), beat);
		try {
			await work();
		} finally {
			clearInterval(timer);
		}
	}

	/** Notes that nobody is at work on it any more. */
	end(how: Partial<Pick<Head, 'isDone' | 'wasUndone'>>): Promise<void> {
		return this.save({ ...how, isAtWork: false });
	}

	/**
	 * Writes a file of posts, or writes it anew. Lines that could not be read stay as they are.
	 *
	 * @param batch its number, from 0 without gaps
	 */
	async write(batch: number, originals: readonly Original[]): Promise<void> {
		const before = this.files.get(batch) ?? EMPTY;
		const { broken } = before;
		const bytes = await runInSlices(encodeOriginals({ originals, broken }), () => true);
		await writeWhole(this.place(batch), bytes);
		this.files.set(batch, { posts: originals.length, size: bytes.length, broken });
		await this.save({
			batches: Math.max(this.known.batches, batch + 1),
			posts: this.known.posts - before.posts + originals.length,
			size: this.known.size - before.size + bytes.length,
		});
	}

	/**
	 * Reads a file of posts: all lines that are whole.
	 *
	 * @throws where the file cannot be read
	 */
	async read(batch: number): Promise<OriginalLines> {
		const bytes = await readWhole(this.place(batch));
		const lines = await runInSlices(decodeOriginals(bytes), () => true);
		this.files.set(batch, { posts: lines.originals.length, size: bytes.length, broken: lines.broken });
		return lines;
	}

	/** Counts what its files hold, as far as they can be read. */
	async count(): Promise<void> {
		for (let batch = 0; batch < this.known.batches; batch++) {
			await this.read(batch).catch(() => undefined);
		}
		const files = [...this.files.values()];
		const posts = files.reduce((sum, file) => sum + file.posts, 0);
		const size = files.reduce((sum, file) => sum + file.size, 0);
		this.known = { ...this.known, posts, size };
	}

	async delete(): Promise<void> {
		await this.saving.catch(() => undefined);
		await vscode.workspace.fs.delete(this.folder, { recursive: true });
	}

	private save(change: Partial<Head>): Promise<void> {
		this.known = { ...this.known, ...change, aliveAt: Date.now() };
		const write = (): Promise<void> =>
			writeWhole(vscode.Uri.joinPath(this.folder, HEAD), encoder.encode(JSON.stringify(this.known)));
		this.saving = this.saving.then(write, write);
		return this.saving;
	}

	private place(batch: number): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, `${batch}.jsonl`);
	}
}

const newHead = (time: number): Head => ({
	time,
	aliveAt: time,
	isAtWork: true,
	isDone: false,
	wasUndone: false,
	batches: 0,
	posts: 0,
	size: 0,
});

/** A run of which only the posts are known: it may be at work, and was so when the last of its files was written. */
async function recovered(folder: vscode.Uri): Promise<StoredRun | undefined> {
	const { fs } = vscode.workspace;
	const names = (await fs.readDirectory(folder).then(undefined, () => [])).map(([name]) => name);
	const batches = names.filter((name) => name.includes('.jsonl')).map((name) => Number.parseInt(name, 10) + 1);
	if (batches.length === 0) {
		return undefined;
	}
	const times = names.map((name) =>
		fs.stat(vscode.Uri.joinPath(folder, name)).then(
			({ mtime }) => mtime,
			() => 0,
		),
	);
	const run = new StoredRun(folder, {
		...newHead(Number(folder.path.split('/').at(-1))),
		aliveAt: Math.max(...(await Promise.all(times))),
		batches: Math.max(...batches),
	});
	await run.count();
	return run;
}
