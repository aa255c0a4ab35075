// Says that a run over many posts failed.
import * as vscode from 'vscode';
import { localize } from '../localize';
import { whyNot } from './read-post';

/** A run over posts failed. What it has changed by then is not known here: nothing is said of it. */
export function tellFailed(error: unknown, log: vscode.LogOutputChannel): void {
	if (error instanceof vscode.CancellationError) {
		return;
	}
	log.error(error instanceof Error ? error : String(error));
	const show = vscode.l10n.t('Show Output');
	const text = vscode.l10n.t('The work on many posts failed: {0}.', localize(whyNot(error)));
	void vscode.window.showErrorMessage(text, show).then((choice) => choice === show && log.show());
}
