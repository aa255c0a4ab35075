// Keeps the index of the front matter of all posts in the workspace: built in the background, then kept current.
import * as vscode from 'vscode';
import { SECTION } from '../engine/setting';
import { type CategoryIndex, type PostFields, postFields, WorkspaceIndex } from '../hexo/category-index';
import { findFrontMatter } from '../post/front-matter';
import { CONFIGURATION_FILE } from '../run/configuration';
import { matchesPosts, postGlobs } from '../sina/post-kind';
import { configurations } from './configurations';
import { followDocuments } from './follow-documents';
import { optionsIn } from './settings';

/** So many files are read at the same time: the editor has other things to do, too. */
const AT_ONCE = 16;
/** Front matter lies in so many first bytes of a file, if anywhere. */
const HEAD = 32_768;
/** Of a larger workspace some posts are not counted. */
const MAX_POSTS = 200_000;
/** How long changes of files are collected, in milliseconds: a checkout changes thousands. */
const PAUSE = 300;
/** How long it is nobody's concern that the index is being built, in milliseconds. */
const PATIENCE = 3_000;

/**
 * The index of the posts in the workspace. Nothing is read before `start`; the text of an open document counts, not that
 * of its file.
 */
export class PostIndex implements vscode.Disposable {
	private index = new WorkspaceIndex();
	private isComplete = false;
	private subscription: vscode.Disposable | undefined;
	private documents: vscode.Disposable | undefined;
	private cancellation = new vscode.CancellationTokenSource();
	/** What is done in the background, one thing after the other. */
	private work = Promise.resolve();
	private readonly open = new Set<string>();
	private readonly touched = new Map<string, vscode.Uri>();
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** The globs of posts by the folder of the workspace and of the configuration; the same list is compiled once. */
	private readonly patterns = new Map<string, readonly string[]>();
	private readonly changed = new vscode.EventEmitter<void>();
	/** When the categories or authors of some post are others than before. */
	readonly onDidChange = this.changed.event;

	constructor(private readonly onError: (error: unknown) => void) {}

	/** What is known by now. */
	get known(): CategoryIndex {
		return this.index;
	}

	/** The index, if all posts are counted: before that, what is frequent cannot be told. */
	get complete(): CategoryIndex | undefined {
		return this.isComplete ? this.index : undefined;
	}

