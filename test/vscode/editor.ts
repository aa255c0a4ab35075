// What the suites in the extension host share: opening posts, and waiting for what the extension shows.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A file of the workspace the suites run in. */
export const fileUri = (...path: string[]): vscode.Uri =>
	vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ...path);

export const postUri = (name: string): vscode.Uri => fileUri('source', '_posts', `${name}.md`);

/** Waits until the extension's features are there. */
export const activated = async (): Promise<void> => vscode.extensions.getExtension('news-post.news-post')!.activate();

/** Waits until `get` gives something true; what it gives by then. Fails after half a minute. */
export async function eventually<T>(get: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
	for (let tries = 0; tries < 1_000; tries++) {
		const value = await get();
		if (value) {
			return value;
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	assert.fail(`did not come: ${what}`);
}

/** The diagnostics of this extension, by rule id. */
export function rulesAt(uri: vscode.Uri): string[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === 'news-post')
		.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** An untitled document with this text in an editor. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
	const document = await eventually(async () => {
		const opened = await vscode.workspace.openTextDocument({ content, language });
		// One that is just being closed lends its name to the new one, and for a moment itself.
		return opened.getText() === content ? opened : undefined;
	}, 'an untitled document');
	return vscode.window.showTextDocument(document);
}

let written = 0;

/** A new file with these bytes, below `_posts`. Untitled documents get the name of the one before, and with it perhaps its text. */
export async function writePost(content: string | Uint8Array): Promise<vscode.Uri> {
	const uri = postUri(`written-${++written}`);
	await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	return uri;
}

/** Takes the place of the index of posts where checks are counted: each change of another file has posts checked again. */
export const noOthers = {
	start: (): void => undefined,
	othersFor: () => ({}),
	onDidChange: new vscode.EventEmitter<never>().event,
};

/** What the status bar is told while something runs. */
export async function statusDuring(run: () => PromiseLike<unknown>): Promise<string[]> {
	const told: string[] = [];
	const tell = vscode.window.setStatusBarMessage;
	const spy = (text: string): vscode.Disposable => {
		told.push(text);
		return new vscode.Disposable(() => undefined);
	};
	Object.assign(vscode.window, { setStatusBarMessage: spy });
	try {
		await run();
	} finally {
		Object.assign(vscode.window, { setStatusBarMessage: tell });
	}
	return told;
}

/** The messages that the status bar shows while something runs: those that are there, at any time. */
export async function messagesShown(run: (shown: Set<string>) => PromiseLike<unknown>): Promise<Set<string>> {
	const shown = new Set<string>();
	const tell = vscode.window.setStatusBarMessage;
	const spy = (text: string): vscode.Disposable => {
		shown.add(text);
		return new vscode.Disposable(() => shown.delete(text));
	};
	Object.assign(vscode.window, { setStatusBarMessage: spy });
	try {
		await run(shown);
	} finally {
		Object.assign(vscode.window, { setStatusBarMessage: tell });
	}
	return shown;
}

/** What the user is told with a choice while something runs, and makes the choice. */
export async function messagesDuring(run: () => PromiseLike<unknown>, choice: string | undefined): Promise<string[]> {
	const told: string[] = [];
	const tell = vscode.window.showInformationMessage;
	const spy = async (text: string): Promise<string | undefined> => {
		told.push(text);
		return choice;
	};
	Object.assign(vscode.window, { showInformationMessage: spy });
	try {
		await run();
	} finally {
		Object.assign(vscode.window, { showInformationMessage: tell });
	}
	return told;
}

/** Inserts a text before another one, as another extension would. */
export async function insert(document: vscode.TextDocument, before: string, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.insert(document.uri, document.positionAt(document.getText().indexOf(before)), text);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Closes every editor; changes are thrown away. */
export async function closeAll(): Promise<void> {
	while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
}

/** A post of Sina's with three leftovers in its article. */
export const SINA_POST =
	"\n---\ntitle: '示例'\ncategories: \n - 金融\n - 新浪财经\nauthor: 新浪财经\ndate: 2024-05-08 13:08:00\n---\n\n<div>   \n" +
	'<p cms-style="font-L">　　甲。</p><!-- news_keyword_pub,stock, -->\n\n\n\n<p>　　乙。</p>\n</div>\n    ';
export const CLEANED_POST = SINA_POST.replace(' cms-style="font-L"', '')
	.replace('<!-- news_keyword_pub,stock, -->', '')
	.replace('\n\n\n\n', '\n\n');

/** The same with one of its characters as GBK has it. */
export const NOT_UTF_8 = Uint8Array.from(
	SINA_POST.split('甲').flatMap((part, index) => [
		...(index > 0 ? [0xbc, 0xd7] : []),
		...new TextEncoder().encode(part),
	]),
);
