// Messages of the core in the language of the editor.
import * as vscode from 'vscode';
import type { Message } from '../core/rule';

/** The message in the editor's language, its arguments filled in; English where there is no translation. */
export const localize = ({ text, args = [] }: Message): string =>
	vscode.l10n.t(text, ...args.map((arg) => (typeof arg === 'object' ? localize(arg) : arg)));
