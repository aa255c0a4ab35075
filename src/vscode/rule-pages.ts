// Shows the page of a rule: from its id at a problem, from a quick fix, from the hover over a finding.
import * as vscode from 'vscode';
import { languageNamed, pagesFolder } from '../report/languages';
import { ALL_RULES } from '../rules';

const SCHEME = 'news-post-rule';

/** Takes the id of a rule. */
export const SHOW_RULE = 'newsPost.showRule';

/** Where the id of a rule leads: a command, because a file of the extension would open as source, or not at all. */
export const ruleTarget = (rule: string): vscode.Uri =>
	vscode.Uri.from({ scheme: 'command', path: SHOW_RULE, query: JSON.stringify([rule]) });

/** The action for each of these rules that shows its page. */
export function pageActions(rules: readonly string[]): vscode.CodeAction[] {
	return [...new Set(rules)].map((rule) => {
		const title = vscode.l10n.t('Show the page of {0}', rule);
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.command = { title, command: SHOW_RULE, arguments: [rule] };
		return action;
	});
}

/** Makes the pages of all rules available, rendered by the editor's own Markdown preview. */
export function serveRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			async provideTextDocumentContent({ path }) {
				const rule = ALL_RULES.find(({ id }) => path === pathOf(id));
				const folder = pagesFolder(languageNamed(vscode.env.language));
				const page = rule && vscode.Uri.joinPath(extensionUri, folder, pathOf(rule.id));
				return page && new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
			},
		}),
		vscode.commands.registerCommand(SHOW_RULE, (id: unknown) => {
			const page = vscode.Uri.from({ scheme: SCHEME, path: pathOf(String(id)) });
			return vscode.commands.executeCommand('markdown.showPreview', page);
		}),
	);
}

const pathOf = (rule: string): string => `/${rule}.md`;
