// Quick fixes for what is found, and the source action that cleans the article.
import * as vscode from 'vscode';
import type { Inspection } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { suppressingEdit } from '../engine/suppressing-edit';
import type { TextEdit } from '../text/edit';
import { conversion } from './ask-time-zone';
import { SOURCE } from './diagnostics';
import { localize } from './localize';
import { cleanDocument, LANGUAGES, type Posts, rangeOf, textEditsOf } from './posts';

/** Of its own kind, not below `source.fixAll`: who fixes all on save for a linter does not want articles cleaned. */
const CLEAN_KIND = vscode.CodeActionKind.Source.append('cleanSina');

/**
 * An action whose edits are worked out when it is chosen, on the text as it is then: VS Code puts no version on the edit of
 * an action, so one that was worked out earlier could hit another passage.
 */
class LateAction extends vscode.CodeAction {
	constructor(
		title: string,
		kind: vscode.CodeActionKind,
		readonly document: vscode.TextDocument,
		readonly edits: () => readonly TextEdit[] | undefined,
	) {
		super(title, kind);
	}
}

/** Offers the fixes of all open posts. */
export function offerFixes(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			provideCodeActions(document, range, context) {
				try {
					return actionsFor(posts, document, range, context);
				} catch (error) {
					onError(error);
					return [];
				}
			},
			resolveCodeAction(action) {
				if (action instanceof LateAction) {
					try {
						action.edit = new vscode.WorkspaceEdit();
						action.edit.set(action.document.uri, textEditsOf(action.document, action.edits() ?? []));
					} catch (error) {
						onError(error);
					}
				}
				return action;
			},
		},
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CLEAN_KIND] },
	);
}

function actionsFor(
	posts: Posts,
	document: vscode.TextDocument,
	range: vscode.Range,
	{ only, diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
	const isAsked = only === undefined || only.contains(vscode.CodeActionKind.QuickFix);
	const isCleanAsked = only?.contains(CLEAN_KIND) === true;
	const inspection = isAsked || isCleanAsked ? posts.check(document) : undefined;
	if (!inspection) {
		return [];
	}
	return isCleanAsked ? cleanAction(document) : quickFixes(posts, document, range, inspection, diagnostics);
}

function cleanAction(document: vscode.TextDocument): vscode.CodeAction[] {
	const edits = (): readonly TextEdit[] => cleanDocument(document)?.edits ?? [];
	return edits().length > 0 ? [new LateAction(vscode.l10n.t('Clean Sina Article'), CLEAN_KIND, document, edits)] : [];
}

/** With a whole post selected, the first findings will do. */
const MAX_FINDINGS = 20;

function quickFixes(
	posts: Posts,
	document: vscode.TextDocument,
	range: vscode.Range,
	inspection: Inspection,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const here = inspection.findings
		.filter((finding) => rangeOf(document, finding).intersection(range))
		.slice(0, MAX_FINDINGS);
	return [
		...here.flatMap((finding) => fixesOf(posts, document, inspection, finding, diagnostics)),
		...fixesForAll(posts, document, inspection, here),
		...suppressions(posts, document, inspection, here),
	];
}

function fixesOf(
	posts: Posts,
	document: vscode.TextDocument,
	inspection: Inspection,
	finding: Finding,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const place = rangeOf(document, finding);
	const solved = diagnostics.filter((other) => isOf(other, finding) && other.range.isEqual(place));
	const actions = inspection.offersOf(finding).map(({ title }, index) => {
		const action = new LateAction(localize(title), vscode.CodeActionKind.QuickFix, document, () => {
			const now = posts.check(document);
			const same = now && sameFinding(inspection, finding, now);
			return same && now.fixesOf(same).find((fix) => localize(fix.title) === localize(title))?.edits;
		});
		action.diagnostics = solved;
		action.isPreferred = index === 0;
		return action;
	});
	return [...actions, ...conversion(document, finding)];
}

/** The finding of a later inspection that is the same as one of an earlier; undefined where that is gone or not certain. */
function sameFinding(before: Inspection, finding: Finding, now: Inspection): Finding | undefined {
	if (before === now) {
		return finding;
	}
	const likes = ({ post, findings }: Inspection): Finding[] =>
		findings.filter(
			(other) =>
				other.rule === finding.rule &&
				other.message.text === finding.message.text &&
				post.text.slice(other.start, other.end) === before.post.text.slice(finding.start, finding.end),
		);
	const [old, present] = [likes(before), likes(now)];
	return old.length === present.length ? present[old.indexOf(finding)] : undefined;
}

/** For each rule at the place: an action that turns it off for the line. */
function suppressions(
	posts: Posts,
	document: vscode.TextDocument,
	inspection: Inspection,
	here: readonly Finding[],
): vscode.CodeAction[] {
	const firsts = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
	return firsts.map((finding) => {
		const title = vscode.l10n.t('Turn off {0} for this line', finding.rule);
		return new LateAction(title, vscode.CodeActionKind.QuickFix, document, () => {
			const now = posts.check(document);
			const same = now && sameFinding(inspection, finding, now);
			const edit = same && suppressingEdit(now.post, same);
			return edit && [edit];
		});
	});
}

/** For each rule at the place that has more findings in the post: one action for all that can be applied together. */
function fixesForAll(
	posts: Posts,
	document: vscode.TextDocument,
	{ findings }: Inspection,
	here: readonly Finding[],
): vscode.CodeAction[] {
	return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
		const count = findings.filter((finding) => finding.rule === rule && finding.isCleaned).length;
		const title = vscode.l10n.t('Fix all {0} of {1} in this post', count, rule);
		const edits = (): readonly TextEdit[] | undefined => posts.check(document)?.editsFor(rule);
		return count > 1 ? [new LateAction(title, vscode.CodeActionKind.QuickFix, document, edits)] : [];
	});
}

const isOf = (diagnostic: vscode.Diagnostic, finding: Finding): boolean =>
	diagnostic.source === SOURCE && typeof diagnostic.code === 'object' && diagnostic.code.value === finding.rule;
