// The open documents as posts: which of them are checked, and what is found in them.
import * as vscode from 'vscode';
import { type Cleaned, clean } from '../engine/clean';
import { type Inspection, inspect } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { parsePost } from '../post/post';
import { RULES } from '../rules';
import { isPost } from '../sina/post-kind';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import type { BirthTimes } from './birth-times';
import type { PostIndex } from './post-index';
import { optionsFor } from './settings';
import type { Sites } from './sites';

/** The languages in which posts are written. */
export const LANGUAGES: readonly string[] = ['markdown', 'html'];

/** Typing in a larger text (UTF-16 units) is not followed: checking it would take longer than a pause in typing. */
const MAX_LENGTH = 5_000_000;

/** Checks documents, and remembers the result for as long as neither the text nor a setting changes. */
export class Posts implements vscode.Disposable {
	private readonly checked = new Map<vscode.TextDocument, Inspection | undefined>();
	private readonly subscription: vscode.Disposable;
	private readonly changed = new vscode.EventEmitter<void>();
	/** When more is known of sites or other posts: what was found may be different now. */
	readonly onDidChange = this.changed.event;

	constructor(
		private readonly log: vscode.LogOutputChannel,
		private readonly sites: Sites,
		private readonly others: PostIndex,
		private readonly births: BirthTimes,
	) {
		const checkAgain = (): void => {
			this.checked.clear();
			this.changed.fire();
		};
		this.subscription = vscode.Disposable.from(
			this.changed,
			sites.onDidChange(checkAgain),
			others.onDidChange(checkAgain),
			// It makes a difference to what is offered only, not to what is shown.
			births.onDidRead((document) => this.checked.delete(document)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.checked.delete(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.checked.delete(document)),
			vscode.workspace.onDidChangeConfiguration(() => this.checked.clear()),
		);
	}

	/** What is found in a document as it is now; undefined where it is no post, or too large to follow. */
	check(document: vscode.TextDocument): Inspection | undefined {
		if (!this.checked.has(document)) {
			this.checked.set(document, isFollowed(document) ? this.inspect(document) : undefined);
		}
		return this.checked.get(document);
	}

	/** All that is known of a document besides its text. */
	contextFor(document: vscode.TextDocument): Context {
		const created = this.births.of(document);
		const site = this.sites.siteOf(document);
		const categories = this.others.complete;
		return {
			...contextFor(document),
			...(created !== undefined && { created }),
			...(site && { site }),
			...(categories && { categories }),
		};
	}

	private inspect(document: vscode.TextDocument): Inspection | undefined {
		const text = document.getText();
		if (text.length > MAX_LENGTH) {
			this.log.info(`${document.uri} is too large to be checked while it is edited`);
			return undefined;
		}
		const context = this.contextFor(document);
		const post = parsePost(text, { path: context.path });
		if (!isPost(post, context.path, context.options.posts)) {
			return undefined;
		}
		this.others.start();
		return inspect(post, RULES, context);
	}

	dispose(): void {
		this.subscription.dispose();
		this.checked.clear();
	}
}

/** Whether a text was decoded with another encoding than its own: what is written back would be lost for good. */
const isDecodedWrongly = (text: string): boolean => text.includes('\uFFFD');

/** What cleaning makes of a document; undefined where its text was decoded wrongly, and cleaning refuses it. */
export function cleanDocument(document: vscode.TextDocument): Cleaned | undefined {
	const text = document.getText();
	return isDecodedWrongly(text)
		? undefined
		: clean(parsePost(text, { path: document.uri.path }), RULES, contextFor(document));
}

/** What the document itself tells of that. */
function contextFor(document: vscode.TextDocument): Context {
	return {
		options: optionsFor(document),
		now: Date.now(),
		...(document.uri.scheme !== 'untitled' && { path: document.uri.path }),
	};
}

/** Whether a document is somebody's file, and not a view of something else (an old revision, the output of a task). */
export function isFollowed(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return (
		LANGUAGES.includes(document.languageId) &&
		scheme !== 'git' &&
		(scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined)
	);
}

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
	new vscode.Range(document.positionAt(start), document.positionAt(end));

export const textEditsOf = (document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] =>
	edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.text));
