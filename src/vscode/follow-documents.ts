// Follows the open documents: when they are opened, a moment after they or the settings change, and when they are closed.
import * as vscode from 'vscode';
import { SECTION } from '../engine/setting';
import { configurations } from './configurations';
import { delayFor } from './settings';

/**
 * Calls `update` for every document that is open or gets opened, and again a moment after it or something that is set was
 * changed; calls `drop` when it is closed. Until it is disposed of.
 */
export function followDocuments(
	update: (document: vscode.TextDocument) => void,
	drop: (document: vscode.TextDocument) => void,
): vscode.Disposable {
	const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

	const cancel = (document: vscode.TextDocument): void => {
		clearTimeout(timers.get(document));
		timers.delete(document);
	};
	const run = (document: vscode.TextDocument): void => {
		cancel(document);
		if (!document.isClosed) {
			update(document);
		}
	};
	const schedule = (document: vscode.TextDocument): void => {
		cancel(document);
		timers.set(
			document,
			setTimeout(() => run(document), delayFor(document)),
		);
	};

	vscode.workspace.textDocuments.forEach(run);
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(run),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) {
				schedule(document);
			}
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			cancel(document);
			drop(document);
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SECTION)) {
				vscode.workspace.textDocuments.forEach(schedule);
			}
		}),
		configurations.onDidChange(() => vscode.workspace.textDocuments.forEach(schedule)),
		new vscode.Disposable(() => timers.forEach(clearTimeout)),
	);
}
