// The open documents as posts: which of them are checked, and what is found in them.
import * as vscode from 'vscode';
import { type Inspection, inspectSteps } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { SECTION } from '../engine/setting';
import { parsePost } from '../post/post';
import { RULES } from '../rules';
import { isPost } from '../sina/post-kind';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import type { BirthTimes } from './birth-times';
import { configurations, folderOf } from './configurations';
import type { PostIndex } from './post-index';
import { isLarge, runInSlices } from './run-in-slices';
import { optionsFor } from './settings';
import type { Sites } from './sites';

/** The languages in which posts are written. */
export const LANGUAGES: readonly string[] = ['markdown', 'html'];

/** Typing in a larger text (UTF-16 units) is not followed: checking it would take longer than a pause in typing. */
const MAX_LENGTH = 5_000_000;

/** The check of a document as it is. */
interface Check {
	readonly result: Promise<Inspection | undefined>;
	/** What was found, once that is known. */
	found?: Inspection | undefined;
	isDone: boolean;
}

/**
 * Checks documents, and remembers the result for as long as neither the text nor a setting changes. Small texts are
 * checked at once, large ones in slices.
 */
export class Posts implements vscode.Disposable {
	/** A check that is not in here any more is not wanted. */
	private readonly checks = new Map<vscode.TextDocument, Check>();
	private readonly subscription: vscode.Disposable;
	private readonly changed = new vscode.EventEmitter<void>();
	/** When more is known of sites or other posts: what was found may be different now. */
	readonly onDidChange = this.changed.event;

	constructor(
		private readonly log: vscode.LogOutputChannel,
		private readonly sites: Sites,
		private readonly others: PostIndex,
		private readonly births: BirthTimes,
		private readonly onError: (error: unknown) => void = (error) => log.error(String(error)),
	) {
		const checkAgain = (): void => {
			this.checks.clear();
			this.changed.fire();
		};
		const forget = (document: vscode.TextDocument): boolean => this.checks.delete(document);
		this.subscription = vscode.Disposable.from(
			this.changed,
			sites.onDidChange(checkAgain),
			others.onDidChange(checkAgain),
			births.onDidRead((document) => {
				// It makes a difference to what is offered only, not to what is shown; but somebody waits for a check that runs.
				const isRunning = this.checks.get(document)?.isDone === false;
				forget(document);
				if (isRunning) {
					this.changed.fire();
				}
			}),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) {
					forget(document);
				}
			}),
			vscode.workspace.onDidCloseTextDocument(forget),
			configurations.onDidChange(() => this.checks.clear()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) {
					this.checks.clear();
				}
			}),
		);
	}

	/**
	 * What is found in a document as it is now; undefined where it is no post, or too large to follow.
	 *
	 * @throws CancellationError where the text or a setting changes before that is known
	 */
	async check(document: vscode.TextDocument): Promise<Inspection | undefined> {
		return document.isClosed ? undefined : this.checkOf(document).result;
	}

	/** The same for those who cannot wait: of a large text, what is known by now. */
	known(document: vscode.TextDocument): Inspection | undefined {
		return this.checkOf(document).found;
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
		const text = document.getText();
		if (text.length > MAX_LENGTH) {
			this.log.info(`${document.uri} is too large to be checked while it is edited`);
			return finished(undefined);
		}
		const folder = folderOf(document);
		const isKnown = !folder || configurations.isKnown(folder);
		if (isKnown && !isLarge(text)) {
			return finished(runToEnd(this.inspect(text, this.contextFor(document))));
		}
		const result = this.inspectLater(document, text, isKnown ? undefined : folder, () => check);
		const check: Check = { result, isDone: false };
		const end = (found?: Inspection): void => void Object.assign(check, { found, isDone: true });
		result.then(end, () => end());
		return check;
	}

	/** Inspects in slices, once it is known which configuration holds. */
	private async inspectLater(
		document: vscode.TextDocument,
		text: string,
		folder: vscode.Uri | undefined,
		check: () => Check,
	): Promise<Inspection | undefined> {
		await (folder && configurations.find(folder));
		const isWanted = (): boolean => this.checks.get(document) === check();
		if (!isWanted()) {
			throw new vscode.CancellationError();
		}
		const steps = this.inspect(text, this.contextFor(document));
		return isLarge(text) ? runInSlices(steps, isWanted) : runToEnd(steps);
	}

	private *inspect(text: string, context: Context): Steps<Inspection | undefined> {
		const post = parsePost(text, context);
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
		const categories = this.others.complete;
		return {
			...contextFor(document),
			onError: this.onError,
			...(created !== undefined && { created }),
			...(site && { site }),
			...(categories && { categories }),
		};
	}

	dispose(): void {
		this.subscription.dispose();
		this.checks.clear();
	}
}

const finished = (found: Inspection | undefined): Check => ({ result: Promise.resolve(found), found, isDone: true });

/** What a document itself tells besides its text. */
export function contextFor(document: vscode.TextDocument): Context {
	return {
		options: optionsFor(document),
		now: Date.now(),
		...(document.uri.scheme !== 'untitled' && { path: document.uri.path }),
	};
}

/** Whether a document is somebody's file, and not a view of something else (an old revision, the output of a task). */
export function isFollowed(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return LANGUAGES.includes(document.languageId) && (scheme === 'untitled' || isFile(document));
}

/** Whether a document is a file of a file system: an old revision is none. */
export const isFile = ({ uri: { scheme } }: vscode.TextDocument): boolean =>
	scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
	new vscode.Range(document.positionAt(start), document.positionAt(end));

export const textEditsOf = (document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] =>
	edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.text));
