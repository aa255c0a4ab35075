// Reads files into the index of posts, some of them while others are looked at.
import * as vscode from 'vscode';
import type { Steps } from '../text/steps';
import { type Change, type IndexedPosts, indexedSteps, NOTHING } from './indexed-posts';
import { runInSlices } from './run-in-slices';
import { optionsIn } from './settings';
import type { FoundSite, SiteFinder } from './sites';

/** So many files are read at the same time: the editor has other things to do, too. */
const AT_ONCE = 16;

/** Where files are read to. */
export interface Target {
	readonly posts: IndexedPosts;
	readonly sites: SiteFinder;
	/** Whether a post is open: its text counts, not its file. */
	isOpen(key: string): boolean;
	/** How many files are done. */
	progress?(done: number): void;
}

/** Reads files; what has changed by that. Ends early where it is cancelled. */
export async function indexFiles(
	uris: readonly vscode.Uri[],
	target: Target,
	token: vscode.CancellationToken,
): Promise<Change> {
	const isWanted = (): boolean => !token.isCancellationRequested;
	const read = (at: number): Promise<ReadFile[]> =>
		Promise.all(uris.slice(at, at + AT_ONCE).map((uri) => readFile(uri, target.sites)));
	let change = NOTHING;
	let next = read(0);
	for (let at = 0; at < uris.length; at += AT_ONCE) {
		target.progress?.(at);
		const files = await next;
		if (!isWanted()) {
			break;
		}
		next = read(at + AT_ONCE);
		change = both(change, await unlessCancelled(runInSlices(takeIn(files, target), isWanted)));
	}
	return change;
}

/** A file as it was read; without a text where it is gone or cannot be read. */
interface ReadFile {
	readonly uri: vscode.Uri;
	readonly text: string | undefined;
	readonly site: FoundSite | undefined;
}

async function readFile(uri: vscode.Uri, sites: SiteFinder): Promise<ReadFile> {
	const [text, site] = await Promise.all([textOf(uri), sites.above(vscode.Uri.joinPath(uri, '..'))]);
	return { uri, text, site };
}

const decoder = new TextDecoder();

/** The text of a file; undefined where it is gone or cannot be read. The editor has no way to read less than all of it. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return decoder.decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

function* takeIn(files: readonly ReadFile[], { posts, isOpen }: Target): Steps<Change> {
	let change = NOTHING;
	for (const { uri, text, site } of files) {
		const key = uri.toString();
		const options = optionsIn(vscode.Uri.joinPath(uri, '..'));
		const post = text === undefined || isOpen(key) ? undefined : yield* indexedSteps(uri, text, { options, site });
		yield;
		// It may have been opened meanwhile.
		if (!isOpen(key)) {
			change = both(change, post ? posts.set(key, post) : posts.delete(key));
		}
	}
	return change;
}

const both = (a: Change, b: Change = NOTHING): Change => ({
	categories: a.categories || b.categories,
	sites: a.sites || b.sites,
});

/** What comes of some work; undefined where it was not wanted any more. */
export async function unlessCancelled<T>(work: Promise<T>): Promise<T | undefined> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof vscode.CancellationError) {
			return undefined;
		}
		throw error;
	}
}
