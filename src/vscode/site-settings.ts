// Shows what is wrong in an open `_config.yml`, and offers fixes.
import * as vscode from 'vscode';
import { inspectSite, type SiteInspection } from '../engine/inspect-site';
import type { Finding } from '../engine/rule';
import { isSiteFile, SITE_FILE } from '../hexo/site';
import { SITE_RULES } from '../rules/site';
import { configurations } from './configurations';
import { SOURCE, toDiagnostic } from './diagnostics';
import { followDocuments } from './follow-documents';
import { localize } from './localize';
import { isFile, rangeOf, textEditsOf } from './posts';
import { optionsFor } from './settings';

/** Keeps the diagnostics of every open `_config.yml` current and offers their fixes, until it is disposed of. */
export function checkSites(onError: (error: unknown) => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-site`);
	const show = (document: vscode.TextDocument): void => {
		if (!document.isClosed) {
			const { findings } = inspect(document);
			collection.set(
				document.uri,
				findings.map((finding) => toDiagnostic(document, [finding])),
			);
		}
	};
	const update = (document: vscode.TextDocument): void => {
		if (isSettings(document)) {
			configurations
				.find(vscode.Uri.joinPath(document.uri, '..'))
				.then(() => show(document))
				.catch((error) => {
					collection.delete(document.uri);
					onError(error);
				});
		}
	};
	return vscode.Disposable.from(
		collection,
		followDocuments(update, ({ uri }) => collection.delete(uri)),
		vscode.languages.registerCodeActionsProvider(
			{ pattern: `**/${SITE_FILE}` },
			{
				provideCodeActions: (document, range) => (isSettings(document) ? fixesAt(document, range) : []),
				resolveCodeAction: resolve,
			},
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
		),
	);
}

const isSettings = (document: vscode.TextDocument): boolean => isSiteFile(document.uri.path) && isFile(document);

const inspect = (document: vscode.TextDocument): SiteInspection =>
	inspectSite(document.getText(), SITE_RULES, optionsFor(document));

/** A fix whose edits are worked out when it is chosen, on the text as it is then. */
class SettingsAction extends vscode.CodeAction {
	constructor(
		title: string,
		readonly document: vscode.TextDocument,
		readonly finding: Finding,
	) {
		super(title, vscode.CodeActionKind.QuickFix);
	}
}

function fixesAt(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
	const { findings, fixesOf } = inspect(document);
	return findings
		.filter((finding) => rangeOf(document, finding).intersection(range))
		.flatMap((finding) => fixesOf(finding).map(({ title }) => new SettingsAction(localize(title), document, finding)));
}

function resolve(action: vscode.CodeAction): vscode.CodeAction {
	if (action instanceof SettingsAction) {
		const { document, finding } = action;
		const { findings, fixesOf } = inspect(document);
		const same = findings.find(({ rule, start }) => rule === finding.rule && start === finding.start);
		const fix = same && fixesOf(same).find(({ title }) => localize(title) === action.title);
		action.edit = new vscode.WorkspaceEdit();
		action.edit.set(document.uri, textEditsOf(document, fix?.edits ?? []));
	}
	return action;
}
