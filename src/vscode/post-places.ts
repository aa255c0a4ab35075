// Where posts lie in the workspace, by the settings of its folders and by the configuration files in them.
import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../run/configuration';
import { matchesPosts, postGlobs } from '../sina/post-kind';
import { configurations } from './configurations';
import { runInSlices } from './run-in-slices';
import { optionsIn } from './settings';

/** Of a larger workspace some posts are not found. */
const MAX_POSTS = 200_000;

/** Finds the files that lie where posts lie. */
export class PostPlaces {
	/** The globs of posts by the folder of the workspace and of the configuration; the same list is compiled once. */
	private readonly patterns = new Map<string, readonly string[]>();
	/** Whether the last search found all there are. */
	foundAll = true;

	/** To be called when a setting, a configuration or the folders of the workspace have changed. */
	forget(): void {
		this.patterns.clear();
	}

	/** All such files. */
	async find(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
		const found = new Map<string, vscode.Uri>();
		this.foundAll = true;
		for (const pattern of await this.searchPatterns(token)) {
			const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_POSTS, token);
			this.foundAll &&= uris.length < MAX_POSTS;
			for (const uri of uris) {
				found.set(uri.toString(), uri);
			}
		}
		return this.among([...found.values()]);
	}

	/** By the settings of each folder of the workspace, and by each configuration file. */
	private async searchPatterns(token: vscode.CancellationToken): Promise<vscode.RelativePattern[]> {
		const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
		const files = await vscode.workspace.findFiles(`**/${CONFIGURATION_FILE}`, '**/node_modules/**', MAX_POSTS, token);
		const places = [...folders, ...files.map((file) => vscode.Uri.joinPath(file, '..'))];
		await Promise.all(places.map((folder) => configurations.find(folder)));
		return places.flatMap((folder) =>
			postGlobs(optionsIn(folder).posts).map((glob) => new vscode.RelativePattern(folder, glob)),
		);
	}

	/** Those of some files, by the configuration of each. */
	async among(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
		const folders = new Map<string, vscode.Uri>();
		await inSlices(uris, (uri) => folders.set(folderOf(uri.toString()), vscode.Uri.joinPath(uri, '..')));
		await Promise.all([...folders.values()].map((folder) => configurations.find(folder)));
		const found: vscode.Uri[] = [];
		await inSlices(uris, (uri) => this.has(uri) && found.push(uri));
		return found;
	}

	/** Those in such of these addresses as are folders now. */
	async below(addresses: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
		const found: vscode.Uri[] = [];
		for (const uri of addresses) {
			if (!token.isCancellationRequested && (await isFolder(uri))) {
				const pattern = new vscode.RelativePattern(uri, '**');
				found.push(...(await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_POSTS, token)));
			}
		}
		return this.among(found);
	}

	/** Whether a file lies there, as far as the configuration of its folder is known. */
	has(uri: vscode.Uri): boolean {
		const root = vscode.workspace.getWorkspaceFolder(uri);
		if (!root) {
			return false;
		}
		const folder = vscode.Uri.joinPath(uri, '..');
		const key = `${root.uri} ${configurations.knownFor(folder)?.folder}`;
		const patterns = this.patterns.get(key) ?? optionsIn(folder).posts;
		this.patterns.set(key, patterns);
		return matchesPosts(uri.path, patterns);
	}
}

/** The address of the folder that a file lies in. */
export const folderOf = (address: string): string => address.slice(0, Math.max(address.lastIndexOf('/'), 0));

/** Does something with each of many files, with time in between for the editor. */
const inSlices = (uris: readonly vscode.Uri[], action: (uri: vscode.Uri) => unknown): Promise<void> =>
	runInSlices(
		(function* () {
			for (const uri of uris) {
				action(uri);
				yield;
			}
		})(),
		() => true,
	);

const isFolder = async (uri: vscode.Uri): Promise<boolean> =>
	vscode.workspace.fs.stat(uri).then(
		({ type }) => (type & vscode.FileType.Directory) !== 0,
		() => false,
	);
