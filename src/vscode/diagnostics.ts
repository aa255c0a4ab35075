// Shows what is found in every open post, a moment after it was edited.
import * as vscode from 'vscode';
import type { Severity } from '../engine/options';
import type { Finding } from '../engine/rule';
import { RULES } from '../rules';
import { followDocuments } from './follow-documents';
import { localize } from './localize';
import { type Placed, type Posts, rangeOf } from './posts';
import { ruleTarget } from './rule-pages';

export const SOURCE = 'news-post';

const SEVERITY: Record<Severity, vscode.DiagnosticSeverity> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** The rules whose findings are shown faded. */
const UNNECESSARY = new Set(RULES.filter(({ unnecessary }) => unnecessary).map(({ id }) => id));

/** Keeps the diagnostics of all open posts current, until it is disposed of. */
export function showDiagnostics(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const update = async (document: vscode.TextDocument): Promise<void> => {
		try {
			const checked = await posts.check(document);
			collection.set(
				document.uri,
				checked?.findings.map((finding) => toDiagnostic(document, finding)),
			);
		} catch (error) {
			if (!(error instanceof vscode.CancellationError)) {
				collection.delete(document.uri);
				onError(error);
			}
		}
	};
	return vscode.Disposable.from(
		collection,
		followDocuments(update, ({ uri }) => collection.delete(uri)),
		posts.onDidChange(() => vscode.workspace.textDocuments.forEach(update)),
	);
}

/** A finding as the editor shows it. */
export function toDiagnostic(document: Placed & { readonly uri: vscode.Uri }, finding: Finding): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(
		rangeOf(document, finding),
		localize(finding.message),
		SEVERITY[finding.severity],
	);
	diagnostic.source = SOURCE;
	diagnostic.code = { value: finding.rule, target: ruleTarget(finding.rule) };
	if (UNNECESSARY.has(finding.rule)) {
		diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
	}
	if (finding.related) {
		diagnostic.relatedInformation = finding.related.map(
			(related) =>
				new vscode.DiagnosticRelatedInformation(
					new vscode.Location(document.uri, rangeOf(document, related)),
					localize(related.message),
				),
		);
	}
	return diagnostic;
}
