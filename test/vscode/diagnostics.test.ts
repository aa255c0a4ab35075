// The findings as the editor shows them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, openUntitled, postUri, rulesAt, SINA_POST } from './editor';

describe('diagnostics', () => {
	afterEach(closeAll);

	it('show what is found, faded, with a link to the page of the rule', async () => {
		const { document } = await open(postUri('finance'));
		await eventually(() => rulesAt(document.uri).length > 0, 'diagnostics');
		const comment = vscode.languages
			.getDiagnostics(document.uri)
			.find((diagnostic) => document.getText(diagnostic.range) === '<!-- news_keyword_pub,stock,sh600000 -->')!;
		assert.equal(comment.severity, vscode.DiagnosticSeverity.Information);
		assert.deepEqual(comment.tags, [vscode.DiagnosticTag.Unnecessary]);
		const { value, target } = comment.code as { value: string; target: vscode.Uri };
		assert.equal(value, 'sina-comment');
		assert.equal(target.toString(true), 'command:newsPost.showRule?["sina-comment"]');
	});

	it('ask gray-matter for its opinion, on the desktop and in the browser', async () => {
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('severity', { 'front-matter-not-first': 'hint' }, vscode.ConfigurationTarget.Global);
		try {
			const first = await openUntitled(SINA_POST);
			await eventually(() => rulesAt(first.document.uri).includes('front-matter-not-first'), 'the blank line');
			const second = await openUntitled(SINA_POST.slice(1));
			await eventually(() => rulesAt(second.document.uri).includes('sina-comment'), 'other findings');
			assert.ok(!rulesAt(second.document.uri).includes('front-matter-not-first'));
		} finally {
			await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('follow an edit', async () => {
		const editor = await openUntitled(SINA_POST);
		const { document } = editor;
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		const at = SINA_POST.indexOf('<!-- news');
		const range = new vscode.Range(document.positionAt(at), document.positionAt(SINA_POST.indexOf('-->') + 3));
		await editor.edit((builder) => builder.delete(range));
		await eventually(() => !rulesAt(document.uri).includes('sina-comment'), 'no comment');
		assert.ok(rulesAt(document.uri).includes('sina-attribute'));
	});

	it('are shown for documents that are open but not active', async () => {
		const document = await vscode.workspace.openTextDocument(postUri('broker'));
		await open(postUri('look-alikes'));
		await eventually(() => rulesAt(document.uri).includes('image-promo'), 'the lead image');
	});

	it('are gone when the document is closed', async () => {
		const uri = postUri('closed'); // opened by the editor itself: what `openTextDocument` opened is kept for minutes
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(SINA_POST));
		await vscode.commands.executeCommand('vscode.open', uri);
		await eventually(() => rulesAt(uri).length > 0, 'diagnostics');
		await closeAll();
		await eventually(() => rulesAt(uri).length === 0, 'no diagnostics');
		await vscode.workspace.fs.delete(uri);
	});

	it('are gone when the document is no post any more', async () => {
		const editor = await openUntitled(SINA_POST);
		const { document } = editor;
		await eventually(() => rulesAt(document.uri).length > 0, 'diagnostics');
		const everything = new vscode.Range(document.positionAt(0), document.positionAt(SINA_POST.length));
		await editor.edit((builder) => builder.replace(everything, '# Notes\n\n\n\n<p cms-style="font-L">甲</p>\n'));
		await eventually(() => rulesAt(document.uri).length === 0, 'no diagnostics');
	});

	it('stay away from what is no post', async () => {
		const readme = await open(fileUri('README.md'));
		const { document } = await open(postUri('finance'));
		await eventually(() => rulesAt(document.uri).length > 0, 'diagnostics of the post');
		assert.deepEqual(rulesAt(readme.document.uri), []);
	});

	it('follow the settings', async () => {
		const { document } = await openUntitled(SINA_POST);
		const settings = vscode.workspace.getConfiguration('newsPost');
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		await settings.update(
			'severity',
			{ 'sina-comment': 'off', 'blank-run': 'error' },
			vscode.ConfigurationTarget.Global,
		);
		try {
			await eventually(() => !rulesAt(document.uri).includes('sina-comment'), 'no comment');
			const run = vscode.languages
				.getDiagnostics(document.uri)
				.find(({ code }) => (code as { value: string }).value === 'blank-run')!;
			assert.equal(run.severity, vscode.DiagnosticSeverity.Error);
		} finally {
			await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
