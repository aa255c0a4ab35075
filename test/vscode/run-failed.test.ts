// What is said where a run over many posts failed.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tellFailed } from '../../src/vscode/folder/run-failed';

describe('a run that failed', () => {
	/** What is told of an error, and what is logged. */
	function told(error: unknown): { told: string[]; logged: unknown[] } {
		const { showErrorMessage } = vscode.window;
		const [told, logged]: [string[], unknown[]] = [[], []];
		Object.assign(vscode.window, { showErrorMessage: async (text: string) => void told.push(text) });
		try {
			tellFailed(error, { error: (what: unknown) => logged.push(what) } as unknown as vscode.LogOutputChannel);
		} finally {
			Object.assign(vscode.window, { showErrorMessage });
		}
		return { told, logged };
	}

	it('is told of with its reason, and without a word of what it has changed', () => {
		const error = new Error('the disk is full');
		const { told: texts, logged } = told(error);
		assert.deepEqual(texts, ['The work on many posts failed: the disk is full.']);
		assert.ok(logged[0] === error);
	});

	it('is not told of where it was the user who cancelled it', () => {
		assert.deepEqual(told(new vscode.CancellationError()), { told: [], logged: [] });
	});
});
