// A file system in memory, whose writing can fail as that of a far machine does.
import * as vscode from 'vscode';

/** Files and folders by path. */
export class MemoryFiles implements vscode.FileSystemProvider {
	private readonly files = new Map<string, Uint8Array>();
	private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.changed.event;
	/** When each was written. */
	private readonly times = new Map<string, number>();
	/** Files that cannot be written. */
	readonly locked = new Set<string>();
	/** Files and folders that cannot be read. */
	readonly unreadable = new Set<string>();
	/** Is asked what becomes of a file when it was written: what it holds then. */
	afterWrite: (path: string, content: Uint8Array) => Uint8Array = (_, content) => content;
	/** Is asked before a file is written: how many bytes of it get there before the connection breaks. */
	breakAt: (path: string, content: Uint8Array) => number | undefined = () => undefined;
	/** How many files were written. */
	writes = 0;

	constructor(readonly scheme: string) {}

	uri(path: string): vscode.Uri {
		return vscode.Uri.from({ scheme: this.scheme, path });
	}

	/** @param time when it is said to have been written */
	set(path: string, content: string | Uint8Array, time = this.now()): vscode.Uri {
		this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
		this.times.set(path, time);
		return this.uri(path);
	}

	/** Each time is another one: the editor tells by it whether a file has changed. */
	private now(): number {
		this.last = Math.max(this.last + 1, Date.now());
		return this.last;
	}
	private last = 0;

	/** The paths of all files. */
	get paths(): string[] {
		return [...this.files.keys()];
	}

	get(path: string): string {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.readFile(this.uri(path)));
	}

	/** Is empty again, and nothing goes wrong any more. */
	reset(): void {
		this.files.clear();
		this.locked.clear();
		this.unreadable.clear();
		this.breakAt = () => undefined;
		this.afterWrite = (_, content) => content;
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
		return { type, ctime: 0, mtime: this.times.get(path) ?? 0, size: file?.length ?? 0, ...lock };
	}

	readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
		this.refuse(path);
		const entries = new Map<string, vscode.FileType>();
		for (const name of this.files.keys()) {
			const [first, ...deeper] = name.startsWith(`${path}/`) ? name.slice(path.length + 1).split('/') : [];
			if (first !== undefined) {
				entries.set(first, deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
			}
		}
		return [...entries];
	}

	private refuse(path: string): void {
		if (this.unreadable.has(path)) {
			throw vscode.FileSystemError.NoPermissions(`${path} is closed`);
		}
	}

	readFile({ path }: vscode.Uri): Uint8Array {
		this.refuse(path);
		const file = this.files.get(path);
		if (!file) {
			throw vscode.FileSystemError.FileNotFound(path);
		}
		return file;
	}

	async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
		const length = this.breakAt(path, content);
		this.writes++;
		this.set(path, this.afterWrite(path, content.slice(0, length)));
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

	rename(from: vscode.Uri, { path }: vscode.Uri): void {
		this.set(path, this.readFile(from));
		this.delete(from);
	}
}
