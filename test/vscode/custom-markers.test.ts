// The user's own markers: from the setting to what is shown and cleaned, and back where the setting is wrong.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, openUntitled, rulesAt } from './editor';

const POST =
	'---\ntitle: 示例\ndate: 2024-05-01 08:00:00\ncategories: 本地\n---\n<p data-track="7">甲</p>\n<!-- ad 1 -->\n<p>乙</p>\n';
const SETTING = 'newsPost.boilerplate.custom';

describe('custom markers', () => {
	const settings = () => vscode.workspace.getConfiguration();
	afterEach(async () => {
		await closeAll(); // first: settings that are being edited can't be updated
		await settings().update(SETTING, undefined, vscode.ConfigurationTarget.Workspace);
	});

	it('are shown in a post that is not from Sina, and cleaned', async () => {
		const { document } = await openUntitled(POST);
		const markers = [
			{ comment: 'ad*', action: 'delete', message: 'Advert of the feed' },
			{ selector: 'p:first-child', action: 'delete' },
			{ selector: '[data-track]', action: 'strip' },
		];
		await settings().update(SETTING, markers, vscode.ConfigurationTarget.Workspace);
		await eventually(() => rulesAt(document.uri).includes('custom-boilerplate'), 'the findings');
		const found = vscode.languages
			.getDiagnostics(document.uri)
			.filter(({ message }) => message === 'Advert of the feed');
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			['<!-- ad 1 -->'],
		);
		await vscode.commands.executeCommand('newsPost.cleanSina');
		assert.equal(document.getText(), POST.replace(' data-track="7"', '').replace('<!-- ad 1 -->\n', ''));
	});

	it('are shown at their place in the settings where a selector does not hold', async () => {
		await openUntitled(POST); // so that the extension is active
		const markers = [
			{ selector: '.promo', action: 'delete' },
			{ action: 'delete', selector: 'p:first-child' },
		];
		await settings().update(SETTING, markers, vscode.ConfigurationTarget.Workspace);
		const editor = await open(fileUri('.vscode', 'settings.json'));
		const { document } = editor;
		const problems = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'news-post');
		await eventually(() => problems().length > 0, 'the problem');
		const [problem, ...others] = problems();
		assert.deepEqual(others, []);
		assert.equal(document.getText(problem!.range), '"p:first-child"');
		assert.match(problem!.message, /^:first-child is not supported/);
		await editor.edit((builder) => builder.replace(problem!.range, '"p.promo"'));
		await eventually(() => problems().length === 0, 'no problem');
	});
});
