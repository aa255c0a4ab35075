// Messages in the language of the editor, and what a command has done.
import * as vscode from 'vscode';
import type { Message } from '../text/message';

/** The message in the editor's language, its arguments filled in; English where there is no translation. */
export const localize = ({ text, args = [] }: Message): string =>
	vscode.l10n.t(text, ...args.map((arg) => (typeof arg === 'object' ? localize(arg) : arg)));

/** How long a message stays in the status bar, in milliseconds. */
export const SHOWN = 10_000;

/** Says in the status bar what a command has done. */
export const showResult = (text: string): void => void vscode.window.setStatusBarMessage(text, SHOWN);
