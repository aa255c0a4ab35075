// The findings as the editor shows them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, openUntitled, postUri, rulesAt, SINA_POST, writePost } from './editor';

describe('diagnostics', () => {
	afterEach(closeAll);

	it('show what is found, faded, with a link to the page of the rule', async () => {
		const { document } = await open(postUri('finance'));
		await eventually(() => rulesAt(document.uri).length > 0, 'diagnostics');
		const attribute = vscode.languages
			.getDiagnostics(document.uri)
			.find(({ code }) => typeof code === 'object' && code.value === 'sina-attribute')!;
		assert.equal(attribute.severity, vscode.DiagnosticSeverity.Hint);
		assert.deepEqual(attribute.tags, [vscode.DiagnosticTag.Unnecessary]);
		const { value, target } = attribute.code as { value: string; target: vscode.Uri };
		assert.equal(value, 'sina-attribute');
		assert.equal(target.toString(true), 'command:newsPost.showRule?["sina-attribute"]');
	});

	it('show leftovers next to each other as one', async () => {
		const { document } = await open(postUri('finance'));
		const region = await eventually(
			() => vscode.languages.getDiagnostics(document.uri).find(({ message }) => /leftovers of Sina/.test(message)),
			'the region',
		);
		const text = document.getText(region.range);
		assert.ok(text.startsWith('<!--article_adlist') && text.endsWith('<!-- 编辑姓名及工作代码-->'), text);
		assert.equal(region.severity, vscode.DiagnosticSeverity.Information);
		assert.deepEqual(region.tags, [vscode.DiagnosticTag.Unnecessary]);
		assert.match(region.message, /^\d+ leftovers of Sina's page \(comments, style, promo block, editor line\)$/);
	});

	it('list the places of the first ten leftovers of a region, and how many more there are', async () => {
		const comments = Array.from({ length: 12 }, (_, number) => `<!-- news_keyword_pub,stock,${number} -->`);
		const { document } = await openUntitled(SINA_POST.replace(/<!--.*-->/, comments.join('')));
		const region = await eventually(
			() => vscode.languages.getDiagnostics(document.uri).find(({ message }) => /leftovers of Sina/.test(message)),
			'the region',
		);
		assert.match(region.message, /^12 leftovers/);
		const places = region.relatedInformation!;
		assert.deepEqual(
			places.map(({ location: { range } }) => document.getText(range)),
			comments.slice(0, 11),
		);
		assert.equal(places.at(-1)!.message, '2 more');
	});

	it('mark only the beginning of a region in a high contrast theme, and its leftovers as hints', async () => {
		const { document } = await open(postUri('finance'));
		const tagsOf = (severity: vscode.DiagnosticSeverity) =>
			vscode.languages.getDiagnostics(document.uri).filter((one) => one.severity === severity && one.tags?.length)
				.length;
		const { Hint, Information } = vscode.DiagnosticSeverity;
		await eventually(() => tagsOf(Information) > 0, 'what is unnecessary');
		const before = tagsOf(Hint);
		const workbench = vscode.workspace.getConfiguration('workbench');
		await workbench.update('colorTheme', 'Default High Contrast', vscode.ConfigurationTarget.Global);
		try {
			await eventually(() => tagsOf(Information) === 0, 'no such mark');
			const { range } = vscode.languages
				.getDiagnostics(document.uri)
				.find(({ message }) => /leftovers of/.test(message))!;
			assert.equal(document.getText(range), '<!--');
			assert.ok(tagsOf(Hint) > before);
		} finally {
			await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
		}
		await eventually(() => tagsOf(Information) > 0, 'what is unnecessary, again');
	});

	it('are a thousand at most, the worst of all, with a note of the others', async () => {
		const many = '<p cms-style="font-L">　　甲。</p>\n'.repeat(1500);
		const { document } = await openUntitled(SINA_POST.replace('<p>　　乙。', `${many}<p>　　乙。`));
		const all = await eventually(() => {
			const shown = vscode.languages.getDiagnostics(document.uri);
			return shown.length > 900 ? shown : undefined;
		}, 'diagnostics');
		assert.equal(all.length, 1000);
		assert.ok(rulesAt(document.uri).includes('sina-comment'));
		// 1501 attributes, a comment and a run of blank lines.
		assert.equal(all.filter(({ message }) => message === '504 more findings of this post are not shown').length, 1);
	});

	it('follow a change of settings at once where they are seen, and elsewhere when they are shown', async () => {
		const hidden = (await open(await writePost(SINA_POST))).document;
		const { document } = await open(await writePost(SINA_POST));
		const has = ({ uri }: vscode.TextDocument): boolean => rulesAt(uri).includes('sina-comment');
		await eventually(() => has(hidden) && has(document), 'the comments');
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('severity', { 'sina-comment': 'off' }, vscode.ConfigurationTarget.Global);
		try {
			await eventually(() => !has(document), 'no comment where it is seen');
			assert.ok(has(hidden));
			await open(hidden.uri);
			await eventually(() => !has(hidden), 'none when it is shown');
		} finally {
			await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
		}
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
