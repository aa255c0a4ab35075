// Keeps what it takes to undo runs, in the storage of the extension: a folder a run, a file for up to 200 posts.
import * as vscode from 'vscode';
import type { Original } from '../../run/undo/original';
import type { Steps } from '../../text/steps';
import { runInSlices } from '../run-in-slices';

/** What is known of a run. */
interface Head {
	/** When it began, in milliseconds since 1970. */
	readonly time: number;
	/** When it was last seen at work. */
	readonly aliveAt: number;
	/** Whether it has ended, all of it or by the user's wish. */
	readonly isDone: boolean;
	/** How many files of posts it has. */
	readonly batches: number;
	/** How many posts these have. */
	readonly posts: number;
	/** How many bytes these have. */
	readonly size: number;
}

const HEAD = 'run.json';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a file of posts holds. */
interface Content {
	readonly posts: number;
	/** Bytes. */
	readonly size: number;
}

/** The runs that can be undone. */
export class RunStore {
	/** @param folder where there is room; it need not exist */
	constructor(private readonly folder: vscode.Uri) {}

	async begin(): Promise<StoredRun> {
		const time = Date.now();
		const run = new StoredRun(vscode.Uri.joinPath(this.folder, String(time)), {
			time,
			aliveAt: time,
			isDone: false,
			batches: 0,
			posts: 0,
			size: 0,
		});
		await run.save();
		return run;
	}

	/** The runs, the last one first. What cannot be read is none. */
	async runs(): Promise<StoredRun[]> {
		const entries = await vscode.workspace.fs.readDirectory(this.folder).then(undefined, () => []);
		const runs = await Promise.all(entries.map(([name]) => readRun(vscode.Uri.joinPath(this.folder, name))));
		return runs.filter((run) => run !== undefined).sort((a, b) => b.head.time - a.head.time);
	}

	/**
	 * Deletes the oldest runs, until so much more fits in.
	 *
	 * @param size bytes
	 * @param max of all together
	 * @returns whether there is room
	 */
	async makeRoom(size: number, max: number): Promise<boolean> {
		if (size > max) {
			return false;
		}
		let sum = size;
		for (const run of await this.runs()) {
			sum += run.head.size;
			if (sum > max) {
				await run.delete();
			}
		}
		return true;
	}

	/** Deletes everything; tells how many bytes that were. */
	async clear(): Promise<number> {
		const runs = await this.runs();
		await vscode.workspace.fs.delete(this.folder, { recursive: true }).then(undefined, () => undefined);
		return runs.reduce((sum, { head }) => sum + head.size, 0);
	}
}

/** One run as it is kept. */
export class StoredRun {
	/** What each file holds, as far as this is known. */
	private readonly files = new Map<number, Content>();

	constructor(
		private readonly folder: vscode.Uri,
		private known: Head,
	) {}

	get head(): Head {
		return this.known;
	}

	save(): Thenable<void> {
		return vscode.workspace.fs.writeFile(
			vscode.Uri.joinPath(this.folder, HEAD),
			encoder.encode(JSON.stringify(this.known)),
		);
	}

	/** Notes whether the run has ended. */
	async mark(isDone: boolean): Promise<void> {
		this.known = { ...this.known, isDone, aliveAt: Date.now() };
		await this.save();
	}

	/**
	 * Writes a file of posts, or writes it anew.
	 *
	 * @param batch its number, from 0 without gaps
	 */
	async write(batch: number, originals: readonly Original[]): Promise<void> {
		const bytes = await runInSlices(encodeAll(originals), () => true);
		await vscode.workspace.fs.writeFile(this.place(batch), bytes);
		const before = this.files.get(batch) ?? { posts: 0, size: 0 };
		this.files.set(batch, { posts: originals.length, size: bytes.length });
		const posts = this.known.posts - before.posts + originals.length;
		const size = this.known.size - before.size + bytes.length;
		const batches = Math.max(this.known.batches, batch + 1);
		this.known = { ...this.known, aliveAt: Date.now(), batches, posts, size };
		await this.save();
	}

	/** The posts of a file; none where it is not whole. */
	async read(batch: number): Promise<Original[]> {
		try {
			const bytes = await vscode.workspace.fs.readFile(this.place(batch));
			const originals = await runInSlices(decodeAll(decoder.decode(bytes)), () => true);
			this.files.set(batch, { posts: originals.length, size: bytes.length });
			return originals;
		} catch {
			return [];
		}
	}

	delete(): Thenable<void> {
		return vscode.workspace.fs.delete(this.folder, { recursive: true });
	}

	private place(batch: number): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, `${batch}.jsonl`);
	}
}

async function readRun(folder: vscode.Uri): Promise<StoredRun | undefined> {
	try {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, HEAD));
		return new StoredRun(folder, JSON.parse(decoder.decode(bytes)) as Head);
	} catch {
		return undefined;
	}
}

/** A line of JSON for each. */
function* encodeAll(originals: readonly Original[]): Steps<Uint8Array> {
	const lines: Uint8Array[] = [];
	for (const original of originals) {
		lines.push(encoder.encode(`${JSON.stringify(original)}\n`));
		yield;
	}
	const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const line of lines) {
		bytes.set(line, at);
		at += line.length;
	}
	return bytes;
}

function* decodeAll(text: string): Steps<Original[]> {
	const originals: Original[] = [];
	for (const line of text.split('\n')) {
		if (line !== '') {
			originals.push(JSON.parse(line) as Original);
		}
		yield;
	}
	return originals;
}
