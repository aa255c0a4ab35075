// Shows the page of a rule when its id is clicked at a problem.
import * as vscode from 'vscode';
import { ALL_RULES } from '../rules';

const SCHEME = 'news-post-rule';
const COMMAND = 'newsPost.showRule';

/** Where the id of a rule leads: a command, because a file of the extension would open as source, or not at all. */
export const ruleTarget = (rule: string): vscode.Uri =>
	vscode.Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([rule]) });

/** Makes the pages of all rules available, rendered by the editor's own Markdown preview. */
export function serveRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			async provideTextDocumentContent({ path }) {
				const rule = ALL_RULES.find(({ id }) => path === pathOf(id));
				const page = rule && vscode.Uri.joinPath(extensionUri, ...folders(), pathOf(rule.id));
				return page && new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
			},
		}),
		vscode.commands.registerCommand(COMMAND, (id: unknown) => {
			const page = vscode.Uri.from({ scheme: SCHEME, path: pathOf(String(id)) });
			return vscode.commands.executeCommand('markdown.showPreview', page);
		}),
	);
}

/** Where the pages lie in the language of the editor. */
const folders = (): string[] => (vscode.env.language === 'zh-cn' ? ['docs', 'zh-cn', 'rules'] : ['docs', 'rules']);

const pathOf = (rule: string): string => `/${rule}.md`;
