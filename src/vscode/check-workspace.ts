// Checks many posts and the settings of their sites, in slices: for the report of them, and for Problems.
import * as vscode from 'vscode';
import { type Inspection, inspectSteps } from '../engine/inspect';
import { inspectSite } from '../engine/inspect-site';
import { type PostSummary, summarise, summariseSite } from '../report/post-summary';
import { RULES } from '../rules';
import { SITE_RULES } from '../rules/site';
import { configurations } from './configurations';
import { eachPost } from './folder/each-post';
import { type FoundPosts, findPosts } from './folder/find-posts';
import { openPosts } from './folder/open-posts';
import { readPost } from './folder/read-post';
import type { PostIndex } from './post-index';
import { optionsIn } from './settings';

export interface CheckedPosts {
	/** Of posts, and of the settings of their sites. */
	readonly summaries: readonly PostSummary[];
	/** The addresses of the files by the names in their summaries. */
	readonly uris: ReadonlyMap<string, vscode.Uri>;
	/** How many files could not be read as UTF-8, or checked, and folders that could not be read. */
	readonly unread: number;
}

/** Who is told what of a check. */
export interface Watcher {
	/** How many of all have been checked. */
	progress(done: number, all: number): void;
	onError(error: unknown): void;
	/** Is awaited before each few files. */
	ready?(): Promise<void>;
	/** What was found in a post. */
	found?(uri: vscode.Uri, inspection: Inspection): void;
}

/**
 * Checks all posts of the workspace, and what they have to do with each other. The text of an open document counts, not that
 * of its file.
 *
 * @throws CancellationError
 */
export const checkWorkspace = async (
	others: PostIndex,
	watcher: Watcher,
	token: vscode.CancellationToken,
): Promise<CheckedPosts> => {
	// The index is built anew when a setting changes or somebody edits the settings of a site: also in the middle of a check.
	const ready = (): Promise<void> => others.ready(token);
	await ready();
	return checkPosts(await findPosts(undefined, others, token), others, { ...watcher, ready }, token);
};

/**
 * Checks posts.
 *
 * @throws CancellationError
 */
export async function checkPosts(
	{ candidates, skipped }: FoundPosts,
	others: PostIndex,
	{ progress, onError, found, ready }: Watcher,
	token: vscode.CancellationToken,
): Promise<CheckedPosts> {
	const summaries: PostSummary[] = [];
	const uris = new Map<string, vscode.Uri>();
	const add = (uri: vscode.Uri, summary: PostSummary): void => {
		summaries.push(summary);
		uris.set(summary.name, uri);
	};
	let unread = skipped.length;
	const visitor = {
		progress,
		onError,
		...(ready && { ready }),
		skip: (): void => void unread++,
		*visit({ uri }, post, context) {
			const inspection = yield* inspectSteps(post, RULES, context);
			add(uri, summarise(vscode.workspace.asRelativePath(uri), inspection, context));
			found?.(uri, inspection);
		},
	} satisfies Parameters<typeof eachPost>[2];
	const sites = await eachPost(candidates, others, visitor, token);
	for (const { uri } of sites) {
		const read = await readPost(uri, openPosts());
		await configurations.find(vscode.Uri.joinPath(uri, '..'));
		await ready?.();
		if ('uri' in read) {
			const inspection = inspectSite(
				read.text,
				SITE_RULES,
				optionsIn(vscode.Uri.joinPath(uri, '..')),
				others.totalsOf(uri),
				onError,
			);
			add(uri, summariseSite(vscode.workspace.asRelativePath(uri), inspection));
		}
	}
	if (token.isCancellationRequested) {
		throw new vscode.CancellationError();
	}
	return { summaries, uris, unread };
}
