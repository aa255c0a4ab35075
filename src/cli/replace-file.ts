// Replaces the content of a file as a whole or not at all.
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fsyncSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, Failure } from './outcome';
import { temporaryName } from './temporary-files';

/** What became of a file. */
export interface Replaced {
	/** False where it held the text already: another run has written it meanwhile. */
	readonly isWritten: boolean;
	/** How many hard links it had besides this one; they keep what it held. */
	readonly otherNames: number;
}

/**
 * Writes `text` in UTF-8 to a file, with the mode and, where we may, the owner that it has. A link stays one: its target
 * is replaced. Whoever reads the file meanwhile sees the old content or the new one, never a part.
 *
 * All of it happens in one turn of the event loop, so that no signal that is deferred can come between.
 *
 * @param read what the file held when it was read
 * @throws Failure where the file holds neither `read` any more nor `text`, or can't be written: it is as it was then
 */
export function replaceFile(file: string, read: Uint8Array, text: string): Replaced {
	try {
		const target = realpathSync(file);
		const stats = statSync(target);
		if (!stats.isFile()) {
			throw new Failure({ text: 'not a regular file' });
		}
		// A rename asks only whether the folder may be written: without this it would replace read-only files.
		accessSync(target, constants.W_OK);
		const temporary = path.join(path.dirname(target), temporaryName());
		try {
			writeNew(temporary, text, stats);
			const present = readFileSync(target);
			if (!present.equals(read)) {
				if (!present.equals(Buffer.from(text))) {
					throw new Failure({ text: 'it has changed since it was read' });
				}
				rmSync(temporary);
				return { isWritten: false, otherNames: 0 };
			}
			renameSync(temporary, target);
		} catch (error) {
			rmSync(temporary, { force: true });
			throw error;
		}
		return { isWritten: true, otherNames: stats.nlink - 1 };
	} catch (error) {
		throw new Failure({ text: 'cannot be written: {0}', args: [describe(error)] });
	}
}

/** Writes a new file that is safely on the disk when this returns. */
function writeNew(file: string, text: string, { mode, uid, gid }: Stats): void {
	const descriptor = openSync(file, 'wx', 0o600);
	try {
		writeFileSync(descriptor, text);
		keepOwner(descriptor, uid, gid);
		fchmodSync(descriptor, mode);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** Only root may give files away. For others the file becomes theirs; but the group they share it with keeps it. */
function keepOwner(descriptor: number, uid: number, gid: number): void {
	const unchanged = -1;
	for (const owner of [uid, unchanged]) {
		try {
			fchownSync(descriptor, owner, gid);
			return;
		} catch {
			// Not allowed, or not known on this file system: the content matters more.
		}
	}
}

/** Lets a signal end the process only between two files, so that it leaves no temporary file behind. */
export function deferSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.kill(process.pid, signal));
	}
}
