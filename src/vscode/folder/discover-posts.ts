// Looks for leftovers that repeat over many posts, in slices: twice through all posts, as `news-post discover` does.
import type * as vscode from 'vscode';
import { type Discovered, Discoveries } from '../../run/discover/discovered';
import { postPieces } from '../../run/discover/post-pieces';
import { proposalsOf } from '../../run/discover/proposals';
import { RepeatedPieces } from '../../run/discover/repeated';
import { takenFrom } from '../../run/discover/taken';
import type { PostIndex } from '../post-index';
import { eachPost, type Visitor } from './each-post';
import type { FoundPosts } from './find-posts';

export interface RepeatedLeftovers {
	/** How many posts were looked at. */
	readonly posts: number;
	/** How many files could not be read, or looked at, and folders that could not be read. */
	readonly unread: number;
	/** The most frequent and the surest first; the files of their places are addresses. */
	readonly found: readonly Discovered[];
}

/**
 * Finds what stands in many posts and is not their article.
 *
 * @throws CancellationError
 */
export async function discoverPosts(
	{ candidates, skipped }: FoundPosts,
	others: PostIndex,
	{ progress, onError }: Pick<Visitor, 'progress' | 'onError'>,
	token: vscode.CancellationToken,
): Promise<RepeatedLeftovers> {
	const repeated = new RepeatedPieces();
	const articles = new Map<string, number>();
	const all = 2 * candidates.length;
	const unread = new Set(skipped.map(({ uri }) => uri.toString()));
	const skip = (uri: vscode.Uri): void => void unread.add(uri.toString());
	await eachPost(
		candidates,
		others,
		{
			onError,
			skip,
			progress: (done) => progress(done, all),
			*visit({ uri }, post, context) {
				articles.set(uri.toString(), repeated.add(postPieces(post, context, false)));
				yield;
			},
		},
		token,
	);
	const proposals = proposalsOf(repeated, false);
	const discoveries = new Discoveries(proposals);
	const markers = proposals.map(({ entry }) => entry);
	await eachPost(
		markers.length > 0 ? candidates.filter(({ uri }) => articles.has(uri.toString())) : [],
		others,
		{
			onError,
			skip,
			progress: (done) => progress(candidates.length + done, all),
			*visit({ uri }, post, context) {
				const article = repeated.firstOf(articles.get(uri.toString())!);
				discoveries.add(uri.toString(), article, takenFrom(post, context, markers));
				yield;
			},
		},
		token,
	);
	return { posts: articles.size, unread: unread.size, found: discoveries.ranked() };
}
