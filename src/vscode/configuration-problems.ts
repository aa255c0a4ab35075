// Shows what is wrong with configuration files, at its place: of the open ones as they are typed, of the others as they are.
import * as vscode from 'vscode';
import { placesIn } from '../report/line-index';
import { CONFIGURATION_FILE, parseConfiguration } from '../run/configuration';
import { configurationFiles, watchConfigurationFiles } from './configuration-watcher';
import { isConfiguration } from './configurations';
import { SOURCE } from './diagnostics';
import { localize } from './localize';

/** Keeps the diagnostics of all configuration files of the workspace current, until it is disposed of. */
export function showConfigurationProblems(onError: (error: unknown) => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(`${SOURCE} configuration`);
	const openAt = (uri: vscode.Uri): vscode.TextDocument | undefined =>
		vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	const show = (uri: vscode.Uri, text: string): void => collection.set(uri, diagnosticsIn(text));
	const mark = (document: vscode.TextDocument): void => {
		if (isConfiguration(document.uri)) {
			show(document.uri, document.getText());
		}
	};
	const read = async (uri: vscode.Uri): Promise<void> => {
		const document = openAt(uri);
		if (document) {
			mark(document);
			return;
		}
		try {
			const bytes = await vscode.workspace.fs.readFile(uri);
			show(uri, new TextDecoder().decode(bytes));
		} catch {
			collection.delete(uri);
		}
	};
	vscode.workspace.textDocuments.forEach(mark);
	configurationFiles()
		.then((uris) => Promise.all(uris.map(read)))
		.then(undefined, onError);
	return vscode.Disposable.from(
		collection,
		watchConfigurationFiles((uri) => void read(uri)),
		vscode.workspace.onDidOpenTextDocument(mark),
		vscode.workspace.onDidChangeTextDocument(({ document }) => mark(document)),
		vscode.workspace.onDidCloseTextDocument((document) => void (isConfiguration(document.uri) && read(document.uri))),
	);
}

function diagnosticsIn(text: string): vscode.Diagnostic[] {
	const placeOf = placesIn(text);
	const positionOf = (offset: number): vscode.Position => {
		const { line, column } = placeOf(offset);
		return new vscode.Position(line - 1, column - 1);
	};
	return parseConfiguration(text).faults.map(({ start, end, message }) => {
		const range = new vscode.Range(positionOf(start), positionOf(end));
		const diagnostic = new vscode.Diagnostic(range, localize(message), vscode.DiagnosticSeverity.Error);
		diagnostic.source = SOURCE;
		diagnostic.code = CONFIGURATION_FILE;
		return diagnostic;
	});
}
