// Finds the posts among files and folders that somebody has chosen, or all of the workspace.
import * as vscode from 'vscode';
import { isPostFile } from '../../post/file-kind';
import type { Post } from '../../post/post';
import { hasPostKeys, matchesPosts } from '../../sina/post-kind';
import type { PostIndex } from '../post-index';
import { type Skipped, whyNot } from './read-post';

/** A file that may be a post. */
export interface Candidate {
	readonly uri: vscode.Uri;
	/** Whether it was chosen itself, which makes it a post whatever it holds. */
	readonly isNamed: boolean;
}

/** What there is to look at. */
export interface FoundPosts {
	/** Sorted by address, each once. */
	readonly candidates: readonly Candidate[];
	/** What was chosen and is not there, and folders that cannot be read. */
	readonly skipped: readonly Skipped[];
}

/**
 * The files to look at.
 *
 * @param chosen files and folders; undefined for the whole workspace
 */
export async function findPosts(
	chosen: readonly vscode.Uri[] | undefined,
	others: PostIndex,
	token: vscode.CancellationToken,
): Promise<FoundPosts> {
	const found = new Map<string, Candidate>();
	const skipped: Skipped[] = [];
	const add = (uri: vscode.Uri, isNamed: boolean): void => {
		const key = uri.toString();
		found.set(key, { uri, isNamed: isNamed || found.get(key)?.isNamed === true });
	};
	if (!chosen) {
		for (const uri of await others.findPosts(token)) {
			add(uri, false);
		}
	}
	for (const uri of chosen ?? []) {
		try {
			const { type } = await vscode.workspace.fs.stat(uri);
			if ((type & vscode.FileType.Directory) === 0) {
				add(uri, true);
				continue;
			}
		} catch (error) {
			skipped.push({ uri, reason: whyNot(error), isFolder: true });
			continue;
		}
		for (const file of await filesBelow(uri, skipped, token)) {
			add(file, false);
		}
	}
	const candidates = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
	return { candidates, skipped };
}

/** Hexo passes over hidden files, too; and packages have pages of their own. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The files below a folder that one of Hexo's renderers takes. Folders that are links are not followed: they may lead back. */
async function filesBelow(
	folder: vscode.Uri,
	skipped: Skipped[],
	token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
	const files: vscode.Uri[] = [];
	const folders = [folder];
	for (let next = folders.pop(); next && !token.isCancellationRequested; next = folders.pop()) {
		const uri = next;
		const entries = await vscode.workspace.fs.readDirectory(uri).then(undefined, (error) => {
			skipped.push({ uri, reason: whyNot(error), isFolder: true });
			return [];
		});
		for (const [name, type] of entries) {
			const inside = vscode.Uri.joinPath(uri, name);
			if (isSkipped(name)) {
				continue;
			}
			if (type === vscode.FileType.Directory) {
				folders.push(inside);
			} else if ((type & vscode.FileType.File) !== 0 && isPostFile(name)) {
				files.push(inside);
			}
		}
	}
	return files;
}

/**
 * Whether a file is a post. In a folder, a mark of Sina's pages does not make it one: the pages that Hexo has built of
 * posts carry it, too.
 */
export const isPostOf = ({ uri, isNamed }: Candidate, post: Post, globs: readonly string[]): boolean =>
	isNamed || matchesPosts(uri.path, globs) || hasPostKeys(post.frontMatter);
