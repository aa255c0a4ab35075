// Goes through many posts in slices, a few files at a time: reads each with all that is known of it, and hands it on.
import * as vscode from 'vscode';
import type { Context } from '../../engine/rule';
import { type Post, parsePostSteps } from '../../post/post';
import type { Message } from '../../text/message';
import type { Steps } from '../../text/steps';
import { configurations } from '../configurations';
import type { PostIndex } from '../post-index';
import { runInSlices } from '../run-in-slices';
import { optionsIn } from '../settings';
import { type FoundSite, SiteFinder } from '../sites';
import { type Candidate, isPostOf } from './find-posts';
import { openPosts } from './open-posts';
import { AT_ONCE } from './pause';
import { type ReadPost, readPost } from './read-post';

/** What is done with the posts, and who is told. */
export interface Visitor {
	visit(read: ReadPost, post: Post, context: Context): Steps<void>;
	/** A file could not be read. */
	skip(uri: vscode.Uri, reason: Message): void;
	/** How many of all files are done. */
	progress(done: number, all: number): void;
	/** Is awaited before each few files. */
	ready?(): Promise<void>;
	/** A mistake of ours, which is not to hold up the others. */
	onError(error: unknown): void;
}

/**
 * Visits each of the candidates that is a post.
 *
 * @returns the sites that they belong to
 * @throws CancellationError
 */
export async function eachPost(
	candidates: readonly Candidate[],
	others: PostIndex,
	visitor: Visitor,
	token: vscode.CancellationToken,
): Promise<readonly FoundSite[]> {
	const sites = new SiteFinder();
	const read = (at: number): Promise<Ready[]> => {
		const open = openPosts();
		return Promise.all(candidates.slice(at, at + AT_ONCE).map((candidate) => makeReady(candidate, open, sites)));
	};
	let next = read(0);
	for (let at = 0; at < candidates.length; at += AT_ONCE) {
		visitor.progress(at, candidates.length);
		const batch = await next;
		await visitor.ready?.();
		next = read(at + AT_ONCE); // while this one is looked at
		await runInSlices(visitAll(batch, others, visitor), () => !token.isCancellationRequested);
		if (token.isCancellationRequested) {
			throw new vscode.CancellationError();
		}
	}
	return [...sites.found.values()];
}

interface Ready {
	readonly candidate: Candidate;
	readonly read: ReadPost | Message;
	readonly site: FoundSite | undefined;
}

async function makeReady(
	candidate: Candidate,
	open: ReadonlyMap<string, vscode.TextDocument>,
	sites: SiteFinder,
): Promise<Ready> {
	const { uri } = candidate;
	const [read, site] = await Promise.all([
		readPost(uri, open),
		sites.above(vscode.Uri.joinPath(uri, '..')),
		configurations.find(vscode.Uri.joinPath(uri, '..')),
	]);
	return { candidate, read, site };
}

function* visitAll(batch: readonly Ready[], others: PostIndex, visitor: Visitor): Steps<void> {
	for (const { candidate, read, site } of batch) {
		const { uri } = candidate;
		if (!('uri' in read)) {
			visitor.skip(uri, read);
			continue;
		}
		const context: Context = {
			options: optionsIn(vscode.Uri.joinPath(uri, '..')),
			now: Date.now(),
			onError: visitor.onError,
			...(uri.scheme !== 'untitled' && { path: uri.path }),
			...(site && { site: site.site }),
			...others.othersFor(uri),
		};
		try {
			const post = yield* parsePostSteps(read.text, context);
			yield;
			if (isPostOf(candidate, post, context.options.posts)) {
				yield* visitor.visit(read, post, context);
			}
		} catch (error) {
			visitor.onError(error);
			visitor.skip(uri, { text: 'it could not be checked' });
		}
		yield;
	}
}
