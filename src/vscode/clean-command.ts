// The command Clean Sina Article.
import * as vscode from 'vscode';
import { type Cleaned, clean, countByRule } from '../core/clean';
import { parsePost } from '../core/post';
import { RULES } from '../rules';
import { contextFor, isDecodedWrongly, textEditsOf } from './posts';

/** How long the result stands in the status bar, in milliseconds. */
const SHOWN = 10_000;

/**
 * Cleans the article in the active editor as one edit, which one undo takes back, and says in the status bar what went.
 * Says so where it cannot: without an editor, in a read-only one, in a text decoded wrongly, or one changed meanwhile.
 */
export async function cleanSinaArticle(): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		void vscode.window.showWarningMessage(vscode.l10n.t('Open a post to clean it.'));
		return;
	}
	const { document } = editor;
	const text = document.getText();
	if (isDecodedWrongly(text)) {
		void vscode.window.showWarningMessage(
			vscode.l10n.t('Not cleaned: the file was opened in a wrong encoding. Reopen it with its own encoding first.'),
		);
		return;
	}
	const post = parsePost(text);
	const cleaned = clean(post, RULES, contextFor(document));
	if (cleaned.edits.length === 0) {
		vscode.window.setStatusBarMessage(nothingRemoved(post.isSina, cleaned), SHOWN);
		return;
	}
	const { version } = document;
	const isApplied = await editor.edit(
		(builder) => {
			for (const edit of textEditsOf(document, cleaned.edits)) {
				builder.replace(edit.range, edit.newText);
			}
		},
		{ undoStopBefore: true, undoStopAfter: true },
	);
	if (!isApplied) {
		void vscode.window.showWarningMessage(
			vscode.l10n.t('Not cleaned: the text was changed at the same time. Run the command again.'),
		);
	} else if (document.version === version) {
		// An edit of a read-only editor is reported as done.
		void vscode.window.showWarningMessage(vscode.l10n.t('Not cleaned: this editor is read-only.'));
	} else {
		vscode.window.setStatusBarMessage(summary(cleaned), SHOWN);
	}
}

function nothingRemoved(isSina: boolean, { left }: Cleaned): string {
	if (left.length > 0) {
		return vscode.l10n.t('Nothing could be removed without harm: {0} to look at in Problems.', left.length);
	}
	return isSina
		? vscode.l10n.t('Nothing of Sina is left over in this article.')
		: vscode.l10n.t('Nothing to clean: this is not an article from Sina.');
}

/** The status bar has room for so many kinds of leftovers. */
const MAX_KINDS = 4;

/** `Removed 23 leftovers: 8 comments, 1 style, …`, the most frequent first. */
function summary({ removed, left }: Cleaned): string {
	const counts = countByRule(removed, RULES).sort(([, a], [, b]) => b - a);
	const kinds = counts.slice(0, MAX_KINDS).map(([{ id, noun: [one, many] = [id, id] }, count]) => {
		return `${count} ${vscode.l10n.t(count === 1 ? one : many)}`;
	});
	const list = [...kinds, ...(counts.length > MAX_KINDS ? ['…'] : [])].join(', ');
	const done =
		removed.length === 1
			? vscode.l10n.t('Removed 1 leftover: {0}', list)
			: vscode.l10n.t('Removed {0} leftovers: {1}', removed.length, list);
	return left.length > 0 ? `${done}; ${vscode.l10n.t('{0} to look at in Problems', left.length)}` : done;
}
