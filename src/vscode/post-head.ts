// The beginning of a document: all that is looked at where the whole is not parsed, as while a large post is typed.
import * as vscode from 'vscode';
import type { Context } from '../engine/rule';
import { type FrontMatter, findFrontMatter } from '../post/front-matter';
import { hasPostKeys, matchesPosts } from '../sina/post-kind';
import { isFollowed, type Posts } from './posts';

/** Front matter ends before this line; what is typed below it is not looked at. */
export const MAX_LINE = 300;

export const headOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, MAX_LINE, 0));

/** Whether the text begins as a post does: of the rest of it nothing is known while it is typed. */
export const isPostHead = (head: string, { path, options }: Context): boolean =>
	(path !== undefined && matchesPosts(path, options.posts)) || hasPostKeys(findFrontMatter(head));

/** The front matter of a post as it is now, whatever the size of the post; undefined where it is no post. */
export async function frontMatterOf(posts: Posts, document: vscode.TextDocument): Promise<FrontMatter | undefined> {
	if (posts.isChecked(document)) {
		return (await posts.check(document))?.post.frontMatter;
	}
	const head = headOf(document);
	return isFollowed(document) && isPostHead(head, posts.contextFor(document)) ? findFrontMatter(head) : undefined;
}
