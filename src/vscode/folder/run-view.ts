// The view of a run over many posts: what would go and what stays, or what became of it, as a tree of posts.
import * as vscode from 'vscode';

/** A line of the tree. */
export interface Row {
	readonly label: string;
	readonly description?: string;
	/** The post that it is about. */
	readonly uri?: vscode.Uri;
	/** What a click does. */
	readonly command?: vscode.Command;
	/** The name of one of the editor's icons. */
	readonly icon?: string;
	/** Worked out when it is opened. */
	readonly children?: () => readonly Row[];
	readonly isOpen?: boolean;
}

const VIEW = 'newsPost.run';
/** What it shows, for the conditions of its buttons. */
const SHOWS = 'newsPost.shows';
export type Shown = 'plan' | 'cleaned' | 'result';

/** Shows the rows of one run, until it is disposed of. */
export class RunView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
	private rows: readonly Row[] = [];
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.changed.event;
	private readonly view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });

	/** Shows the view, with a text above its rows. */
	async show(message: string, rows: readonly Row[], shown: Shown): Promise<void> {
		this.rows = rows;
		this.view.message = message;
		this.changed.fire();
		await vscode.commands.executeCommand('setContext', SHOWS, shown);
		await vscode.commands.executeCommand(`${VIEW}.focus`);
	}

	async close(): Promise<void> {
		this.rows = [];
		this.changed.fire();
		await vscode.commands.executeCommand('setContext', SHOWS, undefined);
	}

	getChildren(row?: Row): Row[] {
		return [...(row ? (row.children?.() ?? []) : this.rows)];
	}

	getTreeItem({ label, description, uri, command, icon, children, isOpen }: Row): vscode.TreeItem {
		const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
		const item = new vscode.TreeItem(label, children ? (isOpen ? Expanded : Collapsed) : None);
		item.description = description ?? '';
		if (uri) {
			item.resourceUri = uri;
			item.tooltip = vscode.workspace.asRelativePath(uri);
			item.iconPath = vscode.ThemeIcon.File;
		}
		if (icon) {
			item.iconPath = new vscode.ThemeIcon(icon);
		}
		if (command) {
			item.command = command;
		}
		return item;
	}

	dispose(): void {
		this.view.dispose();
		this.changed.dispose();
	}
}
