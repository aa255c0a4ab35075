// The command Check This Post: for posts that are too large to be checked unasked.
import * as vscode from 'vscode';
import { isFollowed, type Posts } from './posts';
import { showResultOf } from './tell';

/** Checks the post in the active editor, whatever its size, and says how much was found. */
export async function checkPost(posts: Posts): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!document || !isFollowed(document)) {
		void vscode.window.showWarningMessage(vscode.l10n.t('Open a post to check it.'));
		return;
	}
	const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking the post') };
	const found = await vscode.window.withProgress(options, () => posts.checkOnCommand(document));
	showResultOf(document, found ? findings(found.findings.length) : vscode.l10n.t('This is no post.'));
}

const findings = (count: number): string =>
	count === 1 ? vscode.l10n.t('Checked: 1 finding') : vscode.l10n.t('Checked: {0} findings', count);
