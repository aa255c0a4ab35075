// Carries out a plan, 200 posts at a time: reads them again, keeps what it takes to bring them back, and writes them.
import type * as vscode from 'vscode';
import { type Original, originalSteps, withWhole } from '../../run/undo/original';
import type { TextEdit } from '../../text/edit';
import type { Steps } from '../../text/steps';
import { runInSlices } from '../run-in-slices';
import { openPosts } from './open-posts';
import { endedEarly, notStored, Outcome } from './outcome';
import { each, pause } from './pause';
import { DATE_MOVES, type PlannedPost } from './plan';
import { type ReadPost, readPost } from './read-post';
import type { StoredRun } from './stored-run';
import { HAS_CHANGED, type PostWriter } from './write-post';

/** A file of originals has so many posts, or fewer where they are long (UTF-16 units). */
const BATCH = 200;
const BATCH_LENGTH = 2_000_000;

/** A post that is to be written. */
interface Job {
	readonly post: ReadPost;
	readonly edits: readonly TextEdit[];
	readonly original: Original;
}

/** By what means posts are written. */
interface Means {
	readonly writer: PostWriter;
	/** Where the originals are kept; undefined where none are, and no file can be left in part. */
	readonly run: StoredRun | undefined;
	/** Whether they are kept after the run, so that it can be undone. */
	readonly isKept: boolean;
}

/**
 * Changes the posts of a plan. Each is changed or left as it is; the user can stop between two.
 *
 * @param progress is told how many of all are done
 */
export async function carryOut(
	posts: readonly PlannedPost[],
	means: Means,
	progress: (done: number, all: number) => void,
	token: vscode.CancellationToken,
): Promise<Outcome> {
	const outcome = new Outcome(posts.length);
	const work = async (): Promise<void> => {
		for (const [number, batch] of inBatches(posts).entries()) {
			if (token.isCancellationRequested || outcome.failure) {
				break;
			}
			await carryOutBatch(number, batch, means, outcome, progress, token);
		}
	};
	await (means.run ? means.run.atWork(work) : work()).catch((error) => {
		outcome.failure = endedEarly(error);
	});
	outcome.isStopped = token.isCancellationRequested;
	return outcome;
}

async function carryOutBatch(
	number: number,
	batch: readonly PlannedPost[],
	{ writer, run, isKept }: Means,
	outcome: Outcome,
	progress: (done: number, all: number) => void,
	token: vscode.CancellationToken,
): Promise<void> {
	const jobs = await prepare(batch, outcome);
	try {
		await run?.write(
			number,
			jobs.map(({ post, edits, original }) => inDanger(writer, post, edits, original)),
		);
	} catch (error) {
		outcome.failure = notStored(error);
		return;
	}
	const kept: Original[] = [];
	await each(jobs, async ({ post, edits, original }) => {
		if (token.isCancellationRequested) {
			return;
		}
		const written = await writer.write(post, edits);
		outcome.add(post.uri, written);
		if (written.kind === 'torn') {
			kept.push(inDanger(writer, post, edits, original));
		} else if (written.kind !== 'skipped' && isKept) {
			kept.push(original);
		}
		progress(outcome.done, outcome.all);
		await pause();
	});
	// Where this fails, more is kept than is needed.
	await run?.write(number, kept).catch(() => undefined);
}

/** What is to be kept of a post while it is written. */
export const inDanger = (
	writer: PostWriter,
	{ uri, document, mark, text }: ReadPost,
	edits: readonly TextEdit[],
	original: Original,
): Original => (document || writer.isAtomic(uri) ? original : withWhole(original, mark, text, edits));

function inBatches(posts: readonly PlannedPost[]): PlannedPost[][] {
	const batches: PlannedPost[][] = [];
	let batch: PlannedPost[] = [];
	let length = 0;
	for (const post of posts) {
		if (batch.length === 0 || batch.length === BATCH || length + post.length > BATCH_LENGTH) {
			batch = [];
			batches.push(batch);
			length = 0;
		}
		batch.push(post);
		length += post.length;
	}
	return batches;
}

/** Reads posts again. Those that have changed since the dry run are left alone. */
async function prepare(batch: readonly PlannedPost[], outcome: Outcome): Promise<Job[]> {
	const open = openPosts();
	const read: { planned: PlannedPost; post: ReadPost }[] = [];
	await each(batch, async (planned) => {
		const post = await readPost(planned.uri, open);
		if (!('uri' in post)) {
			outcome.skip(planned.uri, post);
		} else if (planned.hasDateOfFile && !post.document) {
			outcome.skip(planned.uri, DATE_MOVES);
		} else {
			read.push({ planned, post });
		}
	});
	return runInSlices(jobsOf(read, outcome), () => true);
}

function* jobsOf(read: readonly { planned: PlannedPost; post: ReadPost }[], outcome: Outcome): Steps<Job[]> {
	const jobs: Job[] = [];
	for (const { planned, post } of read) {
		const { uri, hash, edits, length, hasDateOfFile } = planned;
		const original = post.text.length === length ? yield* originalSteps(uri.toString(), post.text, edits) : undefined;
		if (original?.before === hash) {
			jobs.push({ post, edits, original: hasDateOfFile ? { ...original, hasDateOfFile } : original });
		} else {
			outcome.skip(uri, HAS_CHANGED);
		}
		yield;
	}
	return jobs;
}
