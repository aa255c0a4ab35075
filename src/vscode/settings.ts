// The user's settings, as the options of rules and cleaning.
import * as vscode from 'vscode';
import { type Options, readOptions } from '../engine/options';
import { SECTION } from '../engine/setting';
import { DELAY } from '../run/delay';

/** The options that hold for a document or a folder. */
export function optionsFor(scope: vscode.ConfigurationScope | undefined): Options {
	const settings = vscode.workspace.getConfiguration(SECTION, scope);
	return readOptions((key) => settings.get(key));
}

/** How long to wait after a change before a post is checked again, in milliseconds. */
export const delayFor = (document: vscode.TextDocument): number =>
	DELAY.read(vscode.workspace.getConfiguration(SECTION, document).get(DELAY.key));
