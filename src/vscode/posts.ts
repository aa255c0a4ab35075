// The open documents as posts: which of them are checked, and what is found in them.
import * as vscode from 'vscode';
import { type Cleaned, cleanInspectedSteps } from '../engine/clean';
import { type Inspection, inspectSteps } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { SECTION } from '../engine/setting';
import { parsePostSteps } from '../post/post';
import { RULES } from '../rules';
import { isPost } from '../sina/post-kind';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { BirthTimes } from './birth-times';
import { configurations, folderOf } from './configurations';
import type { Change } from './indexed-posts';
import type { KnownOthers, PostIndex } from './post-index';
import { beginSteps, runInSlices } from './run-in-slices';
import { maxLengthFor, optionsFor } from './settings';
import type { Sites } from './sites';

/** The languages in which posts are written. */
export const LANGUAGES: readonly string[] = ['markdown', 'html'];

/** Typing in a longer text (UTF-16 units) is not followed: checking it takes longer than a pause in typing. */
const LARGE = 256 * 1024;

/** When a document is checked unasked: as it is typed, when it is opened and saved, or never. */
export type Pace = 'typing' | 'saving' | 'command';

/** The check of a document as it is. */
interface Check {
	readonly result: Promise<Inspection | undefined>;
	/** What was found, once that is known. */
	found?: Inspection | undefined;
	isDone: boolean;
	/** What cleaning makes of it, once somebody has asked. */
	cleaned?: Promise<Cleaned>;
}

/** Checks documents in slices, and remembers the result for as long as neither the text nor a setting changes. */
export class Posts implements vscode.Disposable {
	/** A check that is not in here any more is not wanted. */
	private readonly checks = new Map<vscode.TextDocument, Check>();
	/** What each document had to do with other posts when its last check began; see `seenIn`. Typing makes no difference to it. */
	private readonly seen = new Map<vscode.TextDocument, string | undefined>();
	private readonly subscription: vscode.Disposable;
	private readonly changed = new vscode.EventEmitter<void>();
	private readonly checked = new vscode.EventEmitter<vscode.TextDocument>();
	/** When a document was checked on command. */
	readonly onDidCheck = this.checked.event;
	/** When more is known of sites or other posts: what was found may be different now. */
	readonly onDidChange = this.changed.event;

