// Quick fixes and the source action.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	CLEANED_POST,
	closeAll,
	eventually,
	open,
	openUntitled,
	postUri,
	rulesAt,
	SINA_POST,
	statusDuring,
} from './editor';

/** So many actions get their edits at once. */
const ALL = 100;

/** What is offered at a place, with its edits. */
async function actions(document: vscode.TextDocument, at: string, kind?: string): Promise<vscode.CodeAction[]> {
	const start = document.positionAt(document.getText().indexOf(at));
	return vscode.commands.executeCommand(
		'vscode.executeCodeActionProvider',
		document.uri,
		new vscode.Range(start, start),
		kind,
		ALL,
	);
}

const isOurs = ({ kind, title }: vscode.CodeAction): boolean =>
	kind?.value === 'source.cleanSina' || /^(?:Clean|Remove|Keep|Replace|Use|Fix all|Turn off|Show the page)/.test(title);

describe('quick fixes', () => {
	afterEach(closeAll);

	it('are offered at the place, and take away what was found', async () => {
		const { document } = await openUntitled(SINA_POST);
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		const fix = (await actions(document, 'news_keyword_pub')).find(({ title }) => title === 'Remove the comment')!;
		assert.ok(!fix.isPreferred, 'Auto Fix cleans nothing unasked');
		await vscode.workspace.applyEdit(fix.edit!);
		assert.equal(document.getText(), SINA_POST.replace('<!-- news_keyword_pub,stock, -->', ''));
	});

	it('clean the whole article, first of all, with the number that goes', async () => {
		const { document } = await openUntitled(SINA_POST);
		for (const place of ['news_keyword_pub', 'cms-style']) {
			const [first] = (await actions(document, place)).filter(isOurs);
			assert.equal(first!.title, 'Clean Article (3 leftovers)');
			assert.ok(!first!.isPreferred && !first!.edit);
		}
		assert.ok((await actions(document, '示例')).every(({ title }) => !title.startsWith('Clean Article')));
		const { command } = (await actions(document, 'news_keyword_pub')).filter(isOurs)[0]!;
		await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
		assert.equal(document.getText(), CLEANED_POST);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), SINA_POST);
	});

	it('show the page of the rule', async () => {
		const { document } = await openUntitled(SINA_POST);
		const page = (await actions(document, 'news_keyword_pub')).find(({ title }) => title.startsWith('Show the page'))!;
		assert.equal(page.title, 'Show the page of sina-comment');
		await vscode.commands.executeCommand(page.command!.command, ...page.command!.arguments!);
		await eventually(
			() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('sina-comment')),
			'the page',
		);
	});

	it('turn a rule off for a file', async () => {
		const { document } = await openUntitled(SINA_POST);
		const title = 'Turn off sina-comment for this file';
		const off = (await actions(document, 'news_keyword_pub')).find((action) => action.title === title)!;
		await vscode.workspace.applyEdit(off.edit!);
		assert.match(document.getText(), /^---\n<!-- news-post-disable sina-comment -->\n$/m);
		await eventually(
			() => rulesAt(document.uri).length > 0 && !rulesAt(document.uri).includes('sina-comment'),
			'no finding',
		);
	});

	it('turn nothing off that stops the build', async () => {
		const { document } = await openUntitled(SINA_POST.replace('甲', '甲{% nosuch %}{{ 乙'));
		await eventually(() => rulesAt(document.uri).includes('template-error'), 'the error');
		const titles = (await actions(document, '{{ 乙')).map(({ title }) => title);
		assert.ok(titles.includes('Change the severity of template-error…'), titles.join('\n'));
		assert.ok(!titles.some((title) => title.startsWith('Turn off template-error')), titles.join('\n'));
	});

	it('work in a document that is not in the active editor', async () => {
		const document = await vscode.workspace.openTextDocument(postUri('finance'));
		await open(postUri('look-alikes'));
		const fix = (await actions(document, 'news_keyword_pub')).find(({ title }) => title === 'Remove the comment')!;
		await vscode.workspace.applyEdit(fix.edit!);
		assert.doesNotMatch(document.getText(), /news_keyword_pub/);
		await open(postUri('finance'));
	});

	it('fix all findings of one rule at once', async () => {
		const { document } = await open(postUri('finance'));
		const all = (await actions(document, 'news_keyword_pub')).find(({ title }) => title.startsWith('Fix all'))!;
		await vscode.workspace.applyEdit(all.edit!);
		assert.doesNotMatch(document.getText(), /<!--/);
		assert.match(document.getText(), /appendQr_wrap/);
	});

	it("give a post without a date the file's", async () => {
		const { document } = await open(postUri('finance'));
		const date = [...Array(document.lineCount).keys()].find((line) => document.lineAt(line).text.startsWith('date:'))!;
		const removal = new vscode.WorkspaceEdit();
		removal.delete(document.uri, document.lineAt(date).rangeIncludingLineBreak);
		await vscode.workspace.applyEdit(removal);
		const { ctime } = await vscode.workspace.fs.stat(document.uri);
		const isOfFile = ({ title }: vscode.CodeAction): boolean => title.startsWith("Use the file's date");
		await eventually(async () => (await actions(document, '---')).some(isOfFile), 'the offer');
		const fix = (await actions(document, '---')).find(isOfFile)!;
		await vscode.workspace.applyEdit(fix.edit!);
		const [, written] = /^date: (.*)$/m.exec(document.getText())!;
		assert.equal(new Date(written!).getTime(), Math.floor(ctime / 1000) * 1000);
	});

	it('turn a rule off for a line, so that the finding goes and cleaning leaves the line alone', async () => {
		const { document } = await openUntitled(SINA_POST);
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		const title = 'Turn off sina-comment for this line';
		const off = (await actions(document, 'news_keyword_pub')).find((action) => action.title === title)!;
		await vscode.workspace.applyEdit(off.edit!);
		await eventually(() => !rulesAt(document.uri).includes('sina-comment'), 'no finding');
		await vscode.commands.executeCommand('newsPost.cleanSina');
		assert.match(
			document.getText(),
			/<!-- news-post-disable-next-line sina-comment -->\n<p>　　甲。<\/p><!-- news_key/,
		);
	});

	it('clean the article only where the source action is asked for by name', async () => {
		const { document } = await openUntitled(SINA_POST);
		const ofKind = async (kind?: string) => (await actions(document, '甲', kind)).filter(isOurs);
		const [clean, ...others] = await ofKind('source.cleanSina');
		assert.equal(others.length, 0);
		assert.equal(clean!.kind?.value, 'source.cleanSina');
		assert.deepEqual(await ofKind('source.fixAll'), []);
		assert.ok((await ofKind()).every(({ kind }) => kind?.value !== 'source.cleanSina'));
		await vscode.workspace.applyEdit(clean!.edit!);
		assert.equal(document.getText(), CLEANED_POST);
	});

	it('clean on save where the user wants that', async () => {
		const editor = vscode.workspace.getConfiguration('editor');
		await editor.update('codeActionsOnSave', { 'source.cleanSina': 'explicit' }, vscode.ConfigurationTarget.Workspace);
		const uri = postUri('on-save');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(SINA_POST));
		try {
			const { document } = await open(uri);
			await vscode.window.activeTextEditor!.edit((builder) =>
				builder.insert(document.positionAt(SINA_POST.indexOf('乙')), '丙'),
			);
			const told = await statusDuring(() => document.save());
			assert.equal(document.getText(), CLEANED_POST.replace('乙', '丙乙'));
			assert.deepEqual(told, ['Removed 3 leftovers: 1 comment, 1 attribute, 1 run of blank lines']);
		} finally {
			await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
			await closeAll();
			await vscode.workspace.fs.delete(uri);
		}
	});
});
