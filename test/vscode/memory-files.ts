// A file system in memory, whose writing can fail as that of a far machine does.
import * as vscode from 'vscode';

/** Files and folders by path. */
export class MemoryFiles implements vscode.FileSystemProvider {
	private readonly files = new Map<string, Uint8Array>();
	private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.changed.event;
	/** Files that cannot be written. */
	readonly locked = new Set<string>();
	/** Is asked before a file is written: how many bytes of it get there before the connection breaks. */
	breakAt: (path: string, content: Uint8Array) => number | undefined = () => undefined;
	/** How many files were written. */
	writes = 0;

	constructor(readonly scheme: string) {}

	uri(path: string): vscode.Uri {
		return vscode.Uri.from({ scheme: this.scheme, path });
	}

	set(path: string, content: string | Uint8Array): vscode.Uri {
		this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
		return this.uri(path);
	}

	get(path: string): string {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.readFile(this.uri(path)));
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	stat({ path }: vscode.Uri): vscode.FileStat {
		const file = this.files.get(path);
		const isFolder = [...this.files.keys()].some((name) => name.startsWith(`${path}/`));
		if (!file && !isFolder) {
			throw vscode.FileSystemError.FileNotFound(path);
		}
		const type = file ? vscode.FileType.File : vscode.FileType.Directory;
		const lock = this.locked.has(path) ? { permissions: vscode.FilePermission.Readonly } : {};
		return { type, ctime: 0, mtime: this.writes, size: file?.length ?? 0, ...lock };
	}

	readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
		const entries = new Map<string, vscode.FileType>();
		for (const name of this.files.keys()) {
			const [first, ...deeper] = name.startsWith(`${path}/`) ? name.slice(path.length + 1).split('/') : [];
			if (first !== undefined) {
				entries.set(first, deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
			}
		}
		return [...entries];
	}

	readFile({ path }: vscode.Uri): Uint8Array {
		const file = this.files.get(path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(path);
		}
		return file;
	}

	async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
		const length = this.breakAt(path, content);
		this.writes++;
		this.files.set(path, content.slice(0, length));
		if (length !== undefined) {
			throw vscode.FileSystemError.Unavailable('the connection is gone');
		}
	}

	delete({ path }: vscode.Uri): void {
		for (const name of [...this.files.keys()]) {
			if (name === path || name.startsWith(`${path}/`)) {
				this.files.delete(name);
			}
		}
	}

	createDirectory(): void {}

	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
}