	constructor(
		private readonly sites: Sites,
		private readonly others: Pick<PostIndex, 'othersFor' | 'onDidChange' | 'start'>,
		private readonly births: BirthTimes,
		private readonly onError: (error: unknown) => void,
	) {
		const checkAgain = (): void => {
			this.checks.clear();
			this.changed.fire();
		};
		this.subscription = vscode.Disposable.from(
			this.changed,
			this.checked,
			sites.onDidChange(checkAgain),
			others.onDidChange((change) => this.checkAgainFor(change)),
			births.onDidRead((document) => {
				// It makes a difference to what is offered only, not to what is shown. But somebody waits for a check that runs, and
				// of a large document there is no other before it is saved.
				const isRunning = this.checks.get(document)?.isDone === false;
				const pace = paceOf(document);
				if (isRunning || pace !== 'command') {
					this.checks.delete(document);
				}
				if (isRunning || pace === 'saving') {
					this.changed.fire();
				}
			}),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) {
					this.checks.delete(document);
				}
			}),
			vscode.workspace.onDidCloseTextDocument((document) => {
				this.checks.delete(document);
				this.seen.delete(document);
			}),
			configurations.onDidChange(() => this.checks.clear()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) {
					this.checks.clear();
				}
			}),
		);
	}

	/** Forgets the checks in which something else would be found now, because of other posts. */
	private checkAgainFor({ categories }: Change): void {
		let isOutdated = false;
		for (const [document, before] of this.seen) {
			const now = this.seenBy(document);
			if (now !== before || (now === undefined && categories)) {
				this.checks.delete(document);
				this.seen.set(document, now);
				isOutdated = true;
			}
		}
		if (isOutdated) {
			this.changed.fire();
		}
	}

	private seenBy({ uri }: vscode.TextDocument): string | undefined {
		return seenIn(this.others.othersFor(uri));
	}

	/**
	 * What is found in a document as it is now, for whoever asks unasked by the user; undefined where it is no post, or larger
	 * than what is checked as it is typed and not checked since the last change.
	 *
	 * @throws CancellationError where the text or a setting changes before that is known
	 */
	async check(document: vscode.TextDocument): Promise<Inspection | undefined> {
		return this.isChecked(document) ? this.checkNow(document) : undefined;
	}

	/** What is found in a document as it is now, whatever its size; undefined where it is no post. */
	async checkNow(document: vscode.TextDocument): Promise<Inspection | undefined> {
		return document.isClosed ? undefined : this.checkOf(document).result;
	}

	/** The same where the user has asked for it. */
	async checkOnCommand(document: vscode.TextDocument): Promise<Inspection | undefined> {
		for (;;) {
			const { version } = document;
			try {
				const found = await this.checkNow(document);
				this.checked.fire(document);
				return found;
			} catch (error) {
				// When more is known of its site or its file, the check begins again.
				if (!(error instanceof vscode.CancellationError) || document.version !== version || document.isClosed) {
					throw error;
				}
			}
		}
	}

	/** What is found, for those who cannot wait: what is known by now. */
	known(document: vscode.TextDocument): Inspection | undefined {
		return this.isChecked(document) ? this.checkOf(document).found : undefined;
	}

	/** What cleaning makes of a document as it is now, where that is checked; in as many passes as it takes. */
	async cleaned(document: vscode.TextDocument): Promise<Cleaned | undefined> {
		const found = await this.check(document);
		const check = this.checks.get(document);
		if (!found || !check) {
			return undefined;
		}
		const isWanted = (): boolean => this.checks.get(document) === check;
		check.cleaned ??= runInSlices(cleanInspectedSteps(found, RULES, this.contextFor(document)), isWanted);
		return check.cleaned;
	}

	/** Whether a document is checked as it is now, or may be. */
	isChecked(document: vscode.TextDocument): boolean {
		return this.checks.has(document) || paceOf(document) === 'typing';
	}

	private checkOf(document: vscode.TextDocument): Check {
		const known = this.checks.get(document);
		const check = known ?? this.begin(document);
		if (!known) {
			this.checks.set(document, check);
		}
		return check;
	}

	private begin(document: vscode.TextDocument): Check {
		if (!isFollowed(document)) {
			return finished(undefined);
		}
		this.seen.set(document, this.seenBy(document));
		const folder = folderOf(document);
		const isKnown = !folder || configurations.isKnown(folder);
		const steps = isKnown ? this.inspect(document) : undefined;
		const done = steps && beginSteps(steps);
		if (done) {
			return finished(done.value);
		}
		const isWanted = (): boolean => this.checks.get(document) === check;
		const result = steps ? runInSlices(steps, isWanted) : this.inspectLater(document, folder!, isWanted);
		const check: Check = { result, isDone: false };
		const end = (found?: Inspection): void => void Object.assign(check, { found, isDone: true });
		result.then(end, () => end());
		return check;
	}

	/** Inspects once it is known which configuration holds. */
	private async inspectLater(
		document: vscode.TextDocument,
		folder: vscode.Uri,
		isWanted: () => boolean,
	): Promise<Inspection | undefined> {
		await configurations.find(folder);
		if (!isWanted()) {
			throw new vscode.CancellationError();
		}
		return runInSlices(this.inspect(document), isWanted);
	}

	private *inspect(document: vscode.TextDocument): Steps<Inspection | undefined> {
		const context = this.contextFor(document);
		const post = yield* parsePostSteps(document.getText(), { path: context.path });
		yield;
		if (!isPost(post, context.path, context.options.posts)) {
			return undefined;
		}
		this.others.start();
		return yield* inspectSteps(post, RULES, context);
	}

	/** All that is known of a document besides its text. */
	contextFor(document: vscode.TextDocument): Context {
		const created = this.births.of(document);
		const site = this.sites.siteOf(document);
		return {
			...contextFor(document),
			onError: this.onError,
			...(created !== undefined && { created }),
			...(site && { site }),
			...this.others.othersFor(document.uri),
		};
	}

	dispose(): void {
		this.subscription.dispose();
		this.checks.clear();
		this.seen.clear();
	}
}

const finished = (found: Inspection | undefined): Check => ({ result: Promise.resolve(found), found, isDone: true });

/** What a post has to do with others, as a text to compare; undefined where it is not known as one of a site. */
const seenIn = ({ others, knowsSite }: KnownOthers): string | undefined =>
	others && JSON.stringify([others, knowsSite], (_, value) => (value instanceof Map ? [...value] : value));

/** What a document itself tells besides its text. */
export function contextFor(document: vscode.TextDocument): Context {
	return {
		options: optionsFor(document),
		now: Date.now(),
		...(document.uri.scheme !== 'untitled' && { path: document.uri.path }),
	};
}

/** When a document is checked unasked: that depends on its length. */
export function paceOf(document: vscode.TextDocument): Pace {
	const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
	return length > maxLengthFor(document) ? 'command' : length > LARGE ? 'saving' : 'typing';
}

/** Whether a document is somebody's file, and not a view of something else (an old revision, the output of a task). */
export function isFollowed(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return LANGUAGES.includes(document.languageId) && (scheme === 'untitled' || isFile(document));
}

/** Whether a document is a file of a file system: an old revision is none. */
export const isFile = ({ uri: { scheme } }: vscode.TextDocument): boolean =>
	scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;

/** What tells the places of a text. */
export type Placed = Pick<vscode.TextDocument, 'positionAt'>;

export const rangeOf = (document: Placed, { start, end }: Span): vscode.Range =>
	new vscode.Range(document.positionAt(start), document.positionAt(end));

export const textEditsOf = (document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] =>
	edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.text));
