// Says what is wrong with the user's own markers: at their place in the settings, in a message, and in the log.
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import { OPTIONS } from '../engine/options';
import { type MarkerProblem, readCustomMarkers } from '../engine/read-custom-markers';
import { SECTION } from '../engine/setting';
import { SOURCE } from './diagnostics';
import { localize } from './localize';

const { key: KEY } = OPTIONS.customMarkers;
const SETTING = `${SECTION}.${KEY}`;

/** Looks at the settings that hold and at the files of settings that are open, until it is disposed of. */
export function showSettingsProblems(log: vscode.LogOutputChannel): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(`${SOURCE} settings`);
	const mark = (document: vscode.TextDocument): void => {
		if (isSettings(document)) {
			collection.set(document.uri, diagnosticsFor(document));
		}
	};
	const tell = teller(log);
	tell();
	vscode.workspace.textDocuments.forEach(mark);
	return vscode.Disposable.from(
		collection,
		vscode.workspace.onDidOpenTextDocument(mark),
		vscode.workspace.onDidChangeTextDocument(({ document }) => mark(document)),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
		vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(SETTING) && tell()),
	);
}

/** Tells each problem of the settings that hold, once. */
function teller(log: vscode.LogOutputChannel): () => void {
	const told = new Set<string>();
	return () => {
		const scopes = [undefined, ...(vscode.workspace.workspaceFolders ?? [])];
		const problems = scopes.flatMap((scope) => {
			return readCustomMarkers(vscode.workspace.getConfiguration(SECTION, scope).get(KEY)).problems.map(withPlace);
		});
		const news = [...new Set(problems)].filter((problem) => !told.has(problem));
		for (const problem of news) {
			told.add(problem);
			log.warn(problem);
		}
		if (news.length > 0) {
			void offerSettings(news.length === 1 ? news[0]! : vscode.l10n.t('{0} (and {1} more)', news[0]!, news.length - 1));
		}
	};
}

/** `newsPost.boilerplate.custom[1].selector: …` */
const withPlace = ({ index, property, message }: MarkerProblem): string =>
	`${SETTING}${index === undefined ? '' : `[${index}]`}${property === undefined ? '' : `.${property}`}: ${localize(message)}`;

async function offerSettings(problem: string): Promise<void> {
	const open = vscode.l10n.t('Open Settings');
	if ((await vscode.window.showWarningMessage(problem, open)) === open) {
		await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${SETTING}`);
	}
}

const isSettings = ({ uri: { path } }: vscode.TextDocument): boolean =>
	path.endsWith('/settings.json') || path.endsWith('.code-workspace');

/** The problems of selectors: what else can be wrong, the editor itself knows from the setting's schema. */
function diagnosticsFor(document: vscode.TextDocument): vscode.Diagnostic[] {
	const text = document.getText();
	const root = text.includes(SETTING) ? parseTree(text) : undefined;
	const list = root && (findNodeAtLocation(root, [SETTING]) ?? findNodeAtLocation(root, ['settings', SETTING]));
	if (!list) {
		return [];
	}
	const { problems } = readCustomMarkers(getNodeValue(list));
	return problems.flatMap(({ index, property, message }) => {
		const node =
			index !== undefined && property === 'selector' ? findNodeAtLocation(list, [index, property]) : undefined;
		return node ? diagnosticAt(document, node.offset, node.offset + node.length, localize(message)) : [];
	});
}

function diagnosticAt(document: vscode.TextDocument, start: number, end: number, message: string): vscode.Diagnostic {
	const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
	const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
	diagnostic.source = SOURCE;
	diagnostic.code = SETTING;
	return diagnostic;
}
