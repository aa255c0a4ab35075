// Undoes a run: brings every byte back of each post that has not changed since.
import type * as vscode from 'vscode';
import { inDangerAnew, inPartUntil, type Original } from '../../run/undo/original';
import { reverseEdits } from '../../run/undo/reverse-edits';
import { applyEdits } from '../../text/edit';
import { inDanger } from './carry-out';
import { endedEarly, notStored, Outcome } from './outcome';
import { each, pause } from './pause';
import { whyNot } from './read-post';
import { findReturns, type Return } from './returns';
import type { Head, StoredRun } from './stored-run';
import { HAS_CHANGED, type PostWriter, type Written } from './write-post';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Undoes a run. What has changed since is left alone, and named. The user can stop between two posts.
 *
 * @param progress is told how many of all are done
 */
export async function undoRun(
	run: StoredRun,
	writer: PostWriter,
	progress: (done: number, all: number) => void,
	token: vscode.CancellationToken,
): Promise<Outcome> {
	const { head } = run;
	const { batches, posts } = head;
	const outcome = new Outcome(posts);
	const work = async (): Promise<void> => {
		await noteEnd(run, head);
		for (let batch = 0; batch < batches && !token.isCancellationRequested; batch++) {
			const originals = await read(run, batch, outcome);
			if (!(await undoBatch(run, batch, originals, writer, outcome, progress, token))) {
				break;
			}
		}
	};
	await run.atWork(work).catch((error) => {
		outcome.failure = endedEarly(error);
	});
	outcome.isStopped = token.isCancellationRequested;
	return outcome;
}

/**
 * Notes with the posts of an interrupted run when that was, so that it can be at work once more, or be left. What cannot be
 * read stays as it is.
 */
export async function noteEnd(run: StoredRun, { batches, isDone, aliveAt }: Head): Promise<void> {
	for (let batch = 0; batch < batches && !isDone; batch++) {
		const originals = (await run.read(batch).catch(() => undefined))?.originals ?? [];
		if (originals.some(({ whole }) => whole)) {
			await run.write(
				batch,
				originals.map((original) => inPartUntil(original, aliveAt)),
			);
		}
	}
}

/** What can be read of a file of originals. */
async function read(run: StoredRun, batch: number, outcome: Outcome): Promise<readonly Original[]> {
	try {
		const { originals, broken } = await run.read(batch);
		if (broken.length > 0) {
			outcome.failure = { text: 'Damaged originals, which stay in the storage: {0}.', args: [broken.length] };
		}
		return originals;
	} catch (error) {
		outcome.failure = { text: 'Originals could not be read: {0}.', args: [whyNot(error)] };
		return [];
	}
}

/** @returns whether the run can go on */
async function undoBatch(
	run: StoredRun,
	batch: number,
	originals: readonly Original[],
	writer: PostWriter,
	outcome: Outcome,
	progress: (done: number, all: number) => void,
	token: vscode.CancellationToken,
): Promise<boolean> {
	const returns = await findReturns(originals, outcome);
	if (returns.length === 0) {
		return true;
	}
	// From now on a file may be left in part.
	const inDangerNow = new Map(returns.map((one) => [one.original.uri, endangered(writer, one)]));
	const keep = (): Promise<void> =>
		run.write(
			batch,
			originals.map((original) => inDangerNow.get(original.uri) ?? original),
		);
	try {
		await keep();
	} catch (error) {
		outcome.failure = notStored(error);
		return false;
	}
	await each(returns, async (one) => {
		const written = token.isCancellationRequested ? undefined : await bringBack(writer, one);
		if (written?.kind !== 'torn') {
			inDangerNow.delete(one.original.uri);
		}
		if (written) {
			outcome.add(one.post.uri, written);
			progress(outcome.done, outcome.all);
			await pause();
		}
	});
	// Where this fails, more is kept than is needed.
	await keep().catch(() => undefined);
	return true;
}

/** What is to be kept of a post while it is brought back. */
function endangered(writer: PostWriter, { post, way, original }: Return): Original {
	if (way.kind === 'replace') {
		return inDangerAnew(original);
	}
	const text = applyEdits(post.text, way.edits);
	return inDanger(writer, { ...post, text }, reverseEdits(post.text, way.edits), original);
}

async function bringBack(writer: PostWriter, { post, way }: Return): Promise<Written> {
	if (way.kind === 'edit') {
		return writer.write(post, way.edits);
	}
	const written = await writer.replace(post.uri, post.bytes!, decoder.decode(way.bytes));
	// As it was, it holds a part.
	return written.kind === 'skipped' && written.reason !== HAS_CHANGED ? { ...written, kind: 'torn' } : written;
}
