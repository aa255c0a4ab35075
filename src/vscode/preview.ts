// Preview Cleaning: VS Code's diff of a post and its cleaned form, which follows edits until it is applied.
import * as vscode from 'vscode';
import { cleaningOf, cleanSinaArticle } from './clean-command';
import { cleanDocument } from './cleaning';
import { derivedUri, serveDerived, showDiff, sourceIsClosed, sourceOf } from './derived-text';

const SCHEME = 'news-post-clean';

/** Where the cleaned form of a document is shown. */
const previewOf = (source: vscode.Uri): vscode.Uri => derivedUri(SCHEME, source);

/** Keeps the cleaned form of every open document available, until it is disposed of. */
export const servePreviews = (onError: (error: unknown) => void): vscode.Disposable =>
	serveDerived(SCHEME, contentFor, onError);

/** The cleaned form; nothing where it will be asked for anew, because the text was changed meanwhile. */
async function contentFor(source: vscode.TextDocument): Promise<string | undefined> {
	const cleaned = await cleanDocument(source);
	if (typeof cleaned !== 'string') {
		return cleaned.text;
	}
	return cleaned === 'changed' ? undefined : source.getText();
}

/** Shows what cleaning would make of a text, or else of that in the active editor; says so where that is nothing. */
export async function previewClean(source = vscode.window.activeTextEditor?.document): Promise<void> {
	if (!(await cleaningOf(source)) || !source) {
		return;
	}
	const title = vscode.l10n.t('{0}: original ↔ cleaned', source.uri.path.split('/').at(-1)!);
	await showDiff(source, previewOf(source.uri), title);
}

/** Cleans the post of a preview, and shows it in the preview's place. */
export async function applyPreview(target?: unknown): Promise<void> {
	const source = previewedPost(target);
	if (!source) {
		return;
	}
	const show = () => vscode.window.showTextDocument(source, { preview: false });
	// A diff that has only just opened may not be among the visible editors yet.
	const editor = vscode.window.visibleTextEditors.find(({ document }) => document === source) ?? (await show());
	if (await cleanSinaArticle(editor)) {
		await show();
		const preview = previewOf(source.uri).toString();
		const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
		await vscode.window.tabGroups.close(tabs.filter((tab) => previewIn(tab)?.toString() === preview));
	}
}

/**
 * The post of the preview that a command is meant for; says so where it was closed.
 *
 * @param target the preview in whose title bar the command was chosen; without one it is the active editor's
 */
export function previewedPost(target: unknown): vscode.TextDocument | undefined {
	const preview = target instanceof vscode.Uri && target.scheme === SCHEME ? target : activePreview();
	const source = preview && sourceOf(preview);
	if (!source) {
		void vscode.window.showWarningMessage(sourceIsClosed());
	}
	return source;
}

/** The preview in the active editor, whichever of its sides has the focus. */
export const activePreview = (): vscode.Uri | undefined => previewIn(vscode.window.tabGroups.activeTabGroup.activeTab);

function previewIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
	const uri = tab?.input instanceof vscode.TabInputTextDiff ? tab.input.modified : undefined;
	return uri?.scheme === SCHEME ? uri : undefined;
}
