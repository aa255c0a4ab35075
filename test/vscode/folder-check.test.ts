// Check Posts: what is found in the posts of a folder is in Problems until the next check.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, eventually, fileUri, insert, rulesAt, SINA_POST } from './editor';

/** A post with an error, a warning and hints. */
const FAULTY = "\n---\ntitle: '一'二\ndate: 2024-05-08 13:08:00\n---\n\n<p>甲</p>\n";

describe('Check Posts', () => {
	const folder = fileUri('checked');
	const [sina, faulty] = ['sina.md', 'faulty.md'].map((name) => vscode.Uri.joinPath(folder, 'source/_posts', name));
	let told: string[] = [];

	const run = async (...chosen: vscode.Uri[]): Promise<void> => {
		const { showInformationMessage } = vscode.window;
		Object.assign(vscode.window, { showInformationMessage: async (text: string) => void told.push(text) });
		try {
			await vscode.commands.executeCommand('newsPost.checkPosts', chosen[0], chosen);
		} finally {
			Object.assign(vscode.window, { showInformationMessage });
		}
	};
	/** Opens a file as the user does: what an extension has opened itself is kept for minutes. */
	const openFile = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
		await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
		const isOpen = ({ document }: vscode.TextEditor): boolean => document.uri.toString() === uri.toString();
		return (await eventually(() => vscode.window.visibleTextEditors.find(isOpen), 'the editor')).document;
	};
	const setMax = (max: number | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('newsPost').update('check.maxProblems', max, vscode.ConfigurationTarget.Global);

	before(activated);
	beforeEach(async () => {
		told = [];
		await vscode.workspace.fs.writeFile(sina!, new TextEncoder().encode(SINA_POST));
		await vscode.workspace.fs.writeFile(faulty!, new TextEncoder().encode(FAULTY));
	});
	afterEach(async () => {
		await closeAll();
		await setMax(undefined);
		await vscode.workspace.fs.delete(folder, { recursive: true });
	});

	it('lists what is found, without hints, at its place', async () => {
		await run(folder);
		assert.deepEqual(rulesAt(sina!), ['sina-comment']);
		assert.ok(rulesAt(faulty!).includes('yaml-syntax'), String(rulesAt(faulty!)));
		const [comment] = vscode.languages.getDiagnostics(sina!);
		const at = SINA_POST.split('\n').findIndex((line) => line.includes('news_keyword_pub'));
		assert.equal(comment?.range.start.line, at);
		assert.match(told[0]!, /^Findings in 2 posts: \d+, hints not counted\.$/);
	});

	it('forgets them at the next check', async () => {
		await run(folder);
		await run(sina!);
		assert.deepEqual(rulesAt(faulty!), []);
		assert.deepEqual(rulesAt(sina!), ['sina-comment']);
	});

	it('lists the worst where there are too many, and says so', async () => {
		await setMax(1);
		await run(folder);
		assert.deepEqual([...rulesAt(sina!), ...rulesAt(faulty!)], ['yaml-syntax']);
		assert.match(told[0]!, /Problems lists the first 1, the worst before others\.$/);
	});

	it('leaves an open post its own diagnostics, and lists what it had once it is closed', async () => {
		await run(folder);
		const document = await openFile(sina!);
		await eventually(() => rulesAt(sina!).includes('sina-attribute'), 'the diagnostics of the open post');
		assert.equal(rulesAt(sina!).filter((rule) => rule === 'sina-comment').length, 1);
		await closeAll();
		await eventually(() => document.isClosed, 'the end of the document');
		assert.deepEqual(rulesAt(sina!), ['sina-comment']);
	});

	it('takes back what was listed of a post that was changed', async () => {
		await run(folder);
		const document = await openFile(sina!);
		await insert(document, '乙', '丙');
		await document.save();
		await closeAll();
		await eventually(() => document.isClosed, 'the end of the document');
		assert.deepEqual(rulesAt(sina!), []);
		assert.ok(rulesAt(faulty!).includes('yaml-syntax'));
	});

	it('keeps what is listed of an open post that is too large to be checked unasked, until it is checked', async () => {
		const settings = vscode.workspace.getConfiguration('newsPost');
		await settings.update('check.maxSize', 0.0001, vscode.ConfigurationTarget.Global);
		try {
			await run(folder);
			await openFile(sina!);
			assert.deepEqual(rulesAt(sina!), ['sina-comment']);
			await vscode.commands.executeCommand('newsPost.checkPost');
			await eventually(() => rulesAt(sina!).includes('sina-attribute'), 'its own diagnostics');
			assert.equal(rulesAt(sina!).filter((rule) => rule === 'sina-comment').length, 1);
		} finally {
			await settings.update('check.maxSize', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	for (const [what, change] of [
		['deleted', (edit, source) => edit.deleteFile(source, { recursive: true })],
		['renamed', (edit, source) => edit.renameFile(source, vscode.Uri.joinPath(folder, 'renamed'))],
	] as const satisfies [string, (edit: vscode.WorkspaceEdit, source: vscode.Uri) => void][]) {
		it(`takes back what was listed of posts in a folder that is ${what}`, async () => {
			await run(folder);
			assert.deepEqual(rulesAt(sina!), ['sina-comment']);
			const edit = new vscode.WorkspaceEdit();
			change(edit, vscode.Uri.joinPath(folder, 'source'));
			assert.ok(await vscode.workspace.applyEdit(edit));
			await eventually(() => rulesAt(sina!).length + rulesAt(faulty!).length === 0, 'nothing listed');
		});
	}
});