	/** Begins to read the workspace, once. */
	start(): void {
		if (this.subscription) {
			return;
		}
		// Of a folder that comes or goes, only the folder is told.
		const watcher = vscode.workspace.createFileSystemWatcher('**');
		this.subscription = vscode.Disposable.from(
			watcher,
			watcher.onDidCreate((uri) => this.touch(uri)),
			watcher.onDidChange((uri) => this.isPost(uri) && this.touch(uri)),
			watcher.onDidDelete((uri) => this.touch(uri)),
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.rebuild()),
			configurations.onDidChange(() => this.rebuild()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${SECTION}.posts`)) {
					this.rebuild();
				}
			}),
		);
		this.rebuild();
	}

	/** Forgets everything, and reads all posts again. */
	private rebuild(): void {
		this.cancellation.cancel();
		this.cancellation.dispose();
		this.cancellation = new vscode.CancellationTokenSource();
		this.patterns.clear();
		this.index = new WorkspaceIndex();
		this.isComplete = false;
		this.open.clear();
		this.documents?.dispose();
		this.documents = followDocuments(
			(document) => this.update(document),
			({ uri }) => {
				if (this.open.delete(uri.toString())) {
					this.touch(uri);
				}
			},
		);
		const { token } = this.cancellation;
		this.enqueue(() => this.build(token));
	}

	private enqueue(task: () => Promise<void>): void {
		this.work = this.work.then(task).catch(this.onError);
	}

	private async build(token: vscode.CancellationToken): Promise<void> {
		const uris = await this.findPosts(token);
		await tellIfLong(async (report) => {
			for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
				report(at, uris.length);
				await this.readAll(uris.slice(at, at + AT_ONCE), token);
			}
		});
		if (!token.isCancellationRequested) {
			this.isComplete = true;
			this.changed.fire();
		}
	}

	/** The files that lie where posts lie. */
	async findPosts(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
		const found = new Map<string, vscode.Uri>();
		for (const pattern of await this.searchPatterns(token)) {
			for (const uri of await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_POSTS, token)) {
				found.set(uri.toString(), uri);
			}
		}
		return this.postsAmong([...found.values()]);
	}

	/** Where posts may lie: by the settings of each folder of the workspace, and by each configuration file. */
	private async searchPatterns(token: vscode.CancellationToken): Promise<vscode.RelativePattern[]> {
		const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
		const files = await vscode.workspace.findFiles(`**/${CONFIGURATION_FILE}`, '**/node_modules/**', MAX_POSTS, token);
		const places = [...folders, ...files.map((file) => vscode.Uri.joinPath(file, '..'))];
		await Promise.all(places.map((folder) => configurations.find(folder)));
		return places.flatMap((folder) =>
			postGlobs(optionsIn(folder).posts).map((glob) => new vscode.RelativePattern(folder, glob)),
		);
	}

	/** Those of the files that lie where posts lie, by the configuration of each. */
	private async postsAmong(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
		const folders = new Map(uris.map((uri) => [folderOf(uri.toString()), vscode.Uri.joinPath(uri, '..')]));
		await Promise.all([...folders.values()].map((folder) => configurations.find(folder)));
		return uris.filter((uri) => this.isPost(uri));
	}

	/** Reads files; whether one of them has other categories or another author than before. */
	private async readAll(uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<boolean> {
		const changes = await Promise.all(
			uris.map(async (uri) => {
				const key = uri.toString();
				const fields = this.open.has(key) ? undefined : await read(uri);
				// Opened meanwhile, its text counts, not its file.
				if (token.isCancellationRequested || this.open.has(key)) {
					return false;
				}
				return fields ? this.index.set(key, fields) : this.index.delete(key);
			}),
		);
		return changes.includes(true);
	}

	/** Whether a file lies where posts lie, as far as the configuration of its folder is known. */
	private isPost(uri: vscode.Uri): boolean {
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

	/** Takes over the text of an open document. */
	private update(document: vscode.TextDocument): void {
		const { uri } = document;
		const folder = vscode.Uri.joinPath(uri, '..');
		if (uri.scheme !== 'git' && vscode.workspace.getWorkspaceFolder(uri) && !configurations.isKnown(folder)) {
			const { token } = this.cancellation;
			const again = (): void => void (token.isCancellationRequested || document.isClosed || this.update(document));
			configurations.find(folder).then(again, this.onError);
			return;
		}
		if (uri.scheme === 'git' || !this.isPost(uri)) {
			return;
		}
		this.open.add(uri.toString());
		if (this.index.set(uri.toString(), fieldsIn(document.getText())) && this.isComplete) {
			this.changed.fire();
		}
	}

	/** Reads a post again, a moment later, or those in a folder that has come or gone. */
	private touch(uri: vscode.Uri): void {
		this.touched.set(uri.toString(), uri);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			const { token } = this.cancellation;
			this.enqueue(() => this.readTouched(token));
		}, PAUSE);
	}

	private async readTouched(token: vscode.CancellationToken): Promise<void> {
		const touched = [...this.touched.values()];
		this.touched.clear();
		const files = await this.postsAmong(touched);
		const folders = touched.filter((uri) => !files.includes(uri));
		const posts = [
			...files,
			...this.countedBelow(new Set(folders.map(String))),
			...(await this.foundBelow(folders, token)),
		];
		let isChanged = false;
		for (let at = 0; at < posts.length && !token.isCancellationRequested; at += AT_ONCE) {
			isChanged = (await this.readAll(posts.slice(at, at + AT_ONCE), token)) || isChanged;
		}
		if (isChanged && this.isComplete && !token.isCancellationRequested) {
			this.changed.fire();
		}
	}

	/** The posts in the index that lie in one of these folders, which may be gone. */
	private countedBelow(folders: ReadonlySet<string>): vscode.Uri[] {
		const known = new Map<string, boolean>();
		const isBelow = (folder: string): boolean => {
			const is = known.get(folder) ?? (folders.has(folder) || (folder !== '' && isBelow(folderOf(folder))));
			known.set(folder, is);
			return is;
		};
		const keys = folders.size > 0 ? [...this.index.keys()] : [];
		return keys.filter((key) => isBelow(folderOf(key))).map((key) => vscode.Uri.parse(key));
	}

	/** The posts in those of these addresses that are folders now. */
	private async foundBelow(addresses: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
		const found: vscode.Uri[] = [];
		for (const uri of addresses) {
			if (!token.isCancellationRequested && (await isFolder(uri))) {
				const pattern = new vscode.RelativePattern(uri, '**');
				found.push(...(await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_POSTS, token)));
			}
		}
		return this.postsAmong(found);
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.cancellation.cancel();
		this.cancellation.dispose();
		this.subscription?.dispose();
		this.documents?.dispose();
		this.changed.dispose();
	}
}

const folderOf = (address: string): string => address.slice(0, Math.max(address.lastIndexOf('/'), 0));

const isFolder = async (uri: vscode.Uri): Promise<boolean> =>
	vscode.workspace.fs.stat(uri).then(
		({ type }) => (type & vscode.FileType.Directory) !== 0,
		() => false,
	);

const fieldsIn = (text: string): PostFields => postFields(text, findFrontMatter(text.slice(0, HEAD)).yaml.fields);

const decoder = new TextDecoder();

/** What counts in a file; undefined where it is gone or cannot be read. The editor has no way to read less than all of it. */
async function read(uri: vscode.Uri): Promise<PostFields | undefined> {
	try {
		const bytes = await vscode.workspace.fs.readFile(uri);
		return fieldsIn(decoder.decode(bytes.subarray(0, HEAD)));
	} catch {
		return undefined;
	}
}

/** Runs a task that reports how far it is; shows that in the status bar once it takes long. */
async function tellIfLong(task: (report: (done: number, all: number) => void) => Promise<void>): Promise<void> {
	let tell: ((message: string) => void) | undefined;
	let told = 0;
	const running = task((done, all) => {
		if (tell && Date.now() - told > 500) {
			told = Date.now();
			tell(vscode.l10n.t('Reading the categories of posts: {0} of {1}', done, all));
		}
	});
	const timer = setTimeout(() => {
		const options = { location: vscode.ProgressLocation.Window };
		void vscode.window.withProgress(options, async (progress) => {
			tell = (message) => progress.report({ message });
			await running.catch(() => undefined);
		});
	}, PATIENCE);
	await running.finally(() => clearTimeout(timer));
}
