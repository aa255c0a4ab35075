// Writes a configuration file from the editor: as an edit of its document, which is saved, and can be undone there.
import * as vscode from 'vscode';
import { configurations } from './configurations';

const encoder = new TextEncoder();

/**
 * Changes the text of a configuration file, or makes one. Says so where that fails.
 *
 * @returns whether it is written
 */
export async function writeConfiguration(uri: vscode.Uri, change: (text: string) => string): Promise<boolean> {
	const isThere = await vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
	const isWritten = await (isThere ? changeFile(uri, change) : makeFile(uri, change('{}\n')));
	// A watcher takes a moment to tell.
	await configurations.findAgain(vscode.Uri.joinPath(uri, '..'));
	if (!isWritten) {
		void vscode.window.showWarningMessage(
			vscode.l10n.t('{0} could not be written.', vscode.workspace.asRelativePath(uri)),
		);
	}
	return isWritten;
}

async function changeFile(uri: vscode.Uri, change: (text: string) => string): Promise<boolean> {
	const document = await vscode.workspace.openTextDocument(uri);
	const text = document.getText();
	const edit = new vscode.WorkspaceEdit();
	const all = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
	edit.replace(uri, all, change(text));
	return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}

async function makeFile(uri: vscode.Uri, text: string): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { contents: encoder.encode(text) });
	return vscode.workspace.applyEdit(edit);
}
