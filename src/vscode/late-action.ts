// Actions whose edits are worked out when they are chosen, on the text as it is then: VS Code puts no version on the edit of
// an action, and one that was worked out earlier could hit another passage.
import * as vscode from 'vscode';
import type { TextEdit } from '../text/edit';
import { isDecodedWrongly, wrongDecoding } from './decoding';
import { textEditsOf } from './posts';
import { showResultOf } from './tell';

/** Edits; or why there are none, in the language of the editor. */
export type Outcome = readonly TextEdit[] | string;

/** An action without an edit, until it is resolved. */
export class LateAction extends vscode.CodeAction {
	constructor(
		title: string,
		kind: vscode.CodeActionKind,
		private readonly document: vscode.TextDocument,
		private readonly work: () => Promise<Outcome>,
	) {
		super(title, kind);
	}

	/** Works out the edit. Where nothing is to be edited any more, it is empty, and the status bar says why. */
	async resolve(): Promise<void> {
		this.edit = new vscode.WorkspaceEdit();
		const outcome = await this.outcome();
		if (typeof outcome === 'string') {
			showResultOf(this.document, outcome);
		} else {
			this.edit.set(this.document.uri, textEditsOf(this.document, outcome));
		}
	}

	private async outcome(): Promise<Outcome> {
		if (this.document.isClosed) {
			return isGone();
		}
		return (await isDecodedWrongly(this.document)) ? wrongDecoding() : this.work();
	}
}

export const isGone = (): string => vscode.l10n.t('Not fixed: the text was changed, and what was found is gone.');

export const isRefused = (): string =>
	vscode.l10n.t('Not fixed: this would change more of the article than it should.');
