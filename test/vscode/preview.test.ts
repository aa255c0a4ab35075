// Preview Cleaning, as it is run in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	CLEANED_POST,
	closeAll,
	eventually,
	insert,
	NOT_UTF_8,
	open,
	openUntitled,
	rulesAt,
	SINA_POST,
	writePost,
} from './editor';

const run = () => vscode.commands.executeCommand('newsPost.previewClean');
const apply = () => vscode.commands.executeCommand('newsPost.applyPreview');

/** The diff in the active tab, if there is one. */
function activeDiff(): vscode.TabInputTextDiff | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

const documentAt = (uri: vscode.Uri): vscode.TextDocument | undefined =>
	vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

/** Opens the preview of the active editor, and returns its right side. */
async function openPreview(): Promise<vscode.TextDocument> {
	await run();
	const { modified } = await eventually(activeDiff, 'the diff');
	return eventually(() => documentAt(modified), 'the cleaned form');
}

const openPost = async (text: string | Uint8Array): Promise<vscode.TextEditor> => open(await writePost(text));

describe('Preview Cleaning', () => {
	afterEach(closeAll);

	it('shows the post beside its cleaned form, in the same language', async () => {
		const { document } = await openUntitled(SINA_POST, 'html');
		const preview = await openPreview();
		assert.equal(activeDiff()!.original.toString(), document.uri.toString());
		assert.equal(preview.getText(), CLEANED_POST);
		assert.equal(preview.languageId, 'html');
		assert.match(vscode.window.tabGroups.activeTabGroup.activeTab!.label, /^Untitled-\d+: original ↔ cleaned$/);
		assert.equal(document.getText(), SINA_POST);
	});

	it('follows an edit', async () => {
		const { document } = await openPost(SINA_POST);
		const preview = await openPreview();
		await insert(document, '乙', '<font></font>丙');
		await eventually(() => preview.getText() === CLEANED_POST.replace('乙', '丙乙'), 'the edit, cleaned');
	});

	it('shows what was decoded wrongly meanwhile as it is', async () => {
		const { document } = await openPost(SINA_POST);
		const preview = await openPreview();
		await insert(document, '乙', '\uFFFD');
		await eventually(() => preview.getText() === SINA_POST.replace('乙', '\uFFFD乙'), 'no cleaning');
	});

	it('follows the settings', async () => {
		await openPost(SINA_POST);
		const preview = await openPreview();
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('clean.keep', ['sina-comment'], vscode.ConfigurationTarget.Global);
		try {
			await eventually(() => preview.getText().includes('news_keyword_pub'), 'the comment');
		} finally {
			await settings.update('clean.keep', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('finds no problems in the cleaned form, and leaves those of the post', async () => {
		const { document } = await openPost(SINA_POST);
		const preview = await openPreview();
		await insert(document, '<p', '<p cms-style="font-L">丙</p>\n');
		await eventually(() => preview.getText().includes('<p>丙</p>'), 'the edit, cleaned');
		await eventually(() => rulesAt(document.uri).includes('sina-attribute'), 'the problems of the post');
		assert.deepEqual(vscode.languages.getDiagnostics(preview.uri), []);
	});

	it('is applied as one edit, and gives way to the post', async () => {
		const { document } = await openPost(SINA_POST);
		await openPreview();
		await apply();
		assert.equal(document.getText(), CLEANED_POST);
		assert.equal(vscode.window.activeTextEditor?.document, document);
		assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), SINA_POST);
	});

	it('applies what cleaning makes of the post at that moment', async () => {
		const { document } = await openPost(SINA_POST);
		await openPreview();
		await insert(document, '乙', '<font></font>丙');
		await apply();
		assert.equal(document.getText(), CLEANED_POST.replace('乙', '丙乙'));
	});

	it('is applied by Clean Sina Article, too', async () => {
		const { document } = await openPost(SINA_POST);
		await openPreview();
		await vscode.commands.executeCommand('newsPost.cleanSina');
		assert.equal(document.getText(), CLEANED_POST);
	});

	it('stays open where the post is read-only', async () => {
		const files = vscode.workspace.getConfiguration('files');
		await files.update('readonlyInclude', { '**/written-*.md': true }, vscode.ConfigurationTarget.Workspace);
		try {
			const { document } = await openPost(SINA_POST);
			await openPreview();
			await apply();
			assert.equal(document.getText(), SINA_POST);
			assert.ok(activeDiff());
		} finally {
			await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('does not open where nothing can be cleaned', async () => {
		for (const text of [CLEANED_POST, '<p cms-style="font-L">甲</p>', NOT_UTF_8]) {
			await openPost(text);
			await run();
			assert.equal(activeDiff(), undefined);
		}
		await closeAll();
		await run();
		assert.equal(activeDiff(), undefined);
	});

	it('says so where its post is not open any more', async () => {
		// Opened by the editor itself: what `openTextDocument` opened is kept for minutes.
		await vscode.commands.executeCommand('vscode.open', await writePost(SINA_POST));
		const { uri } = await openPreview();
		await closeAll();
		const left = await vscode.workspace.openTextDocument(uri);
		await eventually(() => left.getText() === 'The post of this preview is not open any more.', 'the note');
	});
});
