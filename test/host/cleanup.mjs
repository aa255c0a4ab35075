// Undoes what a test run started (processes, folders), however it ends: normally, by an error or by Ctrl+C.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const pending = new Set();

process.once('exit', () => {
	for (const undo of [...pending].reverse()) undo();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.once(signal, () => process.exit(128 + os.constants.signals[signal]));
}

/**
 * Registers a synchronous step for the end of this process.
 * @param {() => void} undo
 * @returns {() => void} takes the step now instead
 */
export function atExit(undo) {
	const once = () => {
		if (pending.delete(once)) undo();
	};
	pending.add(once);
	return once;
}

/**
 * Makes an empty folder that does not outlive this process.
 * @returns {{ folder: string, remove: () => void }}
 */
export function temporaryFolder() {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'news-post-'));
	return { folder, remove: atExit(() => removeFolder(folder)) };
}

/** Tries for three seconds, as a process that was just killed may still be writing. (`maxRetries` does not begin anew.) */
function removeFolder(folder) {
	for (let attempt = 0; attempt < 30; attempt++) {
		try {
			return rmSync(folder, { recursive: true, force: true });
		} catch {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
		}
	}
}

/**
 * Kills a process that was started with `detached`, and all that it started, now or at the end of this process.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @returns {() => void} kills it now
 */
export function killAtExit(child, signal = 'SIGKILL') {
	return atExit(() => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// It has ended already.
		}
	});
}
