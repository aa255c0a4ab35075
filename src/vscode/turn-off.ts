// Turns a rule off for a line or for a file, by a comment.
import * as vscode from 'vscode';
import type { Inspection } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { suppressingEdit, suppressingEdits } from '../engine/suppressing-edit';
import { RULES } from '../rules';
import type { TextEdit } from '../text/edit';
import { isGone, isRefused, LateAction } from './late-action';
import type { Posts } from './posts';
import { sameFinding } from './same-finding';

/** What these find stops the build, or loses the front matter: nobody is helped by not seeing it. */
const STOPPING = new Set(RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id));

/** Whether what a rule finds stops the build or loses the front matter. */
export const stopsBuild = (rule: string): boolean => STOPPING.has(rule);

/** For each rule at a place: the actions that turn it off for the line, and for the file. */
export function turningOff(
	posts: Posts,
	document: vscode.TextDocument,
	inspection: Inspection,
	here: readonly Finding[],
): vscode.CodeAction[] {
	const later = (title: string, finding: Finding, edits: (now: Inspection, same: Finding) => Edits): LateAction =>
		new LateAction(title, vscode.CodeActionKind.QuickFix, document, async () => {
			const now = await posts.checkNow(document);
			const same = now && sameFinding(inspection, finding, now);
			return same ? (edits(now, same) ?? isRefused()) : isGone();
		});
	const firsts = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
	return firsts
		.filter(({ rule }) => !stopsBuild(rule))
		.flatMap((finding) => [
			later(vscode.l10n.t('Turn off {0} for this line', finding.rule), finding, forLine),
			later(vscode.l10n.t('Turn off {0} for this file', finding.rule), finding, forFile),
		]);
}

type Edits = readonly TextEdit[] | undefined;

function forLine({ post }: Inspection, finding: Finding): Edits {
	const edit = suppressingEdit(post, finding);
	return edit && [edit];
}

const forFile = ({ post, findings }: Inspection, { rule }: Finding): Edits =>
	suppressingEdits(
		post,
		findings.filter((finding) => finding.rule === rule),
	);
