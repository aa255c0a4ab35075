// Finds out how the posts of a run come back. What has changed since is named.
import * as vscode from 'vscode';
import { mayBeInPart, type Original, type WayBack, wayBackSteps } from '../../run/undo/original';
import type { Message } from '../../text/message';
import type { Steps } from '../../text/steps';
import { runInSlices } from '../run-in-slices';
import { openPosts } from './open-posts';
import type { Outcome } from './outcome';
import { each } from './pause';
import { DATE_MOVES } from './plan';
import { NOT_UTF_8, type ReadPost, readPost } from './read-post';

const HAS_CHANGED: Message = { text: 'it has changed since it was cleaned' };
/** It was edited, or the editor shows the file with other line endings, or in another encoding. */
const DIFFERS: Message = { text: 'its text in the editor is not as cleaning left it' };

/** A post as it was read to be brought back. */
interface Candidate {
	readonly original: Original;
	readonly post: ReadPost;
	/** Whether it is UTF-8. */
	readonly isText: boolean;
	/** What its file holds, where that may be a part of what was written. */
	readonly part: Uint8Array | undefined;
}

/** A post, and how it comes back. */
export interface Return {
	readonly post: ReadPost;
	readonly way: Extract<WayBack, { kind: 'edit' | 'replace' }>;
	readonly original: Original;
}

/** Reads posts, and finds out how each comes back. The outcome is told of those that need not, or cannot. */
export async function findReturns(originals: readonly Original[], outcome: Outcome): Promise<Return[]> {
	const open = openPosts();
	const candidates: Candidate[] = [];
	await each(originals, async (original) => {
		const uri = vscode.Uri.parse(original.uri);
		const post = await readPost(uri, open);
		if ('uri' in post) {
			const part = post.bytes && (await isInPart(original, uri)) ? post.bytes : undefined;
			candidates.push({ original, post, isText: true, part });
			return;
		}
		// Where writing ended within a sign, it is not UTF-8.
		const bytes = post === NOT_UTF_8 && (await isInPart(original, uri)) ? await bytesOf(uri) : undefined;
		if (bytes) {
			candidates.push({ original, post: { uri, text: '', bytes, mark: '' }, isText: false, part: bytes });
		} else {
			outcome.skip(uri, post);
		}
	});
	return runInSlices(returnsOf(candidates, outcome), () => true);
}

/** Whether a file may hold a part of what was written. */
const isInPart = async (original: Original, uri: vscode.Uri): Promise<boolean> =>
	original.whole !== undefined &&
	vscode.workspace.fs.stat(uri).then(
		({ mtime }) => mayBeInPart(original, mtime),
		() => false,
	);

const bytesOf = (uri: vscode.Uri): Thenable<Uint8Array | undefined> =>
	vscode.workspace.fs.readFile(uri).then(
		(bytes) => bytes,
		() => undefined,
	);

function* returnsOf(candidates: readonly Candidate[], outcome: Outcome): Steps<Return[]> {
	const returns: Return[] = [];
	for (const { original, post, isText, part } of candidates) {
		const way = yield* wayBackSteps(original, isText ? post.text : undefined, part);
		if (way.kind === 'is back') {
			outcome.already++;
		} else if (way.kind === 'has changed') {
			outcome.skip(post.uri, isText ? (post.document ? DIFFERS : HAS_CHANGED) : NOT_UTF_8);
		} else if (original.hasDateOfFile && !post.document) {
			outcome.skip(post.uri, DATE_MOVES);
		} else {
			returns.push({ post, way, original });
		}
		yield;
	}
	return returns;
}
