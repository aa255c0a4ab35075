// The open documents as posts: which of them are checked, and what is found in them.
import * as vscode from 'vscode';
import { type Cleaned, clean } from '../core/clean';
import { type Inspection, inspect } from '../core/lint';
import { isPost, type Post, parsePost } from '../core/post';
import type { Context } from '../core/rule';
import type { Site } from '../core/site';
import type { Span, TextEdit } from '../core/text';
import { RULES } from '../rules';
import { optionsFor } from './settings';
import type { Sites } from './sites';

/** The languages in which posts are written. */
export const LANGUAGES: readonly string[] = ['markdown', 'html'];

/** Typing in a larger text (UTF-16 units) is not followed: checking it would take longer than a pause in typing. */
const MAX_LENGTH = 5_000_000;

/** A document as a post, and what is found in it. */
export interface CheckedPost extends Pick<Inspection, 'findings'> {
	readonly post: Post;
}

/** Checks documents, and remembers the result for as long as neither the text nor a setting changes. */
export class Posts implements vscode.Disposable {
	private readonly checked = new Map<vscode.TextDocument, CheckedPost | undefined>();
	private readonly subscription: vscode.Disposable;
	/** When more is known of the sites of the posts: what was found may be different now. */
	readonly onDidChangeSites: vscode.Event<void>;

	constructor(
		private readonly log: vscode.LogOutputChannel,
		private readonly sites: Sites,
	) {
		this.onDidChangeSites = sites.onDidChange;
		this.subscription = vscode.Disposable.from(
			sites.onDidChange(() => this.checked.clear()),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.checked.delete(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.checked.delete(document)),
			vscode.workspace.onDidChangeConfiguration(() => this.checked.clear()),
		);
	}

	/** What is found in a document as it is now; undefined where it is no post, or too large to follow. */
	check(document: vscode.TextDocument): CheckedPost | undefined {
		if (!this.checked.has(document)) {
			this.checked.set(document, isFollowed(document) ? this.inspect(document) : undefined);
		}
		return this.checked.get(document);
	}

	private inspect(document: vscode.TextDocument): CheckedPost | undefined {
		const text = document.getText();
		if (text.length > MAX_LENGTH) {
			this.log.info(`${document.uri} is too large to be checked while it is edited`);
			return undefined;
		}
		const context = contextFor(document, this.sites.siteOf(document));
		const post = parsePost(text);
		return isPost(post, context.path, context.options.posts)
			? { post, findings: inspect(post, RULES, context).findings }
			: undefined;
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
	return isDecodedWrongly(text) ? undefined : clean(parsePost(text), RULES, contextFor(document));
}

/** What the rules may know of a document besides its text. */
function contextFor(document: vscode.TextDocument, site?: Site): Context {
	return {
		options: optionsFor(document),
		now: Date.now(),
		...(site && { site }),
		...(document.uri.scheme !== 'untitled' && { path: document.uri.path }),
	};
}

/** Whether a document is somebody's file, and not a view of something else (an old revision, the output of a task). */
function isFollowed(document: vscode.TextDocument): boolean {
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
