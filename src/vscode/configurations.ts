// The configuration files of the open posts: found as on the command line, and found again when one changes.
import * as vscode from 'vscode';
import { SITE_FILE } from '../hexo/site';
import { CONFIGURATION_FILE } from '../run/configuration';
import { configurationFinder, type Files, type FoundConfiguration } from '../run/find-configuration';
import type { Message } from '../text/message';
import { watchConfigurationFiles } from './configuration-watcher';

const MISSING: readonly string[] = ['FileNotFound', 'EntryNotFound', 'FileNotADirectory', 'EntryNotADirectory'];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A folder is known by its address. */
const files: Files = {
	async read(folder, name): Promise<string | Message | undefined> {
		try {
			return decoder.decode(await vscode.workspace.fs.readFile(below(folder, name)));
		} catch (error) {
			if (error instanceof TypeError) {
				return { text: 'not UTF-8, left alone' };
			}
			const isMissing = error instanceof vscode.FileSystemError && MISSING.includes(error.code);
			return isMissing ? undefined : { text: 'This cannot be read: {0}', args: [String(error)] };
		}
	},
	has: async (folder, name) =>
		vscode.workspace.fs.stat(below(folder, name)).then(
			() => true,
			() => false,
		),
	isTop: (folder) => (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === folder),
	above(folder) {
		const uri = vscode.Uri.parse(folder);
		const above = vscode.Uri.joinPath(uri, '..');
		return above.path === uri.path ? undefined : above.toString();
	},
};

const below = (folder: string, name: string): vscode.Uri => vscode.Uri.joinPath(vscode.Uri.parse(folder), name);

/** Finds the configuration that holds for a post; what is known can be asked for without waiting. */
class Configurations {
	private readonly finder = configurationFinder(files);
	private readonly known = new Map<string, FoundConfiguration | undefined>();
	private readonly changed = new vscode.EventEmitter<void>();
	/** Counts how often all was forgotten: what was looked for before is out of date. */
	private version = 0;
	/** When a file was changed: other options may hold now. */
	readonly onDidChange = this.changed.event;

	/** Watches the files until it is disposed of. */
	watch(): vscode.Disposable {
		const forget = (): void => {
			this.version++;
			this.finder.forget();
			this.known.clear();
			this.changed.fire();
		};
		// What stands in it makes no difference here.
		const boundaries = vscode.workspace.createFileSystemWatcher(`**/${SITE_FILE}`, false, true, false);
		return vscode.Disposable.from(
			watchConfigurationFiles(forget),
			boundaries,
			boundaries.onDidCreate(forget),
			boundaries.onDidDelete(forget),
			// Sooner than a watcher, and outside of the workspace, too.
			vscode.workspace.onDidSaveTextDocument(({ uri }) => isConfiguration(uri) && forget()),
			vscode.workspace.onDidChangeWorkspaceFolders(forget),
			vscode.workspace.onDidGrantWorkspaceTrust(forget),
		);
	}

	/** Whether it is known which configuration holds for the files in a folder. */
	isKnown(folder: vscode.Uri): boolean {
		return this.known.has(folder.toString());
	}

	/** The configuration that holds for the files in a folder, as far as it is known. */
	knownFor(folder: vscode.Uri): FoundConfiguration | undefined {
		return this.known.get(folder.toString());
	}

	/** The configuration that holds as the files are now, whatever was known: a watcher takes a moment to tell. */
	findAgain(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
		this.version++;
		this.finder.forget();
		return this.find(folder);
	}

	/** The configuration that holds for the files in a folder, once it is known. */
	async find(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
		const key = folder.toString();
		for (;;) {
			const { version } = this;
			const found = await this.finder.find(key);
			if (version === this.version) {
				this.known.set(key, found);
				return found;
			}
		}
	}
}

/** The one that all features ask. */
export const configurations = new Configurations();

export const isConfiguration = ({ path }: vscode.Uri): boolean => path.endsWith(`/${CONFIGURATION_FILE}`);

/** The folder of a document; undefined where it has no file. */
export const folderOf = ({ uri }: vscode.TextDocument): vscode.Uri | undefined =>
	uri.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(uri, '..');
