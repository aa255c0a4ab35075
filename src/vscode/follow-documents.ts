// Follows the open documents: when they are opened, saved, a moment after they change, and when they are closed.
import * as vscode from 'vscode';
import { SECTION } from '../engine/setting';
import { configurations } from './configurations';
import { delayFor } from './settings';

/** Why a document is looked at again: its text was changed, or anything else. */
export type Cause = 'change' | 'other';

/**
 * Calls `update` for every document that is open or gets opened or saved, and a moment after it was changed; calls `drop`
 * when it is closed. After a change of settings, documents that are visible are updated at once, the others when they are
 * shown. Until it is disposed of.
 *
 * @param more events after which documents are to be updated as after a change of settings
 */
export function followDocuments(
	update: (document: vscode.TextDocument, cause: Cause) => void,
	drop: (document: vscode.TextDocument) => void,
	more: readonly vscode.Event<unknown>[] = [],
): vscode.Disposable {
	const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	/** Documents that were not visible when something was changed. */
	const outdated = new Set<vscode.TextDocument>();

	const cancel = (document: vscode.TextDocument): void => {
		clearTimeout(timers.get(document));
		timers.delete(document);
	};
	const run = (document: vscode.TextDocument, cause: Cause): void => {
		cancel(document);
		outdated.delete(document);
		if (!document.isClosed) {
			update(document, cause);
		}
	};
	const open = (document: vscode.TextDocument): void => run(document, 'other');
	const updateAll = (): void => {
		const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
		for (const document of vscode.workspace.textDocuments) {
			if (visible.has(document)) {
				open(document);
			} else {
				outdated.add(document);
			}
		}
	};

	vscode.workspace.textDocuments.forEach(open);
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(open),
		vscode.workspace.onDidSaveTextDocument(open),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) {
				cancel(document);
				timers.set(
					document,
					setTimeout(() => run(document, 'change'), delayFor(document)),
				);
			}
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			cancel(document);
			outdated.delete(document);
			drop(document);
		}),
		vscode.window.onDidChangeVisibleTextEditors((editors) => {
			for (const { document } of editors.filter((editor) => outdated.has(editor.document))) {
				open(document);
			}
		}),
		vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(SECTION) && updateAll()),
		configurations.onDidChange(updateAll),
		...more.map((event) => event(updateAll)),
		new vscode.Disposable(() => timers.forEach(clearTimeout)),
	);
}
