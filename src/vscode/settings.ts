// The user's settings and the configuration file that holds, as the options of rules and cleaning.
import * as vscode from 'vscode';
import type { Options } from '../engine/options';
import { SECTION, type Setting } from '../engine/setting';
import { DELAY } from '../run/delay';
import { effectiveOptions, effectiveValue } from '../run/effective-options';
import { configurations, folderOf } from './configurations';

/** The options that hold for a document, as far as its configuration file is known. */
export function optionsFor(document: vscode.TextDocument): Options {
	const folder = folderOf(document);
	return effectiveOptions(folder && configurations.knownFor(folder), settingsOf(document));
}

/** The options that hold for the files in a folder, as far as their configuration file is known. */
export const optionsIn = (folder: vscode.Uri): Options =>
	effectiveOptions(configurations.knownFor(folder), settingsOf(folder));

/** How long to wait after a change before a post is checked again, in milliseconds. */
export function delayFor(document: vscode.TextDocument): number {
	const folder = folderOf(document);
	const configuration = folder && configurations.knownFor(folder);
	return DELAY.read(effectiveValue(configuration, settingsOf(document), DELAY.key));
}

/** A setting of runs over many posts: what holds for the first folder of the workspace. */
export function settingOfRuns<T>({ key, read }: Setting<T>): T {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const configuration = folder && configurations.knownFor(folder.uri);
	return read(effectiveValue(configuration, settingsOf(folder?.uri), key));
}

function settingsOf(scope: vscode.ConfigurationScope | undefined): (key: string) => unknown {
	const settings = vscode.workspace.getConfiguration(SECTION, scope);
	return (key) => settings.get(key);
}
