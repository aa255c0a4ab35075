// The findings of a check of many posts, in Problems until the next check. A post whose own diagnostics are shown has no others.
import * as vscode from 'vscode';
import type { Inspection } from '../../engine/inspect';
import { SEVERITIES, type Severity } from '../../engine/options';
import { placesIn } from '../../report/line-index';
import { regionsOf, toldOf } from '../../report/regions';
import { SOURCE, toDiagnostic } from '../diagnostics';
import { type Posts, paceOf } from '../posts';

/** The findings of a post of one severity. */
interface Found {
	readonly uri: vscode.Uri;
	readonly diagnostics: readonly vscode.Diagnostic[];
}

/** Collects findings, the worst of them: not more than are to be listed. */
export class CheckFindings {
	private readonly found = new Map<Severity, Found[]>();
	private readonly counts = new Map<Severity, number>();

	/** @param max how many are listed */
	constructor(private readonly max: number) {}

	/** Hints are not listed in Problems. */
	get all(): number {
		return SHOWN.reduce((sum, severity) => sum + (this.counts.get(severity) ?? 0), 0);
	}

	/** How many are listed. */
	get listed(): number {
		return Math.min(this.all, this.max);
	}

	add(uri: vscode.Uri, { post, findings, edits }: Inspection): void {
		const regions = regionsOf({ text: post.text, findings, edits });
		const placeOf = placesIn(post.text);
		const positionAt = (offset: number): vscode.Position => {
			const { line, column } = placeOf(offset);
			return new vscode.Position(line - 1, column - 1);
		};
		for (const severity of SHOWN) {
			const own = regions.filter((region) => toldOf(region).severity === severity);
			const count = this.counts.get(severity) ?? 0;
			const diagnostics = own
				.slice(0, Math.max(this.max - count, 0))
				.map((region) => toDiagnostic({ uri, positionAt }, region));
			this.counts.set(severity, count + own.length);
			if (diagnostics.length > 0) {
				const list = this.found.get(severity) ?? [];
				list.push({ uri, diagnostics });
				this.found.set(severity, list);
			}
		}
	}

	/** What is listed, by post. */
	byPost(): Map<string, Found> {
		const posts = new Map<string, Found>();
		let left = this.max;
		for (const { uri, diagnostics } of SHOWN.flatMap((severity) => this.found.get(severity) ?? [])) {
			const key = uri.toString();
			const listed = diagnostics.slice(0, left);
			left -= listed.length;
			if (listed.length > 0) {
				posts.set(key, { uri, diagnostics: [...(posts.get(key)?.diagnostics ?? []), ...listed] });
			}
		}
		return posts;
	}
}

const SHOWN = SEVERITIES.filter((severity) => severity !== 'hint');

/** Lists the findings of the last check, until it is disposed of. */
export class CheckProblems implements vscode.Disposable {
	private readonly collection = vscode.languages.createDiagnosticCollection(`${SOURCE} check`);
	private posts = new Map<string, Found>();
	private readonly subscription: vscode.Disposable;

	constructor(private readonly checked: Pick<Posts, 'isChecked' | 'onDidCheck'>) {
		const { workspace } = vscode;
		this.subscription = vscode.Disposable.from(
			this.collection,
			checked.onDidCheck(({ uri }) => this.collection.delete(uri)),
			workspace.onDidOpenTextDocument((document) =>
				this.collection.set(document.uri, this.listed(document.uri, document)),
			),
			workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
				if (contentChanges.length > 0) {
					this.forget([uri]);
				}
			}),
			workspace.onDidCloseTextDocument(({ uri }) => this.collection.set(uri, this.listed(uri))),
			workspace.onDidDeleteFiles(({ files }) => this.forget(files)),
			workspace.onDidRenameFiles(({ files }) => this.forget(files.map(({ oldUri }) => oldUri))),
		);
	}

	/** Lists these findings, and no longer those of an earlier check. */
	show(findings: CheckFindings): void {
		this.collection.clear();
		this.posts = findings.byPost();
		const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
		this.collection.set([...this.posts].map(([key, { uri }]) => [uri, this.listed(uri, open.get(key))]));
	}

	/** Takes posts, and those in folders, off the list: they are not any more what was checked. */
	forget(uris: readonly vscode.Uri[]): void {
		const gone = new Set(uris.map(String));
		for (const [key, { uri }] of this.posts) {
			const parts = key.split('/');
			if (parts.some((_, index) => gone.has(parts.slice(0, index + 1).join('/')))) {
				this.posts.delete(key);
				this.collection.delete(uri);
			}
		}
	}

	/**
	 * What is to be listed of a post.
	 *
	 * @param document where it is open; one that is checked on command only shows nothing of its own before
	 */
	private listed(uri: vscode.Uri, document?: vscode.TextDocument): readonly vscode.Diagnostic[] | undefined {
		const isShown = document && (paceOf(document) !== 'command' || this.checked.isChecked(document));
		return isShown ? undefined : this.posts.get(uri.toString())?.diagnostics;
	}

	dispose(): void {
		this.subscription.dispose();
	}
}
