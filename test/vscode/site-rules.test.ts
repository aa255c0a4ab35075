// The rules that see a whole site, at open posts: their examples as sites in the workspace, and others that come, change and go.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Example, Rule } from '../../src/engine/rule';
import { SITE_FILE } from '../../src/hexo/site';
import { documentationOf } from '../../src/report/rule-page';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/vscode/check-workspace';
import { PostIndex } from '../../src/vscode/post-index';
import { closeAll, eventually, fileUri, open, rulesAt } from './editor';

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/**
 * Creates a folder in a folder and so on, each once the editor has told of the one above. Where they come all at once, its
 * watcher sometimes misses the deeper ones, and then tells of nothing that happens in them.
 */
async function createWatched(above: vscode.Uri, ...names: string[]): Promise<void> {
	const created = new Set<string>();
	const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
	watcher.onDidCreate((uri) => created.add(uri.toString()));
	try {
		for (const index of names.keys()) {
			const folder = vscode.Uri.joinPath(above, ...names.slice(0, index + 1));
			await vscode.workspace.fs.createDirectory(folder);
			await eventually(() => created.has(folder.toString()), `the editor tells of ${folder.path}`);
		}
	} finally {
		watcher.dispose();
	}
}

interface Case {
	readonly rule: Rule;
	readonly example: Example;
	readonly site: vscode.Uri;
}

const CASES: readonly Case[] = RULES.flatMap((rule) =>
	documentationOf(rule)
		.examples.filter(({ beside }) => beside)
		.map((example, index) => ({ rule, example, site: fileUri('sites', `${rule.id}-${index}`) })),
);

const own = ({ rule }: Case, uri: vscode.Uri): vscode.Diagnostic[] =>
	vscode.languages.getDiagnostics(uri).filter(({ code }) => typeof code === 'object' && String(code.value) === rule.id);

