// Completion of front matter as the editor asks for it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, eventually, openUntitled } from './editor';

const { Property, Value } = vscode.CompletionItemKind;

/** What is offered at the `|` of a text, by us: neither the editor's own words nor snippets. */
async function offered(marked: string): Promise<{ document: vscode.TextDocument; items: vscode.CompletionItem[] }> {
	const { document } = await openUntitled(marked.replace('|', ''));
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		document.positionAt(marked.indexOf('|')),
	);
	return { document, items: items.filter(({ kind }) => kind === Property || kind === Value) };
}
const labelsOf = (items: readonly vscode.CompletionItem[]): unknown[] => items.map(({ label }) => label);
const post = (fields: string, article = ''): string => `\n---\ntitle: '示例'\n${fields}\n---\n${article}`;

describe('completion', () => {
	before(activated);
	afterEach(closeAll);

	it('offers the categories of the workspace below those above, the most frequent first', async () => {
		const labels = await eventually(async () => {
			const { items } = await offered(post('date: 2024-05-01\ncategories:\n - |'));
			return items.length > 1 ? labelsOf(items) : undefined;
		}, 'categories');
		assert.deepEqual(labels.slice(0, 2), ['金融', '编程']);
		const { items } = await offered(post('date: 2024-05-01\ncategories:\n - 金融\n - 新|'));
		assert.deepEqual(labelsOf(items), ['新浪财经']);
	});

	it('puts what is taken in the place of what is typed', async () => {
		const { document, items } = await offered(post("date: 2024-05-01\nauthor: '新|'"));
		const item = items.find(({ label }) => label === '新浪财经')!;
		const range = item.range as { inserting: vscode.Range };
		assert.equal(document.getText(range.inserting), '新');
		assert.equal(item.insertText, '新浪财经');
	});

	it('offers the pictures of the article with a preview', async () => {
		const article = '<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n';
		const { items } = await offered(post('date: 2024-05-01\nheadimg: |', article));
		assert.deepEqual(labelsOf(items), ['https://n.sinaimg.cn/a.jpg']);
		assert.match((items[0]!.documentation as vscode.MarkdownString).value, /^!\[]\(<https:\/\/n\.sinaimg\.cn\/a\.jpg/);
	});

	it('offers names as snippets, and the time now', async () => {
		const { items } = await offered(post('date: 2024-05-01\nco|'));
		const item = items.find(({ label }) => label === 'comments')!;
		assert.ok(item.insertText instanceof vscode.SnippetString);
		const now = await offered(post('categories:\n - 甲\ndate: |'));
		assert.match(String(now.items[0]?.insertText), /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
	});

	it('stays away from the article, and from what is no post', async () => {
		assert.deepEqual((await offered(post('date: 2024-05-01', 'co|'))).items, []);
		assert.deepEqual((await offered('---\nname: 甲\nco|\n---\n')).items, []);
	});
});
