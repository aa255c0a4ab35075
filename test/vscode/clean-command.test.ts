// Clean Sina Article, as it is run in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CLEANED_POST, closeAll, eventually, open, openUntitled, postUri, rulesAt, SINA_POST } from './editor';

const run = () => vscode.commands.executeCommand('newsPost.cleanSina');

describe('Clean Sina Article', () => {
	afterEach(closeAll);

	it('cleans the article; one undo brings every byte back, one redo cleans it again', async () => {
		const { document } = await open(postUri('finance'));
		const before = document.getText();
		await run();
		const cleaned = document.getText();
		assert.notEqual(cleaned, before);
		assert.doesNotMatch(cleaned, /cms-style|news_keyword_pub|appendQr|责任编辑/);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
		await vscode.commands.executeCommand('redo');
		assert.equal(document.getText(), cleaned);
	});

	it('does not merge with typing: undo takes back the cleaning alone', async () => {
		const editor = await openUntitled(SINA_POST);
		await editor.edit((builder) => builder.insert(editor.document.positionAt(SINA_POST.indexOf('乙')), '丙'));
		const typed = editor.document.getText();
		await run();
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), typed);
	});

	it('works on an untitled document, whatever its language', async () => {
		const { document } = await openUntitled(SINA_POST, 'plaintext');
		await run();
		assert.equal(document.getText(), CLEANED_POST);
	});

	it('keeps CRLF line ends', async () => {
		const editor = await openUntitled(SINA_POST);
		await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
		await run();
		assert.equal(editor.document.getText(), CLEANED_POST.replaceAll('\n', '\r\n'));
	});

	it('changes nothing in a post of another site', async () => {
		const { document } = await open(postUri('look-alikes'));
		await run();
		assert.ok(!document.isDirty);
	});

	it('leaves a read-only editor alone', async () => {
		const files = vscode.workspace.getConfiguration('files');
		await files.update('readonlyInclude', { '**/finance.md': true }, vscode.ConfigurationTarget.Workspace);
		try {
			const { document } = await open(postUri('finance'));
			const before = document.getText();
			await run();
			assert.equal(document.getText(), before);
		} finally {
			await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('does nothing without an editor', async () => {
		await closeAll();
		await run();
	});

	it('leaves nothing behind that is still reported as a leftover', async () => {
		const { document } = await open(postUri('broker'));
		await eventually(() => rulesAt(document.uri).includes('sina-promo'), 'findings before');
		await run();
		const isLeftover = ({ source, severity, code }: vscode.Diagnostic): boolean =>
			source === 'news-post' &&
			severity !== vscode.DiagnosticSeverity.Hint && // a question
			typeof code === 'object' &&
			String(code.value).startsWith('sina-');
		await eventually(() => !vscode.languages.getDiagnostics(document.uri).some(isLeftover), 'no findings after');
	});
});
