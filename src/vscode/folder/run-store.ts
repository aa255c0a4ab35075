// Keeps what it takes to undo runs, in the storage of the extension: a folder a run.
import * as vscode from 'vscode';
import { StoredRun } from './stored-run';
import { isMissing } from './whole-file';

/** The runs that can be undone. */
export class RunStore {
	/** @param folder where there is room; it need not exist */
	constructor(private readonly folder: vscode.Uri) {}

	begin(): Promise<StoredRun> {
		const time = Date.now();
		return StoredRun.begin(vscode.Uri.joinPath(this.folder, String(time)), time);
	}

	/** The runs as they are now, the last one first. */
	async runs(): Promise<StoredRun[]> {
		const entries = await vscode.workspace.fs.readDirectory(this.folder).then(undefined, (error) => {
			if (isMissing(error)) {
				return [];
			}
			throw error;
		});
		const runs = await Promise.all(entries.map(([name]) => StoredRun.open(vscode.Uri.joinPath(this.folder, name))));
		return runs.filter((run) => run !== undefined).sort((a, b) => b.head.time - a.head.time);
	}

	/**
	 * Deletes the oldest runs that are done, until so much more fits in.
	 *
	 * @param size bytes
	 * @param max of all together
	 */
	async makeRoom(size: number, max: number): Promise<void> {
		let sum = size;
		for (const run of await this.runs()) {
			sum += run.head.size;
			if (sum > max && run.head.isDone) {
				await run.delete();
			}
		}
	}

	/** Deletes everything. */
	async clear(): Promise<void> {
		await vscode.workspace.fs.delete(this.folder, { recursive: true });
	}
}
