// The page of a rule.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './editor';

describe('rule pages', () => {
	it('open in the Markdown preview', async () => {
		await vscode.commands.executeCommand('newsPost.showRule', 'sina-comment');
		const tab = await eventually(
			() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes('sina-comment')),
			'the preview',
		);
		assert.ok(tab.input instanceof vscode.TabInputWebview);
		await vscode.window.tabGroups.close(tab);
	});
});
