// Writes a configuration file from the editor: as an edit of its document, which is saved, and can be undone there.
import * as vscode from 'vscode';
import { configurations } from './configurations';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The editor takes less time than this, in milliseconds, to read a file again that was changed. */
const MAX_DELAY = 3_000;

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
	const document = await openCurrent(uri);
	const text = document.getText();
	const edit = new vscode.WorkspaceEdit();
	const all = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
	edit.replace(uri, all, change(text));
	return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}

/** The document of a file. Where nobody has edited it, it holds what the file holds now: the editor takes it over late. */
async function openCurrent(uri: vscode.Uri): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(uri);
	const text = decoder.decode(await vscode.workspace.fs.readFile(uri));
	const isCurrent = (): boolean => document.isDirty || document.getText() === text;
	if (!isCurrent()) {
		await new Promise<void>((resolve) => {
			const end = (): void => {
				clearTimeout(timer);
				subscription.dispose();
				resolve();
			};
			const timer = setTimeout(end, MAX_DELAY);
			const subscription = vscode.workspace.onDidChangeTextDocument(() => isCurrent() && end());
		});
	}
	return document;
}

async function makeFile(uri: vscode.Uri, text: string): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { contents: encoder.encode(text) });
	return vscode.workspace.applyEdit(edit);
}
