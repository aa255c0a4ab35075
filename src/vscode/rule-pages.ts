// Shows the page of a rule when its id is clicked at a problem.
import * as vscode from 'vscode';
import { rulePage } from '../report/rule-page';
import { ALL_RULES } from '../rules';

const SCHEME = 'news-post-rule';
const COMMAND = 'newsPost.showRule';

/** Where the id of a rule leads: a command, because a file of the extension would open as source, or not at all. */
export const ruleTarget = (rule: string): vscode.Uri =>
	vscode.Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([rule]) });

/** Makes the pages of all rules available, rendered by the editor's own Markdown preview. */
export function serveRulePages(): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			provideTextDocumentContent(uri) {
				const rule = ALL_RULES.find(({ id }) => uri.path === `/${id}.md`);
				return rule && rulePage(rule);
			},
		}),
		vscode.commands.registerCommand(COMMAND, (id: unknown) => {
			const page = vscode.Uri.from({ scheme: SCHEME, path: `/${String(id)}.md` });
			return vscode.commands.executeCommand('markdown.showPreview', page);
		}),
	);
}
