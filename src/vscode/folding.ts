// Folds the front matter of posts, which the editor's own Markdown folds neither in the first line nor after a blank one.
import * as vscode from 'vscode';
import { frontMatterOf } from './post-head';
import { LANGUAGES, type Posts } from './posts';

/** Makes the front matter of all posts a region that folds, from fence to fence. */
export function foldFrontMatter(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerFoldingRangeProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			async provideFoldingRanges(document) {
				try {
					const { openingFence, closingFence } = (await frontMatterOf(posts, document)) ?? {};
					if (openingFence && closingFence) {
						const start = document.positionAt(openingFence.start).line;
						const end = document.positionAt(closingFence.start).line;
						return [new vscode.FoldingRange(start, end, vscode.FoldingRangeKind.Region)];
					}
				} catch (error) {
					onError(error);
				}
				return undefined; // An empty list would keep the editor from folding by indentation.
			},
		},
	);
}
