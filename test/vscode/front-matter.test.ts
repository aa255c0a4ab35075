// Front matter where the editor's own Markdown does not see it: folding, and the outline.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, eventually, fileUri, open, openUntitled, SINA_POST } from './editor';

const allFolds = async ({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<vscode.FoldingRange[]> =>
	(await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri)) ?? [];

const folds = async ({ uri }: vscode.TextDocument): Promise<string[]> =>
	(await allFolds({ uri }))
		.filter(({ kind }) => kind === vscode.FoldingRangeKind.Region)
		.map(({ start, end }) => `${start}-${end}`);

const symbols = async ({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
	(await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [];

const frontMatter = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol | undefined> =>
	(await symbols(document)).find(({ name }) => name === 'Front matter');

const NOTES = '---\nlayout: page\n---\n\n# Notes\n\n<div>\n  <p>\n    Text\n  </p>\n</div>\n';

describe('front matter in the editor', () => {
	before(activated);
	afterEach(closeAll);

	for (const [language, text, range] of [
		['markdown', SINA_POST, '1-8'],
		['markdown', SINA_POST.slice(1), '0-7'],
		['markdown', SINA_POST.replaceAll('\n', '\r\n'), '1-8'],
		['html', SINA_POST, '1-8'],
		['html', SINA_POST.slice(1), '0-7'],
	] as const) {
		it(`folds from fence to fence: ${language}, ${JSON.stringify(text.slice(0, 9))}`, async () => {
			const { document } = await openUntitled(text, language);
			assert.deepEqual(await folds(document), [range]);
		});

		it(`is in the outline, field by field: ${language}, ${JSON.stringify(text.slice(0, 9))}`, async () => {
			const { document } = await openUntitled(text, language);
			const symbol = (await frontMatter(document)) ?? assert.fail('nothing in the outline');
			assert.deepEqual(
				symbol.children.map(({ name, detail }) => [name, detail]),
				[
					['title', '示例'],
					['categories', '金融, 新浪财经'],
					['author', '新浪财经'],
					['date', '2024-05-08 13:08:00'],
				],
			);
			assert.equal(`${symbol.range.start.line}-${symbol.range.end.line}`, range);
			assert.equal(document.getText(symbol.children[0]!.range), "title: '示例'");
			assert.equal(document.getText(symbol.children[3]!.selectionRange), 'date');
		});
	}

	it('follows an edit', async () => {
		const editor = await openUntitled(SINA_POST);
		assert.equal((await frontMatter(editor.document))?.children.length, 4);
		await editor.edit((builder) => builder.delete(new vscode.Range(2, 0, 3, 0)));
		await eventually(async () => (await frontMatter(editor.document))?.children.length === 3, 'one field fewer');
		assert.deepEqual(await folds(editor.document), ['1-7']);
	});

	it('that is broken is shown as far as it can be read', async () => {
		const { document } = await openUntitled(SINA_POST.replace("title: '示例'", "title: @甲\n'': 乙"));
		const names = (await frontMatter(document))?.children.map(({ name }) => name);
		assert.deepEqual(names, ['title', 'categories', 'author', 'date']);
	});

	for (const name of ['notes.md', 'notes.html']) {
		it(`is left to the editor in what is no post (${name})`, async () => {
			// Of an untitled document with the name of an earlier one, the editor's Markdown still has the earlier text.
			const uri = fileUri(name);
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(NOTES));
			const { document } = await open(uri);
			assert.deepEqual(await folds(document), []);
			await eventually(async () => (await allFolds(document)).length > 0, "the editor's own folds");
			assert.equal(await frontMatter(document), undefined);
			await vscode.workspace.fs.delete(uri);
		});
	}
});
