// Finds the site that a post belongs to: the nearest `_config.yml` above it, read once and again when one changes.
import * as vscode from 'vscode';
import { parseSite, SITE_FILE, type Site } from '../core/site';

/** The sites of the open posts. They are read in the background: `onDidChange` tells when more is known. */
export class Sites implements vscode.Disposable {
	private readonly byFolder = new Map<string, Site | undefined>();
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
		const folder = vscode.Uri.joinPath(uri, '..');
		const key = folder.toString();
		if (uri.scheme !== 'untitled' && !this.byFolder.has(key)) {
			this.byFolder.set(key, undefined);
			void this.read(key, folder);
		}
		return this.byFolder.get(key);
	}

	private async read(key: string, folder: vscode.Uri): Promise<void> {
		const site = await siteAbove(folder);
		if (site && this.byFolder.has(key)) {
			this.byFolder.set(key, site);
			this.changed.fire();
		}
	}

	dispose(): void {
		this.watcher.dispose();
		this.changed.dispose();
	}
}

async function siteAbove(folder: vscode.Uri): Promise<Site | undefined> {
	try {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, SITE_FILE));
		return parseSite(new TextDecoder().decode(bytes));
	} catch {
		const above = vscode.Uri.joinPath(folder, '..');
		return above.path === folder.path ? undefined : siteAbove(above);
	}
}
