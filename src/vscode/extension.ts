// Wires the features of the extension to the editor.
import * as vscode from 'vscode';

export function activate(context: vscode.ExtensionContext): void {
	context.subscriptions.push(vscode.commands.registerCommand('newsPost.cleanSina', () => undefined));
}
