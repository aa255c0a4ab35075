// Which posts are open: what is shown in a tab, or has changes that are not saved.
import * as vscode from 'vscode';

/**
 * The open documents, by their addresses. One that an extension has read, and that nobody sees, is not among them: its file
 * is what counts.
 */
export function openPosts(): ReadonlyMap<string, vscode.TextDocument> {
	const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(shownIn)).map(String));
	const open = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty || shown.has(uri.toString()));
	return new Map(open.map((document) => [document.uri.toString(), document]));
}

function shownIn({ input }: vscode.Tab): vscode.Uri[] {
	if (input instanceof vscode.TabInputTextDiff) {
		return [input.original, input.modified];
	}
	return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? [input.uri] : [];
}
