// Files of the extension's own, which are never there in part: each is written under another name, and then renamed.
import * as vscode from 'vscode';

/** The name under which a file is written. */
const newOf = (file: vscode.Uri): vscode.Uri => file.with({ path: `${file.path}.new` });

/** Whether an error says that there is no such file or folder. */
export const isMissing = (error: unknown): boolean =>
	error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/** Writes a file. Where that fails, it is as it was. */
export async function writeWhole(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
	await vscode.workspace.fs.writeFile(newOf(file), bytes);
	await vscode.workspace.fs.rename(newOf(file), file, { overwrite: true });
}

/** Reads a file. The editor may delete it just before the new one gets its name: then that one is whole. */
export async function readWhole(file: vscode.Uri): Promise<Uint8Array> {
	let missing: unknown;
	// Between the first two looks another window may have renamed it.
	for (const place of [file, newOf(file), file]) {
		try {
			return await vscode.workspace.fs.readFile(place);
		} catch (error) {
			if (!isMissing(error)) {
				throw error;
			}
			missing = error;
		}
	}
	throw missing;
}
