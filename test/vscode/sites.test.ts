// The site of a post in the editor: read from its _config.yml, and again when that changes.
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, postUri, rulesAt } from './editor';

const POST = '---\ntitle: 示例\ncategories: [甲]\ndate: 2024-05-08T13:08:00+08:00\n---\n\n<p>甲。</p>\n';
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

describe('the site of a post', () => {
	const config = fileUri('_config.yml');
	const post = postUri('zoned');

	afterEach(async () => {
		await closeAll();
		for (const uri of [config, post]) {
			await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
		}
	});

	it('is found, and followed when it changes', async () => {
		await write(config, 'timezone: Asia/Shanghai\n');
		await write(post, POST);
		await open(post);
		await eventually(() => rulesAt(post).includes('date'), 'the date that loses its zone');
		await write(config, 'timezone: UTC\n');
		await eventually(() => !rulesAt(post).includes('date'), 'a date as in UTC');
		await write(config, 'timezone: Asia/Tokyo\n');
		await eventually(() => rulesAt(post).includes('date'), 'the date in Tokyo');
		await vscode.workspace.fs.delete(config);
		await eventually(() => !rulesAt(post).includes('date'), 'no time zone');
	});
});
