// Converts a date for which the time zone of the site has to be known, and asks for it where no `_config.yml` names one.
import * as vscode from 'vscode';
import { inspect } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { RULES } from '../rules';
import { isDecodedWrongly, wrongDecoding } from './decoding';
import { isGone, type Outcome } from './late-action';
import { type Posts, textEditsOf } from './posts';
import { showResultOf } from './tell';

/** Takes a document and the start of a finding in it. */
export const CONVERT_DATE = 'newsPost.convertDate';

/** Hexo takes the time zone of the machine where the site names none. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The action that asks for the time zone, if a finding could be fixed in another way were it known. */
export function conversion(document: vscode.TextDocument, { asks, start }: Finding): vscode.CodeAction[] {
	if (asks !== 'timezone') {
		return [];
	}
	const title = vscode.l10n.t('Convert the date: choose the time zone of the site…');
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { title, command: CONVERT_DATE, arguments: [document, start] };
	return [action];
}

/** Lets the user pick the time zone of the site, and writes the date at a place as it is there. */
export async function convertDate(posts: Posts, document: vscode.TextDocument, start: number): Promise<void> {
	const timezone = await pickZone();
	if (timezone === undefined) {
		return;
	}
	const edits = (await isDecodedWrongly(document))
		? wrongDecoding()
		: await conversionEdits(posts, document, start, timezone);
	if (typeof edits === 'string') {
		void vscode.window.showWarningMessage(edits);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.set(document.uri, textEditsOf(document, edits));
	const isApplied = await vscode.workspace.applyEdit(edit);
	const done = vscode.l10n.t('The date was converted for the time zone {0}', timezone);
	showResultOf(document, isApplied ? done : isGone());
}

/** Edits of the text as it is; or why there are none. */
async function conversionEdits(
	posts: Posts,
	document: vscode.TextDocument,
	start: number,
	timezone: string,
): Promise<Outcome> {
	const checked = await posts.checkNow(document);
	const asking = checked?.findings.filter((finding) => finding.asks === 'timezone' && finding.start === start) ?? [];
	if (!checked || asking.length === 0) {
		return isGone();
	}
	const context = posts.contextFor(document);
	const there = inspect(checked.post, RULES, { ...context, site: { ...context.site, timezone } });
	const same = there.findings.find(
		(finding) => asking.some(({ rule }) => rule === finding.rule) && finding.start === start,
	);
	return (
		(same && there.fixesOf(same).find(({ takes }) => takes === 'timezone')?.edits) ??
		vscode.l10n.t('The date cannot be converted for {0}: the clocks there are changed that day.', timezone)
	);
}

/** The time zone of this computer comes first: it is what Hexo would take here. */
async function pickZone(): Promise<string | undefined> {
	const own = { label: ownZone(), description: vscode.l10n.t('the time zone of this computer') };
	const others = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter((zone) => zone !== own.label);
	const picked = await vscode.window.showQuickPick(
		[own, ...[...new Set(others)].map((label) => ({ label, description: '' }))],
		{
			title: vscode.l10n.t('Time Zone of the Site'),
			placeHolder: vscode.l10n.t('Set `timezone` in _config.yml, and you will not be asked again'),
		},
	);
	return picked?.label;
}
