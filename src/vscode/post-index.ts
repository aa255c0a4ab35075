// Keeps the index of all posts in the workspace: built in the background, then kept current.
import * as vscode from 'vscode';
import type { Context } from '../engine/rule';
import { SECTION } from '../engine/setting';
import type { CategoryIndex } from '../hexo/category-index';
import type { SiteTotals } from '../hexo/other-posts';
import { SITE_FILE } from '../hexo/site';
import { configurations } from './configurations';
import { followDocuments } from './follow-documents';
import { indexFiles, unlessCancelled } from './index-files';
import { type Change, IndexedPosts, indexedSteps } from './indexed-posts';
import { folderOf, PostPlaces } from './post-places';
import { runInSlices } from './run-in-slices';
import { optionsIn } from './settings';
import { SiteFinder } from './sites';
import { tellIfLong } from './tell-if-long';

/** How long changes of files are collected, in milliseconds: a checkout changes thousands. */
const PAUSE = 300;

/** What the rules may know of other posts. */
export type KnownOthers = Pick<Context, 'categories' | 'others' | 'knowsSite'>;

/**
 * The index of the posts in the workspace. Nothing is read before `start`; the text of an open document counts, not that
 * of its file.
 */
export class PostIndex implements vscode.Disposable {
	private posts = new IndexedPosts();
	private isComplete = false;
	private subscription: vscode.Disposable | undefined;
	private documents: vscode.Disposable | undefined;
	private cancellation = new vscode.CancellationTokenSource();
	/** What is done in the background, one thing after the other. */
	private work = Promise.resolve();
	private readonly open = new Set<string>();
	/** The open documents that are being read. */
	private readonly reading = new Set<Promise<void>>();
	private readonly touched = new Map<string, vscode.Uri>();
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly places = new PostPlaces();
	private sites = new SiteFinder();
	private readonly changed = new vscode.EventEmitter<Change>();
	/** When what is known of some post is something else than before. */
	readonly onDidChange = this.changed.event;

	constructor(private readonly onError: (error: unknown) => void) {}

	/** The categories and authors that are known by now. */
	get categories(): CategoryIndex {
		return this.posts.categories;
	}

	/** What is known of others for a post, if all posts are read: before that, nothing can be told. */
	othersFor(uri: vscode.Uri): KnownOthers {
		if (!this.isComplete) {
			return {};
		}
		const others = this.posts.othersOf(uri.toString());
		const categories = this.posts.categories;
		return others ? { categories, others, knowsSite: this.places.foundAll && isWholeIn(uri) } : { categories };
	}

	/** What is counted over the posts of the site with these settings, if all are read. */
	totalsOf(settings: vscode.Uri): SiteTotals | undefined {
		const isWhole = this.isComplete && this.places.foundAll && vscode.workspace.getWorkspaceFolder(settings);
		return isWhole ? this.posts.totalsOf(settings) : undefined;
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
			watcher.onDidChange((uri) => (this.places.has(uri) || isSettings(uri)) && this.touch(uri)),
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

	/** Begins to read the workspace, if that has not begun, and waits until all posts are read. */
	async ready(token: vscode.CancellationToken): Promise<void> {
		this.start();
		let awaited: Promise<void> | undefined;
		while (awaited !== this.work && !token.isCancellationRequested) {
			awaited = this.work;
			await Promise.race([awaited, new Promise((resolve) => token.onCancellationRequested(resolve))]);
		}
	}

	/** Forgets everything, and reads all posts again. */
	private rebuild(): void {
		this.cancellation.cancel();
		this.cancellation.dispose();
		this.cancellation = new vscode.CancellationTokenSource();
		this.places.forget();
		this.sites = new SiteFinder();
		this.posts = new IndexedPosts();
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
		const uris = await this.places.find(token);
		await tellIfLong((report) => this.readAll(uris, token, (done) => report(done, uris.length)));
		await Promise.all(this.reading);
		if (!token.isCancellationRequested) {
			this.isComplete = true;
			this.changed.fire({ categories: true, sites: true });
		}
	}

	/** The files that lie where posts lie. */
	findPosts(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
		return this.places.find(token);
	}

	private readAll(
		uris: readonly vscode.Uri[],
		token: vscode.CancellationToken,
		progress: (done: number) => void = () => undefined,
	): Promise<Change> {
		const { posts, sites } = this;
		return indexFiles(uris, { posts, sites, isOpen: (key) => this.open.has(key), progress }, token);
	}

	/** Takes over the text of an open document. */
	private update(document: vscode.TextDocument): void {
		const { uri } = document;
		if (uri.scheme !== 'git' && vscode.workspace.getWorkspaceFolder(uri)) {
			const reading = this.takeOver(document, this.cancellation.token).catch(this.onError);
			this.reading.add(reading);
			void reading.then(() => this.reading.delete(reading));
		}
	}

	private async takeOver(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
		const { uri, version } = document;
		const key = uri.toString();
		const folder = vscode.Uri.joinPath(uri, '..');
		if (!configurations.isKnown(folder)) {
			await configurations.find(folder);
		}
		if (token.isCancellationRequested || document.isClosed || !this.places.has(uri)) {
			return;
		}
		this.open.add(key);
		const site = await this.sites.above(folder);
		const isWanted = (): boolean =>
			!token.isCancellationRequested && this.open.has(key) && document.version === version;
		if (isWanted()) {
			const steps = indexedSteps(uri, document.getText(), { options: optionsIn(folder), site });
			const post = await unlessCancelled(runInSlices(steps, isWanted));
			if (post && isWanted()) {
				this.tell(this.posts.set(key, post));
			}
		}
	}

	private tell(change: Change): void {
		if (this.isComplete && (change.categories || change.sites)) {
			this.changed.fire(change);
		}
	}

	/** Reads a post again, a moment later, or those in a folder that has come or gone. */
	private touch(uri: vscode.Uri): void {
		this.touched.set(uri.toString(), uri);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			if ([...this.touched.values()].some(isSettings)) {
				this.touched.clear();
				this.rebuild();
				return;
			}
			const { token } = this.cancellation;
			this.enqueue(() => this.readTouched(token));
		}, PAUSE);
	}

	private async readTouched(token: vscode.CancellationToken): Promise<void> {
		const touched = [...this.touched.values()];
		this.touched.clear();
		const files = await this.places.among(touched);
		const folders = touched.filter((uri) => !files.includes(uri));
		if (folders.length > 0) {
			this.sites = new SiteFinder();
		}
		const posts = [
			...files,
			...this.countedBelow(new Set(folders.map(String))),
			...(await this.places.below(folders, token)),
		];
		const change = await this.readAll(posts, token);
		if (!token.isCancellationRequested) {
			this.tell(change);
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
		const keys = folders.size > 0 ? [...this.posts.categories.keys()] : [];
		return keys.filter((key) => isBelow(folderOf(key))).map((key) => vscode.Uri.parse(key));
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

const isSettings = ({ path }: vscode.Uri): boolean =>
	path.endsWith(`/${SITE_FILE}`) && !path.includes('/node_modules/');

/** Whether all posts beside one are in the workspace: the folder that holds their `_posts`. */
function isWholeIn(uri: vscode.Uri): boolean {
	const [path] = /^.*?\/_posts(?=\/)/s.exec(uri.path) ?? [];
	return path !== undefined && vscode.workspace.getWorkspaceFolder(uri.with({ path })) !== undefined;
}
