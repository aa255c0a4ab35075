// The index of the posts in the workspace, as the rule about look-alikes shows what it knows.
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, openUntitled, postUri, rulesAt } from './editor';

const post = (category: string): string =>
	`---\ntitle: '示例'\ncategories:\n - ${category}\ndate: 2024-05-08 13:08:00\n---\n<p>甲</p>\n`;
const write = (uri: vscode.Uri, category: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(post(category)));

/** Opens a post of this category, which is no file; waits until it is told that others write it otherwise, or is not. */
async function looksLike(category: string): Promise<(isAlike: boolean) => Promise<unknown>> {
	const { document } = await openUntitled(post(category));
	return (isAlike) =>
		eventually(
			() => rulesAt(document.uri).includes('category-lookalike') === isAlike,
			`${category} is ${isAlike ? '' : 'not '}reported`,
		);
}

describe('the index of posts', () => {
	const folder = fileUri('source', '_posts', 'more');
	const inFolder = (name: string) => vscode.Uri.joinPath(folder, name);
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
	});

	it('knows the files of the workspace', async () => {
		const isAlike = await looksLike('新浪财经-国内');
		await isAlike(true);
	});

	it('follows files that come, change and go', async () => {
		const isAlike = await looksLike('甲—乙');
		await isAlike(false);
		await write(inFolder('a.md'), '甲-乙');
		await isAlike(true);
		await write(inFolder('a.md'), '丙');
		await isAlike(false);
		await write(inFolder('a.md'), '甲-乙');
		await isAlike(true);
		await vscode.workspace.fs.delete(inFolder('a.md'));
		await isAlike(false);
	});

	it('follows folders that go and come', async () => {
		const isAlike = await looksLike('丁—戊');
		await write(inFolder('a.md'), '丁-戊');
		await isAlike(true);
		const elsewhere = fileUri('drafts');
		await vscode.workspace.fs.rename(folder, elsewhere);
		await isAlike(false);
		await vscode.workspace.fs.rename(elsewhere, folder);
		await isAlike(true);
	});

	it('takes no notice of files that are no posts', async () => {
		const isAlike = await looksLike('己—庚');
		await write(fileUri('己庚.md'), '己-庚');
		await write(inFolder('a.txt'), '己-庚');
		await write(inFolder('b.md'), '辛-壬');
		const isOtherAlike = await looksLike('辛—壬');
		await isOtherAlike(true);
		await isAlike(false);
		await vscode.workspace.fs.delete(fileUri('己庚.md'));
	});

	it('takes the text of an open document, not that of its file', async () => {
		const isAlike = await looksLike('癸—子');
		const uri = inFolder('a.md');
		await write(uri, '丑');
		// Beside the other: what is not visible is checked again when it is shown.
		const shown = { viewColumn: vscode.ViewColumn.Beside, preview: false };
		const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), shown);
		const start = editor.document.positionAt(post('丑').indexOf('丑'));
		await editor.edit((builder) => builder.replace(new vscode.Range(start, start.translate(0, 1)), '癸-子'));
		await isAlike(true);
		await write(inFolder('b.md'), '癸'); // the index has seen more files since
		await isAlike(true);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await isAlike(false);
	});

	it('follows the setting that says where posts are', async () => {
		const settings = vscode.workspace.getConfiguration('newsPost');
		const isAlike = await looksLike('新浪财经-国内');
		await isAlike(true);
		await settings.update('posts', ['elsewhere/*.md'], vscode.ConfigurationTarget.Workspace);
		try {
			await isAlike(false);
		} finally {
			await settings.update('posts', undefined, vscode.ConfigurationTarget.Workspace);
		}
		await isAlike(true);
		await open(postUri('finance'));
	});
});
