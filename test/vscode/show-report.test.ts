// Show Report, as it is run in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PageData } from '../../src/report/page-data';
import { activated, closeAll, eventually, fileUri, insert, NOT_UTF_8, open, SINA_POST, writePost } from './editor';

const run = () => vscode.commands.executeCommand('newsPost.showReport');

/** The panel that the command makes, and what its page would be sent to say. */
interface Made {
	readonly panel: { readonly webview: { html: string } };
	readonly options: vscode.WebviewOptions;
	readonly send: (request: unknown) => void;
	readonly close: () => void;
}

/** Runs something with a stand-in for the panel, whose content no test could read. */
async function panelOf(action: () => PromiseLike<unknown>): Promise<Made> {
	const create = vscode.window.createWebviewPanel;
	let made: Made | undefined;
	const spy = (_view: string, _title: string, _column: unknown, options: vscode.WebviewOptions): object => {
		let send = (_request: unknown): void => undefined;
		let close = (): void => undefined;
		const panel = {
			webview: {
				html: '',
				onDidReceiveMessage(listener: typeof send): void {
					send = listener;
				},
			},
			onDidDispose(listener: typeof close): void {
				close = listener;
			},
			reveal: () => undefined,
			dispose: () => undefined,
		};
		made = { panel, options, send: (request) => send(request), close: () => close() };
		return panel;
	};
	Object.assign(vscode.window, { createWebviewPanel: spy });
	try {
		await action();
	} finally {
		Object.assign(vscode.window, { createWebviewPanel: create });
	}
	return made ?? assert.fail('no panel was made');
}

const dataOf = ({ panel }: Made): PageData => {
	const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(panel.webview.html)!;
	return JSON.parse(data!) as PageData;
};

describe('Show Report', () => {
	let made: Made;
	let uri: vscode.Uri;
	before(async () => {
		await activated();
		uri = await writePost(SINA_POST.replace('示例', '报告里的文章'));
		await writePost(NOT_UTF_8);
		const { document } = await open(uri);
		await insert(document, '乙', '<font></font>');
		made = await panelOf(run);
	});
	after(async () => {
		made.close();
		await closeAll();
	});

	const placeOf = (title: string): number => dataOf(made).posts.findIndex((post) => post[2] === title);

	it('has every post of the workspace, an open one as it is now', () => {
		const { posts, rules, folders } = dataOf(made);
		const [folder, file, , month, , cleaned, found] = posts[placeOf('报告里的文章')]!;
		assert.equal(`${folders[folder]![0]}/${file}`, vscode.workspace.asRelativePath(uri));
		assert.equal(dataOf(made).months[month]![0], '2024-05');
		assert.ok(cleaned >= 4);
		assert.ok(found.some((rule, index) => index % 2 === 0 && rules[rule]![0] === 'sina-font'));
		assert.ok(posts.some((post) => post[1] === 'finance.md'));
		assert.ok(!posts.some((post) => post[1] === 'README.md'));
	});

	it('says how many files could not be checked', () => {
		assert.match(made.panel.webview.html, / · Files that could not be checked: \d+<\/p>/);
	});

	it('allows only its own script, and no files', () => {
		assert.match(
			made.panel.webview.html,
			/content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/,
		);
		assert.deepEqual(made.options.localResourceRoots, []);
		assert.ok(made.options.enableScripts && !made.options.enableCommandUris);
	});

	it('opens a post, and nothing else', async () => {
		await open(fileUri('README.md'));
		for (const request of [undefined, 'x', { open: -1 }, { open: 1e9 }, { open: 'length' }, { open: 0.5 }]) {
			made.send(request);
		}
		const active = () => vscode.window.activeTextEditor?.document.uri.toString();
		made.send({ open: placeOf('报告里的文章') });
		await eventually(() => active() === uri.toString(), 'the post');
	});
});
