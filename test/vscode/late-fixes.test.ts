// A quick fix is worked out when it is chosen, on the text as it is then.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BirthTimes } from '../../src/vscode/birth-times';
import { fixProvider } from '../../src/vscode/fixes';
import { Posts } from '../../src/vscode/posts';
import { Sites } from '../../src/vscode/sites';
import {
	closeAll,
	eventually,
	insert,
	noOthers,
	open,
	openUntitled,
	SINA_POST,
	statusDuring,
	writePost,
} from './editor';

const COMMENT = '<!-- news_keyword_pub,stock, -->';
const never = (error: unknown): never => assert.fail(String(error));

describe('a quick fix', () => {
	let parts: vscode.Disposable;
	let provider: vscode.CodeActionProvider;

	before(() => {
		const sites = new Sites();
		const births = new BirthTimes();
		const posts = new Posts(sites, noOthers, births, never);
		provider = fixProvider(posts, never);
		parts = vscode.Disposable.from(sites, births, posts);
	});
	after(() => parts.dispose());
	afterEach(closeAll);

	/** The list at a place, as the lightbulb shows it. */
	async function listAt(document: vscode.TextDocument, at: string): Promise<vscode.CodeAction[]> {
		const start = document.positionAt(document.getText().indexOf(at));
		const context = { diagnostics: [], only: undefined, triggerKind: vscode.CodeActionTriggerKind.Automatic };
		const { token } = new vscode.CancellationTokenSource();
		const list = await provider.provideCodeActions(document, new vscode.Range(start, start), context, token);
		return list as vscode.CodeAction[];
	}

	/** Chooses one of a list, and applies it as VS Code does. */
	async function choose(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
		const action = actions.find((one) => one.title.startsWith(title))!;
		await provider.resolveCodeAction!(action, new vscode.CancellationTokenSource().token);
		assert.equal(await vscode.workspace.applyEdit(action.edit!), action.edit!.size > 0);
	}

	it('has no edit before it is chosen', async () => {
		const { document } = await openUntitled(SINA_POST);
		const actions = await listAt(document, 'news_keyword_pub');
		assert.ok(actions.some(({ title }) => title === 'Remove the comment'));
		assert.ok(actions.every(({ edit }) => edit === undefined));
	});

	it('finds its place after another edit', async () => {
		const { document } = await openUntitled(SINA_POST);
		const actions = await listAt(document, 'news_keyword_pub');
		await insert(document, '<div>', '<p>三十个字的一段新文字。</p>\n');
		const edited = document.getText();
		await choose(actions, 'Remove the comment');
		assert.equal(document.getText(), edited.replace(COMMENT, ''));
	});

	for (const title of ['Remove the comment', 'Turn off sina-comment']) {
		it(`does nothing once its finding is gone, and says so: ${title}`, async () => {
			const { document } = await openUntitled(SINA_POST);
			const actions = await listAt(document, 'news_keyword_pub');
			const edit = new vscode.WorkspaceEdit();
			const start = SINA_POST.indexOf(COMMENT);
			const range = new vscode.Range(document.positionAt(start), document.positionAt(start + COMMENT.length));
			edit.replace(document.uri, range, '乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙');
			await vscode.workspace.applyEdit(edit);
			const edited = document.getText();
			const told = await statusDuring(() => choose(actions, title));
			assert.equal(document.getText(), edited);
			assert.deepEqual(told, ['Not fixed: the text was changed, and what was found is gone.']);
		});
	}

	it('does nothing where it cannot tell its finding from others like it', async () => {
		const { document } = await openUntitled(SINA_POST.replace('乙', `乙${COMMENT}丙`));
		const actions = await listAt(document, 'news_keyword_pub');
		await insert(document, '丙', COMMENT);
		const edited = document.getText();
		await choose(actions, 'Remove the comment');
		assert.equal(document.getText(), edited);
	});

	it('of all findings of a rule takes those that are there by then', async () => {
		const { document } = await openUntitled(SINA_POST.replace('乙', `乙${COMMENT}丙`));
		const actions = await listAt(document, 'news_keyword_pub');
		await insert(document, '丙', COMMENT);
		const edited = document.getText();
		await choose(actions, 'Fix all 2 sina-comment problems');
		assert.equal(document.getText(), edited.replaceAll(COMMENT, ''));
	});

	it('that the gate refuses does nothing, and says so', async () => {
		const { document } = await openUntitled(
			SINA_POST.replace('<div>', '<p><span style=color:#666>责任编辑：王五</span></p>\n# 丙\n<div>'),
		);
		const actions = await listAt(document, '责任编辑');
		const before = document.getText();
		const told = await statusDuring(() => choose(actions, 'Remove <p>'));
		assert.equal(document.getText(), before);
		assert.deepEqual(told, ['Not fixed: this would change more of the article than it should.']);
	});

	it('is refused once the text is decoded wrongly, and says so', async () => {
		const { document } = await open(await writePost(SINA_POST));
		const actions = await listAt(document, 'news_keyword_pub');
		await insert(document, '乙', '\uFFFD');
		const before = document.getText();
		for (const title of [
			'Remove the comment',
			'Turn off sina-comment for this line',
			'Turn off sina-comment for this file',
		]) {
			const [told] = await statusDuring(() => choose(actions, title));
			assert.match(told!, /^Nothing was changed/);
		}
		assert.equal(document.getText(), before);
	});

	it('does nothing once its document is closed', async () => {
		// Opened by the editor itself: what `openTextDocument` opened is kept for minutes.
		await vscode.commands.executeCommand('vscode.open', await writePost(SINA_POST));
		const { document } = vscode.window.activeTextEditor!;
		const actions = await listAt(document, 'news_keyword_pub');
		await closeAll();
		await eventually(() => document.isClosed, 'the end of the document');
		const action = actions.find(({ title }) => title === 'Remove the comment')!;
		await provider.resolveCodeAction!(action, new vscode.CancellationTokenSource().token);
		assert.equal(action.edit!.size, 0);
	});

	it('costs no parse when the cursor moves, and the list of fixes none either', async () => {
		const { document } = await openUntitled(SINA_POST);
		const counter = globalThis as { parsedPosts?: number };
		counter.parsedPosts = 0;
		for (const place of ['title', '甲', 'news_keyword_pub', '乙', 'cms-style', '</div>']) {
			await listAt(document, place);
		}
		assert.equal(counter.parsedPosts, 2, 'the post as it is, and as it would be when it is cleaned');
		await insert(document, '乙', '丙');
		await listAt(document, '乙');
		await listAt(document, '甲');
		assert.equal(counter.parsedPosts, 4);
	});
});
