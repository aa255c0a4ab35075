// Undoes a run: brings every byte back of each post that has not changed since.
import * as vscode from 'vscode';
import { type Original, type WayBack, wayBackSteps } from '../../run/undo/original';
import { reverseEdits } from '../../run/undo/reverse-edits';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import type { Steps } from '../../text/steps';
import { runInSlices } from '../run-in-slices';
import { AT_ONCE, inDanger } from './carry-out';
import { openPosts } from './open-posts';
import { Outcome } from './outcome';
import { each, pause } from './pause';
import { NOT_UTF_8, type ReadPost, readPost, whyNot } from './read-post';
import type { StoredRun } from './run-store';
import type { PostWriter } from './write-post';

export const HAS_CHANGED: Message = { text: 'it has changed since it was cleaned' };
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A post, and how it comes back. */
interface Return {
	readonly post: ReadPost;
	readonly way: Extract<WayBack, { kind: 'edit' | 'replace' }>;
	readonly original: Original;
}

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
	const { batches, posts } = run.head;
	const outcome = new Outcome(posts);
	await run.mark(false);
	for (let batch = 0; batch < batches && !token.isCancellationRequested; batch++) {
		const originals = await run.read(batch);
		const returns = await prepare(originals, outcome);
		// From now on a file may be left in part.
		const kept = new Map(originals.map((original) => [original.uri, original]));
		for (const { post, way, original } of returns) {
			if (way.kind === 'edit') {
				const edits = reverseEdits(post.text, way.edits);
				kept.set(original.uri, inDanger(writer, beforeOf(post, way.edits), edits, original));
			}
		}
		try {
			await run.write(batch, [...kept.values()]);
		} catch (error) {
			outcome.failure = whyNot(error);
			break;
		}
		await each(returns, AT_ONCE, async ({ post, way }) => {
			if (token.isCancellationRequested) {
				return;
			}
			const written =
				way.kind === 'edit'
					? await writer.write(post, way.edits)
					: await writer.replace(post.uri, post.bytes!, decoder.decode(way.bytes));
			outcome.add(post.uri, written);
			progress(outcome.done, posts);
			await pause();
		});
	}
	return outcome;
}

const beforeOf = (post: ReadPost, edits: readonly TextEdit[]): ReadPost => ({
	...post,
	text: applyEdits(post.text, edits),
});

/** Reads posts, and finds out how each comes back. */
async function prepare(originals: readonly Original[], outcome: Outcome): Promise<Return[]> {
	const open = openPosts();
	const read: { original: Original; post: ReadPost; isText: boolean }[] = [];
	await each(originals, AT_ONCE, async (original) => {
		const uri = vscode.Uri.parse(original.uri);
		const post = await readPost(uri, open);
		if ('uri' in post) {
			read.push({ original, post, isText: true });
			return;
		}
		// Where writing ended within a sign, it is not UTF-8.
		const bytes = post === NOT_UTF_8 ? await bytesOf(uri) : undefined;
		if (bytes) {
			read.push({ original, post: { uri, text: '', bytes, mark: '' }, isText: false });
		} else {
			outcome.skip(uri, post);
		}
	});
	return runInSlices(returnsOf(read, outcome), () => true);
}

const bytesOf = (uri: vscode.Uri): Thenable<Uint8Array | undefined> =>
	vscode.workspace.fs.readFile(uri).then(
		(bytes) => bytes,
		() => undefined,
	);

function* returnsOf(
	read: readonly { original: Original; post: ReadPost; isText: boolean }[],
	outcome: Outcome,
): Steps<Return[]> {
	const returns: Return[] = [];
	for (const { original, post, isText } of read) {
		const way = yield* wayBackSteps(original, isText ? post.text : undefined, post.bytes);
		if (way.kind === 'is back') {
			outcome.already++;
		} else if (way.kind === 'has changed') {
			outcome.skip(post.uri, HAS_CHANGED);
		} else {
			returns.push({ post, way, original });
		}
		yield;
	}
	return returns;
}
