// Checks all posts of the workspace for a report, in slices, a few files at a time.
import * as vscode from 'vscode';
import { inspectSteps } from '../engine/inspect';
import type { Site } from '../hexo/site';
import { parsePostSteps } from '../post/post';
import { type PostSummary, summarise } from '../report/post-summary';
import { RULES } from '../rules';
import type { Steps } from '../text/steps';
import type { PostIndex } from './post-index';
import { runInSlices } from './run-in-slices';
import { optionsFor } from './settings';
import { siteAbove } from './sites';

/** So many files are read at the same time: the editor has other things to do, too. */
const AT_ONCE = 16;

export interface CheckedWorkspace {
	readonly posts: readonly PostSummary[];
	/** The addresses of the posts by the names in their summaries. */
	readonly uris: ReadonlyMap<string, vscode.Uri>;
	/** How many files could not be read as UTF-8, or checked. */
	readonly unread: number;
}

interface Text {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly site: Site | undefined;
}

/**
 * Checks the posts. The text of an open document counts, not that of its file.
 *
 * @param onProgress is told how many of all have been checked
 * @throws CancellationError
 */
export async function checkWorkspace(
	others: PostIndex,
	onProgress: (done: number, all: number) => void,
	onError: (error: unknown) => void,
	token: vscode.CancellationToken,
): Promise<CheckedWorkspace> {
	const found = await others.findPosts(token);
	const siteOf = siteFinder();
	const posts: PostSummary[] = [];
	const uris = new Map<string, vscode.Uri>();
	for (let at = 0; at < found.length; at += AT_ONCE) {
		onProgress(at, found.length);
		const texts = await Promise.all(
			found.slice(at, at + AT_ONCE).map(async (uri) => {
				const text = await textOf(uri);
				return text === undefined ? undefined : { uri, text, site: await siteOf(uri) };
			}),
		);
		const steps = summariseAll(
			texts.filter((one) => one !== undefined),
			others,
			onError,
		);
		for (const [uri, summary] of await runInSlices(steps, () => !token.isCancellationRequested)) {
			posts.push(summary);
			uris.set(summary.name, uri);
		}
	}
	if (token.isCancellationRequested) {
		throw new vscode.CancellationError();
	}
	return { posts, uris, unread: found.length - posts.length };
}

function* summariseAll(
	texts: readonly Text[],
	others: PostIndex,
	onError: (error: unknown) => void,
): Steps<[vscode.Uri, PostSummary][]> {
	const summaries: [vscode.Uri, PostSummary][] = [];
	const categories = others.complete;
	for (const { uri, text, site } of texts) {
		const context = {
			options: optionsFor(uri),
			now: Date.now(),
			path: uri.path,
			...(site && { site }),
			...(categories && { categories }),
		};
		try {
			const post = yield* parsePostSteps(text);
			yield;
			const inspection = yield* inspectSteps(post, RULES, context);
			summaries.push([uri, summarise(vscode.workspace.asRelativePath(uri), inspection, context)]);
		} catch (error) {
			onError(error); // a mistake of ours, which is not to hold up the others
		}
		yield;
	}
	return summaries;
}

/** The text of a post; undefined where it is gone, or not in UTF-8. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) {
		return open.getText();
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

/** A function that finds the site of a post, and looks for that of a folder once. */
function siteFinder(): (uri: vscode.Uri) => Promise<Site | undefined> {
	const byFolder = new Map<string, Promise<Site | undefined>>();
	return (uri) => {
		const folder = vscode.Uri.joinPath(uri, '..');
		const key = folder.toString();
		const site = byFolder.get(key) ?? siteAbove(folder);
		byFolder.set(key, site);
		return site;
	};
}
