// A text that was decoded with another encoding than its file's is left alone; a U+FFFD that somebody wrote is text.
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

const SIGN = '\uFFFD';
const clean = () => vscode.commands.executeCommand('newsPost.cleanSina');

async function fixesAt(document: vscode.TextDocument, at: string): Promise<vscode.CodeAction[]> {
	const start = document.positionAt(document.getText().indexOf(at));
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		new vscode.Range(start, start),
		undefined,
		100,
	);
	return actions.filter(({ title }) => /^(?:Remove the comment|Turn off)/.test(title));
}

describe('a text with U+FFFD', () => {
	afterEach(closeAll);

	for (const isDirty of [false, true]) {
		const state = isDirty ? 'that was edited' : 'as it is in the file';

		it(`is neither cleaned nor fixed where its bytes are not UTF-8: ${state}`, async () => {
			const { document } = await open(await writePost(NOT_UTF_8));
			assert.ok(document.getText().includes(SIGN));
			if (isDirty) {
				await insert(document, '乙', '丙');
			}
			const before = document.getText();
			await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
			await clean();
			assert.equal(document.getText(), before);
			assert.deepEqual(await fixesAt(document, 'news_keyword_pub'), []);
		});

		it(`is cleaned and fixed where its file has that sign: ${state}`, async () => {
			const { document } = await open(await writePost(SINA_POST.replace('甲', SIGN)));
			if (isDirty) {
				await insert(document, '乙', '丙');
			}
			await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
			assert.equal((await fixesAt(document, 'news_keyword_pub')).length, 3);
			await clean();
			const cleaned = CLEANED_POST.replace('甲', SIGN);
			assert.equal(document.getText(), isDirty ? cleaned.replace('乙', '丙乙') : cleaned);
		});
	}

	it('is not cleaned while the file does not have that sign', async () => {
		const { document } = await open(await writePost(SINA_POST));
		await insert(document, '乙', SIGN);
		const before = document.getText();
		await clean();
		assert.equal(document.getText(), before);
		await document.save();
		await clean();
		assert.equal(document.getText(), CLEANED_POST.replace('乙', `${SIGN}乙`));
	});

	it('is cleaned where there is no file', async () => {
		const { document } = await openUntitled(SINA_POST.replace('甲', SIGN));
		await clean();
		assert.equal(document.getText(), CLEANED_POST.replace('甲', SIGN));
	});

	it('is not cleaned on save where it was decoded wrongly', async () => {
		const { document } = await open(await writePost(NOT_UTF_8));
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new vscode.Range(0, 0, 0, 0),
			'source.cleanSina',
		);
		assert.deepEqual(actions, []);
	});
});
