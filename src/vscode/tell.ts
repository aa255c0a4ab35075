// Says in the status bar what was done with a document.
import * as vscode from 'vscode';
import { SHOWN } from './localize';

/** The last thing that was told of a document. */
let last: vscode.Disposable | undefined;

/**
 * Says in the status bar what was done with a document: for ten seconds, while the document is in the active editor. An undo
 * of the document takes it away.
 */
export function showResultOf(document: vscode.TextDocument, text: string): void {
	last?.dispose();
	let message: vscode.Disposable | undefined;
	const update = (): void => {
		message?.dispose();
		const isActive = vscode.window.activeTextEditor?.document === document;
		message = isActive ? vscode.window.setStatusBarMessage(text) : undefined;
	};
	const timer = setTimeout(() => told.dispose(), SHOWN);
	const told = vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidChangeTextDocument((event) => {
			if (event.document === document && event.reason === vscode.TextDocumentChangeReason.Undo) {
				told.dispose();
			}
		}),
		new vscode.Disposable(() => {
			clearTimeout(timer);
			message?.dispose();
			message = undefined;
		}),
	);
	last = told;
	update();
}
