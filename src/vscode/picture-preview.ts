// Shows a picture in a hover; nothing is fetched before that is shown.
import * as vscode from 'vscode';

/** A picture of a page, or nothing where the address is not one of http or https. */
export function pictureOf(address: string): vscode.MarkdownString | undefined {
	return /^https?:\/\/[^\s<>"'\\|]+$/i.test(address)
		? new vscode.MarkdownString(`![](<${address}|height=180>)`)
		: undefined;
}
