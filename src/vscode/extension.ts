// Wires the features of the extension to the editor.
import * as vscode from 'vscode';
import { loadTimeZones } from '../hexo/time-zone';
import type { Replacer } from '../run/replacer';
import { CONVERT_DATE, convertDate } from './ask-time-zone';
import { BirthTimes } from './birth-times';
import { CHANGE_SEVERITY, changeSeverity } from './change-severity';
import { checkPost } from './check-post';
import { cleanSinaArticle, editorFor } from './clean-command';
import { completeFields } from './completion';
import { showConfigurationProblems } from './configuration-problems';
import { configurations } from './configurations';
import { showDiagnostics } from './diagnostics';
import { linkRulePages } from './finding-hover';
import { serveFixPreviews } from './fix-preview';
import { offerFixes } from './fixes';
import { folderCommands } from './folder/commands';
import { foldFrontMatter } from './folding';
import { explainFields } from './hover';
import { type PreviewPlugin, previewPlugin, renewPreviews } from './markdown-preview';
import { outlineFrontMatter } from './outline';
import { log } from './output';
import { PostIndex } from './post-index';
import { Posts } from './posts';
import { activePreview, applyPreview, previewClean, servePreviews } from './preview';
import { serveRulePages } from './rule-pages';
import { showSettingsProblems } from './settings-problems';
import { ReportPanel } from './show-report';
import { checkSites } from './site-settings';
import { Sites } from './sites';
import { showStatus } from './status-item';
import { summariesOf } from './summaries';
import { trySample } from './try-sample';
import { showReasons } from './what-goes';

/**
 * @param replacer where there is Node: how files of this machine are replaced
 * @returns what VS Code's preview of Markdown asks for
 */
export function activate(context: vscode.ExtensionContext, replacer?: Replacer): PreviewPlugin {
	const summaryOf = summariesOf(context.extension);
	const sites = new Sites();
	const onError = reporter();
	const others = new PostIndex(onError);
	const births = new BirthTimes();
	const posts = new Posts(sites, others, births, onError);
	const report = new ReportPanel(others, onError);
	const command = (id: string, run: (target: unknown) => Promise<unknown>): vscode.Disposable =>
		vscode.commands.registerCommand(id, (target) => run(target).catch(onError));
	context.subscriptions.push(
		log,
		configurations.watch(),
		sites,
		births,
		others,
		posts,
		report,
		showDiagnostics(posts, onError),
		showStatus(posts, onError),
		linkRulePages(posts, onError),
		offerFixes(posts, onError),
		checkSites(onError),
		completeFields(posts, others, onError),
		explainFields(posts, onError),
		foldFrontMatter(posts, onError),
		outlineFrontMatter(posts, onError),
		serveRulePages(context),
		showSettingsProblems(log),
		showConfigurationProblems(onError),
		servePreviews(onError),
		serveFixPreviews(posts, onError),
		renewPreviews(onError),
		folderCommands(context, { posts, others, report, log, summaryOf, onError, replacer }),
		command('newsPost.cleanSina', (target) => (activePreview() ? applyPreview() : cleanSinaArticle(editorFor(target)))),
		command('newsPost.previewClean', () => previewClean()),
		command('newsPost.checkPost', () => checkPost(posts)),
		command('newsPost.applyPreview', applyPreview),
		command('newsPost.trySample', () => trySample(context)),
		command('newsPost.showReport', () => report.show()),
		command('newsPost.explainPreview', (target) => showReasons(summaryOf, target)),
		vscode.commands.registerCommand(CONVERT_DATE, (document, start) =>
			convertDate(posts, document, start).catch(onError),
		),
		vscode.commands.registerCommand(CHANGE_SEVERITY, (document, rule) => changeSeverity(document, rule).catch(onError)),
		vscode.commands.registerCommand('newsPost.showOutput', () => log.show()),
	);
	// In a turn of its own: together with other work it would take longer than the editor should wait.
	setTimeout(loadTimeZones);
	return previewPlugin(onError);
}

/** Logs every failure of ours, and tells the user of the first one. */
function reporter(): (error: unknown) => void {
	let isTold = false;
	return (error) => {
		if (error instanceof vscode.CancellationError) {
			return; // what was asked for is not wanted any more
		}
		log.error(error instanceof Error ? error : String(error));
		if (!isTold) {
			isTold = true;
			const show = vscode.l10n.t('Show Output');
			void vscode.window
				.showErrorMessage(vscode.l10n.t('News Post failed; the text was not changed.'), show)
				.then((choice) => choice === show && log.show());
		}
	};
}
