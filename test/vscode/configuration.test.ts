// The configuration file in the editor: it wins over the settings, is followed when it changes, and its faults are shown.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, postUri, rulesAt, SINA_POST } from './editor';

const UNTITLED = '---\ncategories: [甲]\ndate: 2024-05-08 13:08:00\n---\n\n<p>甲。</p>\n<script>1</script>\n';
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const setSeverity = (value: object | undefined): Thenable<void> =>
	vscode.workspace.getConfiguration('newsPost').update('severity', value, vscode.ConfigurationTarget.Workspace);

describe('the configuration file of a site', () => {
	const root = fileUri('configured');
	const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(root, ...path);
	// In folders that are there already: of files in a new folder VS Code's watcher may miss the first changes.
	const post = postUri('configured');
	const file = fileUri('.news-post.json');
	const other = at('two', 'source', '_posts', 'a.md');

	/** Whether the post is checked, and nothing is said of its title. */
	const isOff = (): boolean => rulesAt(post).includes('unsafe-html-script') && !rulesAt(post).includes('title-missing');

	beforeEach(async () => {
		await write(at('two', '_config.yml'), '');
		await write(post, UNTITLED);
		await write(other, UNTITLED);
	});
	afterEach(async () => {
		await closeAll();
		await setSeverity(undefined);
		await vscode.workspace.fs.delete(root, { recursive: true });
		for (const uri of [post, file]) {
			await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
		}
	});

	it('holds for the posts of its site at once, before the settings, leaf by leaf', async () => {
		await setSeverity({ 'title-missing': 'hint', 'image-url': 'off' });
		await write(file, '{ "severity": { "title-missing": "error" } /* all */, }');
		// Beside each other: one that is not seen is checked again when it is shown.
		await open(other);
		const document = await vscode.workspace.openTextDocument(post);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
		const severity = (uri: vscode.Uri): vscode.DiagnosticSeverity | undefined =>
			vscode.languages.getDiagnostics(uri).find(({ message }) => /title/i.test(message))?.severity;
		await eventually(() => severity(post) === vscode.DiagnosticSeverity.Error, 'the severity of the file');
		await eventually(() => severity(other) === vscode.DiagnosticSeverity.Hint, 'that of the settings elsewhere');
		await write(file, '{ "severity": { "title": "off", "title-missing": "off" } }');
		await eventually(() => !rulesAt(post).includes('title-missing'), 'the change');
		assert.ok(rulesAt(other).includes('title-missing'));
		await vscode.workspace.fs.delete(file);
		await eventually(() => severity(post) === vscode.DiagnosticSeverity.Hint, 'the settings again');
	});
	it('says what cleaning keeps', async () => {
		await write(post, SINA_POST);
		await write(file, '{ "clean": { "keep": ["sina"] } }');
		const { document } = await open(post);
		// The editor may still know the text of before.
		await eventually(() => document.getText() === SINA_POST, 'the text on disk');
		await vscode.commands.executeCommand('newsPost.cleanSina');
		assert.ok(document.getText().includes('news_keyword_pub'));
	});
	it('has its faults shown at their place, open or not, while the sound part is used', async () => {
		await write(file, '{\n\t"titel": {},\n\t"severity": { "title-missing": "off" }\n}\n');
		const shown = (): string[] =>
			vscode.languages
				.getDiagnostics(file)
				.filter(({ source }) => source === 'news-post')
				.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`);
		await eventually(() => shown().length === 1, 'the fault');
		assert.match(shown()[0]!, /^1:1 .*titel/);
		await open(post);
		await eventually(() => isOff(), 'what else is found');
		const editor = await open(file);
		await editor.edit((builder) => builder.replace(new vscode.Range(1, 1, 1, 14), ''));
		await eventually(() => shown().length === 0, 'no fault, as it is typed');
	});
	it('is changed by Change Severity… where the severity is in force there', async () => {
		await write(file, '{ "severity": { "title": "off" } }\n');
		await open(file);
		const { document } = await open(post);
		// The editor does not know yet that the file has changed.
		await write(file, '{\n\t// why\n\t"severity": { "title": "hint" }\n}\n');
		const pick = vscode.window.showQuickPick;
		const pickOff = async (items: readonly vscode.QuickPickItem[]) => items.find(({ label }) => label === 'off');
		Object.assign(vscode.window, { showQuickPick: pickOff });
		try {
			await vscode.commands.executeCommand('newsPost.changeSeverity', document, 'title-missing');
			// What stops the build cannot be turned off.
			await vscode.commands.executeCommand('newsPost.changeSeverity', document, 'template-error');
		} finally {
			Object.assign(vscode.window, { showQuickPick: pick });
		}
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
		assert.equal(text, '{\n\t// why\n\t"severity": {\n\t\t"title": "hint",\n\t\t"title-missing": "off"\n\t}\n}\n');
		await eventually(() => isOff(), 'the change');
	});
});
