// Change Severity…: lets the user pick the severity of a rule, and writes it where the one that holds is set.
import * as vscode from 'vscode';
import type { Finding } from '../engine/rule';
import { SEVERITIES } from '../engine/rule-settings';
import { SECTION } from '../engine/setting';
import { RULES } from '../rules';
import { isSetByFile } from '../run/change-severity';
import { CONFIGURATION_FILE } from '../run/configuration';
import { withSeverity } from '../run/edit-configuration';
import type { FoundConfiguration } from '../run/find-configuration';
import { configurations, folderOf } from './configurations';
import { showResult } from './localize';
import { stopsBuild } from './turn-off';
import { writeConfiguration } from './write-configuration';

/** Takes a document and the id of a rule. */
export const CHANGE_SEVERITY = 'newsPost.changeSeverity';

/** The action for each rule at a place. */
export function severityActions(document: vscode.TextDocument, here: readonly Finding[]): vscode.CodeAction[] {
	return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
		const title = vscode.l10n.t('Change the severity of {0}…', rule);
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.command = { title, command: CHANGE_SEVERITY, arguments: [document, rule] };
		return action;
	});
}

/** The severities that a rule can have. What stops the build is not turned off; and to show is not to clean. */
function levelsOf(rule: string): vscode.QuickPickItem[] {
	const isLeftover = RULES.some(({ id, leftover }) => id === rule && leftover);
	const off = isLeftover
		? vscode.l10n.t('Hidden, but still cleaned: newsPost.clean.keep is what cleaning leaves alone')
		: vscode.l10n.t('Hidden');
	return [...SEVERITIES.map((label) => ({ label })), ...(stopsBuild(rule) ? [] : [{ label: 'off', description: off }])];
}

export async function changeSeverity(document: vscode.TextDocument, rule: string): Promise<void> {
	const picked = await vscode.window.showQuickPick(levelsOf(rule), {
		title: vscode.l10n.t('Severity of {0}', rule),
	});
	if (!picked) {
		return;
	}
	const { label: severity } = picked;
	const folder = folderOf(document);
	const configuration = folder && (await configurations.findAgain(folder));
	const settings = vscode.workspace.getConfiguration(SECTION, document);
	const others = settings.get<Record<string, unknown>>('severity') ?? {};
	if (configuration && isSetByFile(rule, configuration, others)) {
		await writeFile(configuration, rule, severity);
	} else {
		await writeSettings(settings, rule, severity);
	}
}

async function writeFile({ folder }: FoundConfiguration, rule: string, severity: string): Promise<void> {
	const uri = vscode.Uri.joinPath(vscode.Uri.parse(folder), CONFIGURATION_FILE);
	if (await writeConfiguration(uri, (text) => withSeverity(text, rule, severity))) {
		showResult(vscode.l10n.t('{0} is set to {1} in {2}', rule, severity, vscode.workspace.asRelativePath(uri)));
	}
}

/** Into the settings that hold: those of the folder, the workspace or the user; where none are set, of the workspace. */
async function writeSettings(settings: vscode.WorkspaceConfiguration, rule: string, severity: string): Promise<void> {
	const { workspaceFolderValue, workspaceValue, globalValue } =
		settings.inspect<Record<string, string>>('severity') ?? {};
	const { ConfigurationTarget } = vscode;
	const hasFolders = (vscode.workspace.workspaceFolders ?? []).length > 0;
	const [target, value] = workspaceFolderValue
		? ([ConfigurationTarget.WorkspaceFolder, workspaceFolderValue] as const)
		: workspaceValue || (hasFolders && !globalValue)
			? ([ConfigurationTarget.Workspace, workspaceValue] as const)
			: ([ConfigurationTarget.Global, globalValue] as const);
	await settings.update('severity', { ...value, [rule]: severity }, target);
	showResult(vscode.l10n.t('{0} is set to {1} in the settings', rule, severity));
}
