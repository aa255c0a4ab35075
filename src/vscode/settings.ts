// The user's settings and the configuration file that holds, as the options of rules and cleaning.
import * as vscode from 'vscode';
import type { Options } from '../engine/options';
import { SECTION, type Setting } from '../engine/setting';
import { DELAY, MAX_SIZE } from '../run/checking';
import type { Configuration } from '../run/configuration';
import { effectiveOptions, effectiveValue } from '../run/effective-options';
import { inRestrictedMode } from '../run/restricted-mode';
import { configurations, folderOf } from './configurations';

/** The options that hold for a document, as far as its configuration file is known. */
export function optionsFor(document: vscode.TextDocument): Options {
	const folder = folderOf(document);
	return effectiveOptions(folder && knownFor(folder), settingsOf(document));
}

/** The options that hold for the files in a folder, as far as their configuration file is known. */
export const optionsIn = (folder: vscode.Uri): Options => effectiveOptions(knownFor(folder), settingsOf(folder));

/** How long to wait after a change before a post is checked again, in milliseconds. */
export const delayFor = (document: vscode.TextDocument): number => valueFor(document, DELAY);

/** A longer text, in UTF-16 units, is checked on command only. */
export const maxLengthFor = (document: vscode.TextDocument): number => valueFor(document, MAX_SIZE) * 1024 * 1024;

function valueFor<T>(document: vscode.TextDocument, { key, read }: Setting<T>): T {
	const folder = folderOf(document);
	return read(effectiveValue(folder && knownFor(folder), settingsOf(document), key));
}

/** The configuration that holds for the files in a folder, as far as it is known and the workspace is trusted. */
function knownFor(folder: vscode.Uri): Configuration | undefined {
	const known = configurations.knownFor(folder);
	return known && !vscode.workspace.isTrusted ? inRestrictedMode(known) : known;
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
