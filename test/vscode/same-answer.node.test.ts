// The editor and the command line find the same in the same files, by the same configuration.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, eventually, fileUri, open, SINA_POST } from './editor';

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

interface Entry {
	readonly rule: string;
	readonly severity: string;
	readonly message: string;
	readonly start: { readonly line: number; readonly column: number };
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

describe('the editor and the command line', () => {
	const root = fileUri('same-answer');
	const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(root, ...path);

	after(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(root, { recursive: true });
	});

	it('find the same on a site with a configuration file', async () => {
		await write(at('_config.yml'), 'timezone: Asia/Shanghai\n');
		await write(
			at('.news-post.json'),
			'{ "severity": { "sina": "error", "title": "off", "none": "off" }, "title": { "maxLength": 1 }, /* so */ }',
		);
		const posts: Readonly<Record<string, string>> = {
			'a.md': SINA_POST,
			'b.md': SINA_POST.replace("title: '示例'", 'titel: 示例').replace('2024-05-08 13:08:00', 'Invalid Date'),
			'c.md': '<p>甲。</p>\n',
		};
		for (const [name, text] of Object.entries(posts)) {
			const uri = at('source', '_posts', name);
			await write(uri, text);
			const { extensionPath } = vscode.extensions.getExtension('news-post.news-post')!;
			const args = [`${extensionPath}/dist/cli.js`, 'check', '--lang', 'en', '--format', 'json', uri.fsPath];
			const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
			const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
			assert.match(stderr, /\.news-post\.json:1:50: There is no rule none/);
			const expected = (JSON.parse(stdout) as Entry[]).map(
				({ rule, severity, message, start }) => `${start.line}:${start.column} ${severity} ${rule} ${message}`,
			);
			assert.ok(expected.length > 0);
			await open(uri);
			const shown = (): string[] =>
				vscode.languages
					.getDiagnostics(uri)
					.filter(({ source }) => source === 'news-post')
					.map(({ range: { start }, severity, code, message }) => {
						const rule = typeof code === 'object' ? code.value : code;
						return `${start.line + 1}:${start.character + 1} ${SEVERITIES[severity]} ${rule} ${message}`;
					});
			await eventually(() => shown().length > 0, 'what is found');
			assert.deepEqual(shown().sort(), expected.sort());
		}
	});
});
