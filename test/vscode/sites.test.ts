// The site of a post in the editor: read from its _config.yml, and again when that changes.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, postUri, rulesAt } from './editor';

const POST = '---\ntitle: 示例\ncategories: [甲]\ndate: 2024-05-08T13:08:00+08:00\n---\n\n<p>甲。</p>\n';
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

describe('the site of a post', () => {
	const config = fileUri('_config.yml');
	const post = postUri('zoned');
	const asked = postUri('asked');

	const setFormats = (formats: string[] | undefined): Thenable<void> =>
		vscode.workspace.getConfiguration('newsPost.date').update('formats', formats, vscode.ConfigurationTarget.Workspace);

	afterEach(async () => {
		await closeAll();
		await setFormats(undefined);
		for (const uri of [config, post, asked]) {
			await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
		}
	});

	it('is found, and followed when it changes', async () => {
		await write(config, 'timezone: Asia/Shanghai\n');
		await write(post, POST);
		await open(post);
		await eventually(() => rulesAt(post).includes('date-shifted'), 'the date that loses its zone');
		await write(config, 'timezone: UTC\n');
		await eventually(() => !rulesAt(post).includes('date-shifted'), 'a date as in UTC');
		await write(config, 'timezone: Asia/Tokyo\n');
		await eventually(() => rulesAt(post).includes('date-shifted'), 'the date in Tokyo');
		await vscode.workspace.fs.delete(config);
		await eventually(() => !rulesAt(post).includes('date-shifted'), 'no time zone');
	});

	it('is told of in its own settings where Hexo does not know it, with a fix', async () => {
		await write(config, "title: 甲\ntimezone: '+08:00'\n");
		const { document } = await open(config);
		await eventually(() => rulesAt(config).includes('site-timezone'), 'the time zone that is none');
		const at = document.positionAt(document.getText().indexOf("'+08"));
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			config,
			new vscode.Range(at, at),
			vscode.CodeActionKind.QuickFix.value,
			10,
		);
		const edit = actions.find(({ title }) => title === 'Write Asia/Shanghai')?.edit;
		assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
		assert.equal(document.getText(), 'title: 甲\ntimezone: Asia/Shanghai\n');
		await eventually(() => rulesAt(config).length === 0, 'a time zone that Hexo knows');
	});

	it('is asked for where a date cannot be converted without its time zone', async () => {
		await setFormats(['datetime']);
		await write(asked, POST.replace('2024-05-08T13:08:00+08:00', 'Wed, 08 May 2024 05:08:00 GMT'));
		const { document } = await open(asked);
		await eventually(() => rulesAt(asked).includes('date-format'), 'the date in another form');
		const start = document.positionAt(document.getText().indexOf('Wed'));
		const { command } = await eventually(async () => {
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				asked,
				new vscode.Range(start, start),
			);
			return actions.find(({ title }) => title.startsWith('Convert the date'));
		}, 'the offer to ask');
		const converted = vscode.commands.executeCommand(command!.command, ...command!.arguments!);
		// The time zone of this machine comes first.
		await eventually(async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return document.isDirty;
		}, 'the date in the form of the site');
		await converted;
		const own = new Date(Date.UTC(2024, 4, 8, 5, 8));
		const pad = (part: number): string => String(part).padStart(2, '0');
		const day = `${own.getFullYear()}-${pad(own.getMonth() + 1)}-${pad(own.getDate())}`;
		const time = `${pad(own.getHours())}:${pad(own.getMinutes())}:00`;
		assert.match(document.getText(), new RegExp(`^date: ${day} ${time}$`, 'm'));
		await eventually(() => !rulesAt(asked).includes('date-format'), 'nothing to convert');
	});
});
