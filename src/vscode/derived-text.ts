// A text that is worked out from an open document, shown beside it as VS Code's diff; it follows the document's edits.
import * as vscode from 'vscode';
import { followDocuments } from './follow-documents';

/**
 * Where the text is shown: at a path like the document's own, which decides on icon and language.
 *
 * @param detail what else it depends on
 */
export const derivedUri = (scheme: string, source: vscode.Uri, detail = ''): vscode.Uri =>
	vscode.Uri.from({ scheme, path: source.path, query: source.toString(), fragment: detail });

/** The document that a text is worked out from, if it is open. */
export const sourceOf = (derived: vscode.Uri): vscode.TextDocument | undefined =>
	vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === derived.query);

export const sourceIsClosed = (): string => vscode.l10n.t('The post of this preview is not open any more.');

/**
 * Keeps the texts of a scheme available, until it is disposed of.
 *
 * @param textOf works out the text; undefined where it will be asked for anew, because the document was changed meanwhile
 */
export function serveDerived(
	scheme: string,
	textOf: (source: vscode.TextDocument, detail: string) => Promise<string | undefined>,
	onError: (error: unknown) => void,
): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const update = (source: vscode.TextDocument): void => {
		for (const { uri } of vscode.workspace.textDocuments) {
			if (uri.scheme === scheme && uri.query === source.uri.toString()) {
				changed.fire(uri);
			}
		}
	};
	return vscode.Disposable.from(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			async provideTextDocumentContent(uri) {
				try {
					const source = sourceOf(uri);
					return source ? await textOf(source, uri.fragment) : sourceIsClosed();
				} catch (error) {
					onError(error);
					return undefined;
				}
			},
		}),
		followDocuments(update, update),
	);
}

/** Shows a document beside a text that is worked out from it. */
export async function showDiff(source: vscode.TextDocument, derived: vscode.Uri, title: string): Promise<void> {
	const text = await vscode.workspace.openTextDocument(derived);
	if (text.languageId !== source.languageId) {
		await vscode.languages.setTextDocumentLanguage(text, source.languageId);
	}
	await vscode.commands.executeCommand('vscode.diff', source.uri, derived, title);
}
