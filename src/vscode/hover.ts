// Shows what a field means, what Hexo will make of it, and pictures, in a hover.
import * as vscode from 'vscode';
import { hoverAt } from '../assist/hover';
import { localize } from './localize';
import { pictureOf } from './picture-preview';
import { LANGUAGES, type Posts, rangeOf } from './posts';

/** Offers hovers in all posts. */
export function explainFields(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerHoverProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			async provideHover(document, position) {
				try {
					return await hover(posts, document, position);
				} catch (error) {
					onError(error);
					return undefined;
				}
			},
		},
	);
}

async function hover(
	posts: Posts,
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<vscode.Hover | undefined> {
	const post = (await posts.check(document))?.post;
	const found = post && hoverAt(post, document.offsetAt(position), posts.contextFor(document));
	if (!found) {
		return undefined;
	}
	const lines = found.lines.map((line) => new vscode.MarkdownString().appendText(localize(line)));
	const picture = found.picture === undefined ? undefined : pictureOf(found.picture);
	const contents = [...lines, ...(picture ? [picture] : [])];
	return contents.length > 0 ? new vscode.Hover(contents, rangeOf(document, found)) : undefined;
}