describe('rules that see a whole site, in the editor', () => {
	const reported = CASES.filter(({ example }) => example.reports);
	const silent = CASES.filter(({ example }) => !example.reports);

	before(async () => {
		for (const { example, site } of CASES) {
			await write(vscode.Uri.joinPath(site, SITE_FILE), `${example.config ?? 'title: 甲'}\n`);
			for (const [name, text] of Object.entries({ ...example.beside, [example.path!]: example.text })) {
				await write(vscode.Uri.joinPath(site, name), text);
			}
		}
	});
	afterEach(closeAll);
	after(() => vscode.workspace.fs.delete(fileUri('sites'), { recursive: true }));

	it('there are some', () => assert.ok(reported.length >= 8 && silent.length >= 7));

	for (const one of reported) {
		const { example, site } = one;
		it(`say at ${vscode.workspace.asRelativePath(site)} what the page of the rule says, and lead to the others`, async () => {
			const { document } = await open(vscode.Uri.joinPath(site, example.path!));
			const found = await eventually(() => {
				const all = own(one, document.uri);
				return all.length > 0 ? all : undefined;
			}, 'a finding');
			assert.deepEqual(
				found.map(({ range }) => document.getText(range)),
				example.reports,
			);
			const beside = new Map(
				Object.keys(example.beside!).map((name) => [vscode.Uri.joinPath(site, name).toString(), name]),
			);
			for (const { relatedInformation, message } of found) {
				assert.ok(relatedInformation!.length > 0);
				for (const { location } of relatedInformation!) {
					const other = await vscode.workspace.openTextDocument(location.uri);
					assert.ok(beside.has(other.uri.toString()), other.uri.toString());
					const text = other.getText(location.range);
					assert.ok(text === '---' || other.getText().includes(`title: ${text}`) || text.startsWith('图书馆'), text);
				}
				assert.doesNotMatch(message, /:\/\//, 'a post is called by its path in the workspace');
			}
		});
	}

	for (const one of silent) {
		const { example, site } = one;
		it(`say nothing at ${vscode.workspace.asRelativePath(site)}`, async () => {
			const { document } = await open(vscode.Uri.joinPath(site, example.path!));
			await vscode.commands.executeCommand('newsPost.checkPost');
			await new Promise((resolve) => setTimeout(resolve, 100));
			assert.deepEqual(own(one, document.uri), []);
		});
	}

	describe('as others change', () => {
		// A new one each time: the editor may still know files that have just been deleted.
		let count = 0;
		let site: vscode.Uri;
		let a: vscode.Uri;
		let b: vscode.Uri;
		const post = (permalink: string, more = ''): string =>
			`---\ntitle: ${permalink}\npermalink: ${permalink}/\ndate: 2024-05-08 13:08:00${more}\ncategories: [国内]\n---\n<p>${permalink}</p>\n`;
		const isSaid = (is: boolean): Promise<unknown> =>
			eventually(() => rulesAt(a).includes('same-address') === is, `same-address is ${is ? '' : 'not '}said`);
		/** Opens a post beside the one that is shown. */
		const openBeside = async (uri: vscode.Uri): Promise<vscode.TextEditor> =>
			vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
				viewColumn: vscode.ViewColumn.Beside,
				preview: false,
			});
		const replace = async (editor: vscode.TextEditor, from: string, to: string): Promise<void> => {
			const { document } = editor;
			const at = document.getText().indexOf(from);
			const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
			assert.ok(await editor.edit((builder) => builder.replace(range, to)));
		};

		beforeEach(async () => {
			site = fileUri('sites', `changing-${++count}`);
			a = vscode.Uri.joinPath(site, 'source', '_posts', 'a.md');
			b = vscode.Uri.joinPath(site, 'source', '_posts', 'b.md');
			await createWatched(fileUri('sites'), site.path.split('/').at(-1)!, 'source', '_posts');
			await write(vscode.Uri.joinPath(site, SITE_FILE), 'title: 甲\n');
			await write(a, post('x'));
			await write(b, post('y'));
			await open(a);
		});

		it('follow their files as these are written and deleted', async () => {
			await write(b, post('x'));
			await isSaid(true);
			const [{ message, relatedInformation: [related] = [] }] = vscode.languages
				.getDiagnostics(a)
				.filter((one) => one.message.includes('one address')) as [vscode.Diagnostic];
			assert.ok(message.startsWith(`Hexo writes this post and ${vscode.workspace.asRelativePath(b)} to one address`));
			assert.equal(related!.location.uri.toString(), b.toString());
			await write(b, post('z'));
			await isSaid(false);
			await write(b, post('x'));
			await isSaid(true);
			await vscode.workspace.fs.delete(b);
			await isSaid(false);
		});

		it('follow what is written and not saved yet', async () => {
			const editor = await openBeside(b);
			await replace(editor, 'permalink: y', 'permalink: x');
			await isSaid(true);
			await vscode.commands.executeCommand('workbench.action.files.revert');
			await isSaid(false);
			await replace(editor, 'permalink: y', 'permalink: x');
			await isSaid(true);
			await editor.document.save();
			await closeAll();
			await open(a);
			await isSaid(true);
		});

		/** Each time a post is checked, its diagnostics are made anew. */
		const shown = () => vscode.languages.getDiagnostics(a).find(({ source }) => source === 'news-post');
		/** What is shown of a post once it is not checked again: files that were just written are told of late. */
		const settled = async (): Promise<vscode.Diagnostic> => {
			for (let first = shown(); ; first = shown()) {
				await new Promise((resolve) => setTimeout(resolve, 1_500));
				if (first && first === shown()) {
					return first;
				}
			}
		};

		it('follow the settings of the site', async () => {
			await write(a, post('x').replace('permalink: x/\n', ''));
			await write(b, post('x').replace('permalink: x/\n', ''));
			await write(vscode.Uri.joinPath(site, SITE_FILE), 'permalink: :post_title/\n');
			await isSaid(true);
			await settled();
			await write(vscode.Uri.joinPath(site, SITE_FILE), 'permalink: :title/\n');
			await isSaid(false);
		});

		it('check a post again only when that makes a difference to it', async () => {
			await write(b, post('x'));
			await isSaid(true);
			const editor = await openBeside(b);
			const first = await settled();
			await replace(editor, '</p>', '甲</p>\n<p>{{ a b }}</p>');
			await eventually(() => rulesAt(b).includes('template-error'), 'b is checked');
			await new Promise((resolve) => setTimeout(resolve, 500));
			assert.ok(first === shown());
			await replace(editor, 'permalink: x', 'permalink: z');
			await isSaid(false);
		});

		it('are in a check of all posts, which waits for the index; the counts at the settings, too', async () => {
			await write(b, `\n${post('x')}`);
			const index = new PostIndex((error) => assert.fail(String(error)));
			const watcher = { progress: () => undefined, onError: (error: unknown) => assert.fail(String(error)) };
			const { token } = new vscode.CancellationTokenSource();
			try {
				const { summaries } = await checkWorkspace(index, watcher, token);
				const rulesOf = (file: string) =>
					summaries
						.find(({ name }) => name === `${vscode.workspace.asRelativePath(site)}/${file}`)!
						.rules.map(({ rule }) => rule);
				assert.ok(rulesOf('source/_posts/a.md').includes('same-address'));
				assert.ok(rulesOf('source/_posts/b.md').includes('same-address'));
				assert.deepEqual(rulesOf(SITE_FILE), ['site-front-matter']);
			} finally {
				index.dispose();
			}
		});

		it('call a suppression unused once the site is known, and not before', async () => {
			await write(b, post('x'));
			await isSaid(true);
			const editor = vscode.window.activeTextEditor!;
			await replace(editor, 'permalink: x/', 'permalink: x/ # news-post-disable-line same-address');
			await isSaid(false);
			assert.ok(!rulesAt(a).includes('unused-suppression'));
			await write(b, post('z'));
			await eventually(() => rulesAt(a).includes('unused-suppression'), 'the suppression is called unused');
		});
	});
});
