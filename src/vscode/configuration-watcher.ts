// Tells of configuration files that come, change and go, also with the folder that they are in.
import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../run/configuration';

const EVERYWHERE = `**/${CONFIGURATION_FILE}`;
const PASSED_OVER = '**/node_modules/**';

/** The configuration files of the workspace. */
export const configurationFiles = (): Thenable<vscode.Uri[]> => vscode.workspace.findFiles(EVERYWHERE, PASSED_OVER);

/** Calls `tell` for each configuration file that comes, changes or goes, until it is disposed of. */
export function watchConfigurationFiles(tell: (uri: vscode.Uri) => void): vscode.Disposable {
	const known = new Map<string, vscode.Uri>();
	const touch = (uri: vscode.Uri): void => {
		known.set(uri.toString(), uri);
		tell(uri);
	};
	const files = vscode.workspace.createFileSystemWatcher(EVERYWHERE);
	// Of a folder that comes or goes, only the folder is told.
	const all = vscode.workspace.createFileSystemWatcher('**', false, true, false);
	const lookInto = async (uri: vscode.Uri): Promise<void> => {
		const { type } = await vscode.workspace.fs.stat(uri);
		if ((type & vscode.FileType.Directory) !== 0) {
			const pattern = new vscode.RelativePattern(uri, EVERYWHERE);
			(await vscode.workspace.findFiles(pattern, PASSED_OVER)).forEach(touch);
		}
	};
	const goneBelow = (folder: vscode.Uri): vscode.Uri[] =>
		[...known].filter(([address]) => address.startsWith(`${folder}/`)).map(([, uri]) => uri);
	configurationFiles().then((uris) => {
		for (const uri of uris) {
			known.set(uri.toString(), uri);
		}
	});
	return vscode.Disposable.from(
		files,
		files.onDidCreate(touch),
		files.onDidChange(touch),
		files.onDidDelete(tell),
		all,
		all.onDidCreate((uri) => void lookInto(uri).catch(() => undefined)), // it may be gone again
		all.onDidDelete((uri) => goneBelow(uri).forEach(tell)),
	);
}
