// Converts a date for which the time zone of the site has to be known, and asks for it where no `_config.yml` names one.
import * as vscode from 'vscode';
import { editsOf } from '../core/fix';
import { lint } from '../core/lint';
import type { Post } from '../core/post';
import type { Context, Finding, Fix } from '../core/rule';
import { showResult } from './messages';
import { type Posts, textEditsOf } from './posts';

/** Takes a document and the start of a finding in it. */
export const CONVERT_DATE = 'newsPost.convertDate';

/** Hexo takes the time zone of the machine where the site names none. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The action that asks for the time zone, if a finding could be fixed in another way were it known. */
export function conversion(
	document: vscode.TextDocument,
	post: Post,
	finding: Finding,
	context: Context,
): vscode.CodeAction[] {
	const isAsked = finding.rule.id === 'date' && context.site?.timezone === undefined;
	if (!isAsked || !fixIn(ownZone(), post, finding, context)) {
		return [];
	}
	const title = vscode.l10n.t('Convert the date: choose the time zone of the site…');
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { title, command: CONVERT_DATE, arguments: [document, finding.start] };
	return [action];
}

/** What fixes are called that write a date in another form. */
const CONVERSION = 'Write {0}';

/** The fix that converts a date in a time zone, and that a finding does not have without. */
function fixIn(timezone: string, post: Post, finding: Finding, context: Context): Fix | undefined {
	const site = { ...context.site, timezone };
	const there = lint(post, [finding.rule], { ...context, site }).find(
		({ start, message }) => start === finding.start && message.text === finding.message.text,
	);
	const isConversion = (fix: Fix): boolean => fix.title.text === CONVERSION;
	return finding.fixes.some(isConversion) ? undefined : there?.fixes.find(isConversion);
}

/** Lets the user pick the time zone of the site, and writes the date at a place as it is there. */
export async function convertDate(posts: Posts, document: vscode.TextDocument, start: number): Promise<void> {
	const timezone = await pickZone();
	const checked = timezone === undefined || document.isClosed ? undefined : posts.check(document);
	if (timezone === undefined || !checked) {
		return;
	}
	const { post, findings } = checked;
	const context = posts.contextFor(document);
	const here = findings.filter((finding) => finding.rule.id === 'date' && finding.start === start);
	const [fix] = here.flatMap((finding) => fixIn(timezone, post, finding, context) ?? []);
	const edits = fix && editsOf(post, fix);
	if (!edits) {
		const reason = vscode.l10n.t(
			'The date cannot be converted for {0}: the clocks there are changed that day, or the text has changed.',
			timezone,
		);
		void vscode.window.showWarningMessage(reason);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.set(document.uri, textEditsOf(document, edits));
	if (await vscode.workspace.applyEdit(edit)) {
		showResult(vscode.l10n.t('The date was converted for the time zone {0}', timezone));
	}
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
