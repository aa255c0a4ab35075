// A post to try everything on: opens an invented one as a new text, which is nowhere saved.
import * as vscode from 'vscode';

/** Opens the sample that comes with the extension. */
export async function trySample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
	const sample = vscode.Uri.joinPath(extensionUri, 'sample/source/_posts/port.md');
	const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}
