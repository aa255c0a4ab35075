// Finds the site that a post belongs to: the nearest `_config.yml` above it, read once and again when one changes.
import * as vscode from 'vscode';
import { parseSite, SITE_FILE, type Site } from '../hexo/site';

/** What is known of a folder by now. */
interface Folder {
	site?: Site;
}

/** The sites of the open posts. They are read in the background: `onDidChange` tells when more is known. */
export class Sites implements vscode.Disposable {
	private readonly byFolder = new Map<string, Folder>();
	private readonly changed = new vscode.EventEmitter<void>();
	private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${SITE_FILE}`);
	readonly onDidChange = this.changed.event;

	constructor() {
		const forget = (): void => {
			this.byFolder.clear();
			this.changed.fire();
		};
		this.watcher.onDidCreate(forget);
		this.watcher.onDidChange(forget);
		this.watcher.onDidDelete(forget);
	}

	/** The site of a document, as far as it is known by now. */
	siteOf({ uri }: vscode.TextDocument): Site | undefined {
		if (uri.scheme === 'untitled') {
			return undefined;
		}
		const key = vscode.Uri.joinPath(uri, '..').toString();
		const known = this.byFolder.get(key);
		if (!known) {
			void this.read(key, vscode.Uri.joinPath(uri, '..'));
		}
		return known?.site;
	}

	private async read(key: string, uri: vscode.Uri): Promise<void> {
		const folder: Folder = {};
		this.byFolder.set(key, folder);
		const found = await siteAbove(uri);
		// What was read before a change is out of date.
		if (found && this.byFolder.get(key) === folder) {
			folder.site = found.site;
			this.changed.fire();
		}
	}

	dispose(): void {
		this.watcher.dispose();
		this.changed.dispose();
	}
}

/** A site, and the file that says what it is like. */
export interface FoundSite {
	readonly uri: vscode.Uri;
	readonly site: Site;
}

/** Finds the sites of many posts, and looks for the settings in a folder once. */
export class SiteFinder {
	private readonly byFolder = new Map<string, Promise<FoundSite | undefined>>();
	/** What was found by now, by its address. */
	readonly found = new Map<string, FoundSite>();

	/** The site of the posts in a folder. */
	above(folder: vscode.Uri): Promise<FoundSite | undefined> {
		const key = folder.toString();
		const looked = this.byFolder.get(key) ?? this.look(folder);
		this.byFolder.set(key, looked);
		return looked;
	}

	private async look(folder: vscode.Uri): Promise<FoundSite | undefined> {
		const site = await siteIn(folder);
		if (site) {
			this.found.set(site.uri.toString(), site);
			return site;
		}
		const above = vscode.Uri.joinPath(folder, '..');
		return above.path === folder.path ? undefined : this.above(above);
	}
}

/** The site of the posts in a folder, read now. */
export const siteAbove = (folder: vscode.Uri): Promise<FoundSite | undefined> => new SiteFinder().above(folder);

/** The site whose settings lie in a folder. */
async function siteIn(folder: vscode.Uri): Promise<FoundSite | undefined> {
	try {
		const uri = vscode.Uri.joinPath(folder, SITE_FILE);
		const bytes = await vscode.workspace.fs.readFile(uri);
		return { uri, site: parseSite(new TextDecoder().decode(bytes)) };
	} catch {
		return undefined;
	}
}
