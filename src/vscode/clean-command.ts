// The command Clean Sina Article, and what it says about a text.
import * as vscode from 'vscode';
import type { Cleaned } from '../engine/clean';
import type { ArticleSource } from '../run/article-source';
import { type CleanedDocument, cleanDocument } from './cleaning';
import { wrongDecoding } from './decoding';
import { kindsOf } from './leftover-texts';
import { cleaningLog } from './output';
import { textEditsOf } from './posts';
import { showResultOf } from './tell';

/** The editor that a command is meant for: one that shows the document with an address, else the active one. */
export function editorFor(target: unknown): vscode.TextEditor | undefined {
	const { activeTextEditor, visibleTextEditors } = vscode.window;
	const isMeant = ({ document }: vscode.TextEditor): boolean => document.uri.toString() === String(target);
	return activeTextEditor && isMeant(activeTextEditor)
		? activeTextEditor
		: (visibleTextEditors.find(isMeant) ?? activeTextEditor);
}

/**
 * Cleans the article in an editor as one edit, which one undo takes back, and says in the status bar what went. Says so
 * where it cannot: without an editor, in a read-only one, in a text decoded wrongly, or one changed meanwhile.
 *
 * @param anySource whether the article is treated as one from Sina, wherever it comes from
 * @returns whether something was removed
 */
export async function cleanSinaArticle(editor: vscode.TextEditor | undefined, anySource = false): Promise<boolean> {
	const cleaned = await cleaningOf(editor?.document, anySource);
	if (!editor || !cleaned) {
		return false;
	}
	const { document } = editor;
	const { version } = document;
	const log = cleaningLog(document, cleaned);
	const isApplied = await editor.edit(
		(builder) => {
			for (const edit of textEditsOf(document, cleaned.edits)) {
				builder.replace(edit.range, edit.newText);
			}
		},
		{ undoStopBefore: true, undoStopAfter: true },
	);
	if (!isApplied) {
		warn(isChanged());
	} else if (document.version === version) {
		// An edit of a read-only editor is reported as done.
		warn(vscode.l10n.t('Not cleaned: this editor is read-only.'));
	} else {
		log();
		showResultOf(document, summary(cleaned));
		return true;
	}
	return false;
}

/** What cleaning would make of a document; where that is nothing, the user is told why. */
export async function cleaningOf(
	document: vscode.TextDocument | undefined,
	anySource = false,
): Promise<Cleaned | undefined> {
	if (!document) {
		warn(vscode.l10n.t('Open a post to clean it.'));
		return undefined;
	}
	const cleaned = await cleanDocument(document, anySource);
	if (typeof cleaned === 'string') {
		warn(cleaned === 'changed' ? isChanged() : wrongDecoding());
		return undefined;
	}
	if (cleaned.edits.length === 0) {
		tellNothing(document, cleaned);
		return undefined;
	}
	return cleaned;
}

export const isChanged = (): string =>
	vscode.l10n.t('Not cleaned: the text was changed at the same time. Run the command again.');

const warn = (message: string): void => void vscode.window.showWarningMessage(message);

function tellNothing(document: vscode.TextDocument, { left, source }: CleanedDocument): void {
	if (left.length > 0) {
		showResultOf(
			document,
			vscode.l10n.t('Nothing could be removed without harm: {0} to look at in Problems.', left.length),
		);
	} else if (source === 'Sina') {
		showResultOf(document, vscode.l10n.t('Nothing of Sina is left over in this article.'));
	} else {
		void offerAnyway(document, source);
	}
}

/** Says why an article is not cleaned that does not come from Sina, or perhaps does, and offers to clean it all the same. */
async function offerAnyway(document: vscode.TextDocument, source: ArticleSource): Promise<void> {
	const anyway = vscode.l10n.t('Clean Anyway');
	const message =
		source === 'perhaps Sina'
			? vscode.l10n.t("Not cleaned: there are signs of Sina's editor, but too few to be sure.")
			: vscode.l10n.t('Nothing to clean: this is not an article from Sina.');
	if ((await vscode.window.showInformationMessage(message, anyway)) === anyway) {
		const editor = await vscode.window.showTextDocument(document, { preview: false });
		await cleanSinaArticle(editor, true);
	}
}

/** The status bar has room for so many kinds of leftovers. */
const MAX_KINDS = 4;

/** `Removed 23 leftovers: 8 comments, 1 style, …`, the most frequent first. */
export function summary({ removed, left }: Cleaned): string {
	const list = kindsOf(removed, MAX_KINDS);
	const done =
		removed.length === 1
			? vscode.l10n.t('Removed 1 leftover: {0}', list)
			: vscode.l10n.t('Removed {0} leftovers: {1}', removed.length, list);
	return left.length > 0 ? vscode.l10n.t('{0}; {1} to look at in Problems', done, left.length) : done;
}
