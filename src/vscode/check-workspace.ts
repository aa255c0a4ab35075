// Checks all posts of the workspace and the settings of their sites for a report, in slices, a few files at a time.
import * as vscode from 'vscode';
import { inspectSteps } from '../engine/inspect';
import { inspectSite } from '../engine/inspect-site';
import { parsePostSteps } from '../post/post';
import { type PostSummary, summarise, summariseSite } from '../report/post-summary';
import { RULES } from '../rules';
import { SITE_RULES } from '../rules/site';
import type { Steps } from '../text/steps';
import { configurations } from './configurations';
import type { PostIndex } from './post-index';
import { runInSlices } from './run-in-slices';
import { optionsIn } from './settings';
import { type FoundSite, siteAbove } from './sites';

/** So many files are read at the same time: the editor has other things to do, too. */
const AT_ONCE = 16;

export interface CheckedWorkspace {
	/** Of posts, and of the settings of their sites. */
	readonly summaries: readonly PostSummary[];
	/** The addresses of the files by the names in their summaries. */
	readonly uris: ReadonlyMap<string, vscode.Uri>;
	/** How many files could not be read as UTF-8, or checked. */
	readonly unread: number;
}

interface Text {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly site: FoundSite | undefined;
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
	const sites = new SiteFinder();
	const summaries: PostSummary[] = [];
	const uris = new Map<string, vscode.Uri>();
	const add = (uri: vscode.Uri, summary: PostSummary): void => {
		summaries.push(summary);
		uris.set(summary.name, uri);
	};
	for (let at = 0; at < found.length; at += AT_ONCE) {
		onProgress(at, found.length);
		const texts = await Promise.all(
			found.slice(at, at + AT_ONCE).map(async (uri) => {
				const text = await textOf(uri);
				return text === undefined ? undefined : { uri, text, site: await sites.siteOf(uri) };
			}),
		);
		const steps = summariseAll(
			texts.filter((one) => one !== undefined),
			others,
			onError,
		);
		for (const [uri, summary] of await runInSlices(steps, () => !token.isCancellationRequested)) {
			add(uri, summary);
		}
	}
	const unread = found.length - summaries.length;
	for (const { uri } of sites.found.values()) {
		const text = await textOf(uri);
		await configurations.find(vscode.Uri.joinPath(uri, '..'));
		if (text !== undefined) {
			const inspection = inspectSite(text, SITE_RULES, optionsIn(vscode.Uri.joinPath(uri, '..')), onError);
			add(uri, summariseSite(vscode.workspace.asRelativePath(uri), inspection));
		}
	}
	if (token.isCancellationRequested) {
		throw new vscode.CancellationError();
	}
	return { summaries, uris, unread };
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
			options: optionsIn(vscode.Uri.joinPath(uri, '..')),
			now: Date.now(),
			path: uri.path,
			onError,
			...(site && { site: site.site }),
			...(categories && { categories }),
		};
		try {
			const post = yield* parsePostSteps(text, context);
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

/** Finds the sites of posts, and looks for that of a folder once. */
class SiteFinder {
	private readonly byFolder = new Map<string, Promise<FoundSite | undefined>>();
	/** What was found by now, by its address. */
	readonly found = new Map<string, FoundSite>();

	async siteOf(uri: vscode.Uri): Promise<FoundSite | undefined> {
		const folder = vscode.Uri.joinPath(uri, '..');
		const key = folder.toString();
		const looked = this.byFolder.get(key) ?? siteAbove(folder);
		this.byFolder.set(key, looked);
		const site = await looked;
		if (site) {
			this.found.set(site.uri.toString(), site);
		}
		return site;
	}
}
