// The commands for files, folders and the whole workspace, wired.
import * as vscode from 'vscode';
import type { Replacer } from '../../run/replacer';
import type { Span } from '../../text/span';
import { previewFix } from '../fix-preview';
import type { PostIndex } from '../post-index';
import { type Posts, rangeOf } from '../posts';
import { previewClean } from '../preview';
import type { ReportPanel } from '../show-report';
import { checkChosen } from './check-command';
import { CheckProblems } from './check-problems';
import { chooseRule } from './choose-rule';
import { FolderChanges } from './folder-changes';
import { ADD_LEFTOVER, LeftoverFinder } from './repeated-leftovers';
import { tellFailed } from './run-failed';
import { OPEN_FROM_RUN, PREVIEW_FROM_RUN } from './run-rows';
import { RunStore } from './run-store';
import { RunView } from './run-view';
import { PostWriter } from './write-post';

interface Needs {
	readonly posts: Posts;
	readonly others: PostIndex;
	readonly report: ReportPanel;
	readonly log: vscode.LogOutputChannel;
	/** Gives the summary of a rule in the language of the editor. */
	readonly summaryOf: (rule: string) => string;
	readonly onError: (error: unknown) => void;
	readonly replacer: Replacer | undefined;
}

/** Offers the commands, until it is disposed of; and to undo a run that was interrupted. */
export function folderCommands(
	{ storageUri, globalStorageUri }: vscode.ExtensionContext,
	{ posts, others, report, log, summaryOf, onError, replacer }: Needs,
): vscode.Disposable {
	const problems = new CheckProblems(posts);
	const view = new RunView();
	const changes = new FolderChanges({
		others,
		writer: new PostWriter(replacer),
		store: new RunStore(vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'originals')),
		view,
		log,
		onError,
		onWritten: (uris) => problems.forget(uris),
	});
	const finder = new LeftoverFinder(others, view, onError);
	type Run = (...args: unknown[]) => Promise<unknown>;
	const command = (id: string, run: Run, fail = onError): vscode.Disposable =>
		vscode.commands.registerCommand(id, (...args) => run(...args).catch(fail));
	const onRunError = (error: unknown): void => tellFailed(error, log);
	const ofRuns = (id: string, run: Run): vscode.Disposable => command(id, run, onRunError);
	changes.undos.offerInterrupted().catch(onRunError);
	return vscode.Disposable.from(
		problems,
		view,
		command('newsPost.checkPosts', (...args) => checkChosen(chosenIn(args), others, problems, report, onError)),
		ofRuns('newsPost.cleanPosts', (...args) => changes.prepare(chosenIn(args), 'clean')),
		ofRuns('newsPost.fixRule', async (...args) => {
			const chosen = chosenIn(args);
			const rule = await chooseRule(chosen, others, summaryOf, onError);
			await (rule && changes.prepare(chosen, rule));
		}),
		ofRuns('newsPost.applyRun', () => changes.apply()),
		ofRuns('newsPost.discardRun', () => changes.discard()),
		ofRuns('newsPost.undoRun', () => changes.undos.undo()),
		ofRuns('newsPost.deleteOriginals', () => changes.undos.deleteOriginals()),
		command('newsPost.findLeftovers', async (...args) => {
			await changes.discard();
			await finder.find(chosenIn(args));
		}),
		command(ADD_LEFTOVER, (index) => finder.add(index as number)),
		command(OPEN_FROM_RUN, (uri, place) => openFromRun(uri as vscode.Uri, place as Span)),
		command(PREVIEW_FROM_RUN, (uri, rule) => previewFromRun(uri as vscode.Uri, rule as string | undefined)),
	);
}

/** The Explorer hands on what was clicked, and all that is chosen; the palette nothing. */
function chosenIn([clicked, all]: readonly unknown[]): vscode.Uri[] | undefined {
	const chosen = Array.isArray(all) && all.length > 0 ? all : [clicked];
	const uris = chosen.filter((one) => one instanceof vscode.Uri);
	return uris.length > 0 ? uris : undefined;
}

async function openFromRun(uri: vscode.Uri, place: Span): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document, { selection: rangeOf(document, place), preview: true });
}

/** @param rule the rule to fix; undefined where the article is to be cleaned */
async function previewFromRun(uri: vscode.Uri, rule: string | undefined): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	await (rule === undefined ? previewClean(document) : previewFix(document, rule));
}
