// Shows what is found in every open post, a moment after it was edited.
import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/rule';
import { localize } from './messages';
import { type Posts, rangeOf } from './posts';
import { ruleTarget } from './rule-pages';
import { delayFor, SECTION } from './settings';

export const SOURCE = 'news-post';

const SEVERITY: Record<Severity, vscode.DiagnosticSeverity> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps the diagnostics of all open posts current, until it is disposed of. */
export function showDiagnostics(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

	const cancel = (document: vscode.TextDocument): void => {
		clearTimeout(timers.get(document));
		timers.delete(document);
	};
	const update = (document: vscode.TextDocument): void => {
		cancel(document);
		if (document.isClosed) {
			return;
		}
		try {
			const checked = posts.check(document);
			collection.set(
				document.uri,
				checked?.findings.map((finding) => toDiagnostic(document, finding)),
			);
		} catch (error) {
			collection.delete(document.uri);
			onError(error);
		}
	};
	const schedule = (document: vscode.TextDocument): void => {
		cancel(document);
		timers.set(
			document,
			setTimeout(() => update(document), delayFor(document)),
		);
	};

	vscode.workspace.textDocuments.forEach(update);
	return vscode.Disposable.from(
		collection,
		posts.onDidChangeSites(() => vscode.workspace.textDocuments.forEach(schedule)),
		vscode.workspace.onDidOpenTextDocument(update),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) {
				schedule(document);
			}
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			cancel(document);
			collection.delete(document.uri);
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SECTION)) {
				vscode.workspace.textDocuments.forEach(schedule);
			}
		}),
		new vscode.Disposable(() => timers.forEach(clearTimeout)),
	);
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(
		rangeOf(document, finding),
		localize(finding.message),
		SEVERITY[finding.severity],
	);
	diagnostic.source = SOURCE;
	diagnostic.code = { value: finding.rule.id, target: ruleTarget(finding.rule) };
	if (finding.rule.unnecessary) {
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
