// The command Clean Sina Article, and what it says about a text.
import * as vscode from 'vscode';
import { type Cleaned, countByRule } from '../engine/clean';
import type { Rule } from '../engine/rule';
import { parsePost } from '../post/post';
import { RULES } from '../rules';
import { isSinaPost } from '../sina/post-kind';
import { cleanDocument } from './cleaning';
import { wrongDecoding } from './decoding';
import { showResult } from './localize';
import { contextFor, textEditsOf } from './posts';

/**
 * Cleans the article in an editor as one edit, which one undo takes back, and says in the status bar what went. Says so
 * where it cannot: without an editor, in a read-only one, in a text decoded wrongly, or one changed meanwhile.
 *
 * @returns whether something was removed
 */
export async function cleanSinaArticle(editor = vscode.window.activeTextEditor): Promise<boolean> {
	const cleaned = await cleaningOf(editor?.document);
	if (!editor || !cleaned) {
		return false;
	}
	const { document } = editor;
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
		warn(isChanged());
	} else if (document.version === version) {
		// An edit of a read-only editor is reported as done.
		warn(vscode.l10n.t('Not cleaned: this editor is read-only.'));
	} else {
		showResult(summary(cleaned));
		return true;
	}
	return false;
}

/** What cleaning would make of a document; where that is nothing, the user is told why. */
export async function cleaningOf(document: vscode.TextDocument | undefined): Promise<Cleaned | undefined> {
	if (!document) {
		warn(vscode.l10n.t('Open a post to clean it.'));
		return undefined;
	}
	const cleaned = await cleanDocument(document);
	if (typeof cleaned === 'string') {
		warn(cleaned === 'changed' ? isChanged() : wrongDecoding());
		return undefined;
	}
	if (cleaned.edits.length === 0) {
		showResult(nothingRemoved(isSinaPost(parsePost(document.getText(), contextFor(document))), cleaned));
		return undefined;
	}
	return cleaned;
}

const isChanged = (): string =>
	vscode.l10n.t('Not cleaned: the text was changed at the same time. Run the command again.');

const warn = (message: string): void => void vscode.window.showWarningMessage(message);

function nothingRemoved(isSina: boolean, { left }: Cleaned): string {
	if (left.length > 0) {
		return vscode.l10n.t('Nothing could be removed without harm: {0} to look at in Problems.', left.length);
	}
	return isSina
		? vscode.l10n.t('Nothing of Sina is left over in this article.')
		: vscode.l10n.t('Nothing to clean: this is not an article from Sina.');
}

/** `8 comments` */
export const countOf = ({ id, leftover: [one, many] = [id, id] }: Rule, count: number): string =>
	vscode.l10n.t(`{0} ${count === 1 ? one : many}`, count);

/** The status bar has room for so many kinds of leftovers. */
const MAX_KINDS = 4;

/** `Removed 23 leftovers: 8 comments, 1 style, …`, the most frequent first. */
function summary({ removed, left }: Cleaned): string {
	const counts = countByRule(removed, RULES).sort(([, a], [, b]) => b - a);
	const kinds = counts.slice(0, MAX_KINDS).map(([rule, count]) => countOf(rule, count));
	const list = [...kinds, ...(counts.length > MAX_KINDS ? ['…'] : [])].join(vscode.l10n.t(', '));
	const done =
		removed.length === 1
			? vscode.l10n.t('Removed 1 leftover: {0}', list)
			: vscode.l10n.t('Removed {0} leftovers: {1}', removed.length, list);
	return left.length > 0 ? vscode.l10n.t('{0}; {1} to look at in Problems', done, left.length) : done;
}
