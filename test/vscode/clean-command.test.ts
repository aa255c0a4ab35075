// Clean Sina Article, as it is run in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanDocument } from '../../src/vscode/cleaning';
import { cleaningLog, log } from '../../src/vscode/output';
import {
	CLEANED_POST,
	closeAll,
	eventually,
	messagesDuring,
	messagesShown,
	open,
	openUntitled,
	postUri,
	rulesAt,
	SINA_POST,
	writePost,
} from './editor';

const run = () => vscode.commands.executeCommand('newsPost.cleanSina');

describe('Clean Sina Article', () => {
	afterEach(closeAll);

	it('cleans the article; one undo brings every byte back, one redo cleans it again', async () => {
		const { document } = await open(postUri('finance'));
		const before = document.getText();
		await run();
		const cleaned = document.getText();
		assert.notEqual(cleaned, before);
		assert.doesNotMatch(cleaned, /cms-style|news_keyword_pub|appendQr|责任编辑/);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), before);
		await vscode.commands.executeCommand('redo');
		assert.equal(document.getText(), cleaned);
	});

	it('does not merge with typing: undo takes back the cleaning alone', async () => {
		const editor = await openUntitled(SINA_POST);
		await editor.edit((builder) => builder.insert(editor.document.positionAt(SINA_POST.indexOf('乙')), '丙'));
		const typed = editor.document.getText();
		await run();
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), typed);
	});

	it('works on an untitled document, whatever its language', async () => {
		const { document } = await openUntitled(SINA_POST, 'plaintext');
		await run();
		assert.equal(document.getText(), CLEANED_POST);
	});

	it('keeps CRLF line ends', async () => {
		const editor = await openUntitled(SINA_POST);
		await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
		await run();
		assert.equal(editor.document.getText(), CLEANED_POST.replaceAll('\n', '\r\n'));
	});

	it('changes nothing in a post of another site, unless the user says so', async () => {
		const other = SINA_POST.replaceAll('新浪财经', '别处').replace(/ cms-style="[^"]*"|<!--.*-->/g, '');
		const { document } = await openUntitled(other);
		const told = await messagesDuring(run, undefined);
		assert.equal(document.getText(), other);
		assert.deepEqual(told, ['Nothing to clean: this is not an article from Sina.']);
		await messagesDuring(run, 'Clean Anyway');
		await eventually(() => document.getText() === other.replace('\n\n\n\n', '\n\n'), 'the cleaned text');
	});

	it('never says of a text with a mark of Sina’s that it is not from there', async () => {
		const { document } = await openUntitled('<p cms-style="font-L">甲</p>\n<p>乙</p>');
		const told = await messagesDuring(run, undefined);
		assert.deepEqual(told, ["Not cleaned: there are signs of Sina's editor, but too few to be sure."]);
		await messagesDuring(run, 'Clean Anyway');
		await eventually(() => document.getText() === '<p>甲</p>\n<p>乙</p>', 'the cleaned text');
	});

	it('says what it did beside the document, until that is undone', async () => {
		const other = (await open(await writePost(SINA_POST))).document;
		const { document } = await open(await writePost(SINA_POST));
		const shown = await messagesShown(async (shown) => {
			await run();
			assert.deepEqual([...shown], ['Removed 3 leftovers: 1 comment, 1 attribute, 1 run of blank lines']);
			await open(other.uri);
			await eventually(() => shown.size === 0, 'no message beside another document');
			await open(document.uri);
			await eventually(() => shown.size === 1, 'the message beside its document');
			await vscode.commands.executeCommand('undo');
			await eventually(() => shown.size === 0, 'no message after the undo');
		});
		assert.equal(shown.size, 0);
	});

	it('lists in the output what it removed, and where it was', async () => {
		const { document } = await open(await writePost(SINA_POST));
		const cleaned = await cleanDocument(document);
		assert.ok(typeof cleaned === 'object');
		const logged: string[] = [];
		const { info } = log;
		Object.assign(log, { info: (text: string) => logged.push(text) });
		try {
			cleaningLog(document, cleaned)();
		} finally {
			Object.assign(log, { info });
		}
		const [first, ...lines] = logged.join('\n').split('\n');
		assert.equal(first, `${vscode.workspace.asRelativePath(document.uri)}: removed 3 leftovers`);
		assert.deepEqual(
			lines.map((line) => line.replace(/^( +\S+) .+ (\S+)$/, '$1 … $2')),
			['  12:4 … (sina-attribute)', '  12:31 … (sina-comment)', '  14:1 … (blank-run)'],
		);
	});

	it('leaves a read-only editor alone', async () => {
		const files = vscode.workspace.getConfiguration('files');
		await files.update('readonlyInclude', { '**/finance.md': true }, vscode.ConfigurationTarget.Workspace);
		try {
			const { document } = await open(postUri('finance'));
			const before = document.getText();
			await run();
			assert.equal(document.getText(), before);
		} finally {
			await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('does nothing without an editor', async () => {
		await closeAll();
		await run();
	});

	it('leaves nothing behind that is still reported as a leftover', async () => {
		const { document } = await open(postUri('broker'));
		await eventually(() => rulesAt(document.uri).includes('sina-promo'), 'findings before');
		await run();
		const isLeftover = ({ source, severity, code }: vscode.Diagnostic): boolean =>
			source === 'news-post' &&
			severity !== vscode.DiagnosticSeverity.Hint && // a question
			typeof code === 'object' &&
			String(code.value).startsWith('sina-');
		await eventually(() => !vscode.languages.getDiagnostics(document.uri).some(isLeftover), 'no findings after');
	});
});
