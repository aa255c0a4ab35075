// Try It on a Sample: an invented post opens as a new text, shows its leftovers, and can be cleaned.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, eventually, rulesAt } from './editor';

describe('Try It on a Sample', () => {
	before(activated);
	afterEach(closeAll);

	it('opens a post from Sina that is nowhere saved, and that cleaning takes care of', async () => {
		await vscode.commands.executeCommand('newsPost.trySample');
		const { document } = vscode.window.activeTextEditor!;
		assert.ok(document.isUntitled);
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the leftovers of the sample');
		await vscode.commands.executeCommand('newsPost.cleanSina');
		await eventually(() => !rulesAt(document.uri).includes('sina-comment'), 'a clean sample');
		assert.doesNotMatch(document.getText(), /appendQr|责任编辑|cms-style/);
	});
});
