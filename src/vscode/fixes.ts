// Quick fixes for what is found, and the source action that cleans the article.
import * as vscode from 'vscode';
import { editsOf, vet } from '../core/fix';
import type { Post } from '../core/post';
import type { Context, Finding } from '../core/rule';
import { suppressingEdit } from '../core/suppress';
import type { TextEdit } from '../core/text';
import { SOURCE } from './diagnostics';
import { localize } from './messages';
import { type CheckedPost, cleanDocument, LANGUAGES, type Posts, rangeOf, textEditsOf } from './posts';
import { conversion } from './time-zone';

/** Of its own kind, not below `source.fixAll`: who fixes all on save for a linter does not want articles cleaned. */
const CLEAN_KIND = vscode.CodeActionKind.Source.append('cleanSina');

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
	if (only?.contains(CLEAN_KIND)) {
		return cleanAction(document);
	}
	const isAsked = only === undefined || only.contains(vscode.CodeActionKind.QuickFix);
	const post = isAsked ? posts.check(document) : undefined;
	return post ? quickFixes(document, range, post, posts.contextFor(document), diagnostics) : [];
}

function cleanAction(document: vscode.TextDocument): vscode.CodeAction[] {
	const { edits } = cleanDocument(document) ?? { edits: [] };
	return edits.length > 0 ? [action(document, vscode.l10n.t('Clean Sina Article'), CLEAN_KIND, edits)] : [];
}

/** Each fix goes through the gate on its own: with a whole post selected, the first findings will do. */
const MAX_FINDINGS = 20;

function quickFixes(
	document: vscode.TextDocument,
	range: vscode.Range,
	{ post, findings }: CheckedPost,
	known: Context,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const actions: vscode.CodeAction[] = [];
	const here = findings.filter((finding) => rangeOf(document, finding).intersection(range)).slice(0, MAX_FINDINGS);
	for (const finding of here) {
		const place = rangeOf(document, finding);
		const solved = diagnostics.filter((other) => isOf(other, finding) && other.range.isEqual(place));
		for (const [index, fix] of finding.fixes.entries()) {
			const edits = editsOf(post, fix);
			if (edits) {
				const offer = action(document, localize(fix.title), vscode.CodeActionKind.QuickFix, edits);
				offer.diagnostics = solved;
				offer.isPreferred = index === 0;
				actions.push(offer);
			}
		}
		actions.push(...conversion(document, post, finding, known));
	}
	return [...actions, ...fixesForAll(document, post, findings, here), ...suppressions(document, post, here)];
}

/** For each rule at the place: an action that turns it off for the line. */
function suppressions(document: vscode.TextDocument, post: Post, here: readonly Finding[]): vscode.CodeAction[] {
	const firsts = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
	return firsts.flatMap((finding) => {
		const edit = suppressingEdit(post, finding);
		const title = vscode.l10n.t('Turn off {0} for this line', finding.rule.id);
		return edit ? [action(document, title, vscode.CodeActionKind.QuickFix, [edit])] : [];
	});
}

/** For each rule at the place that has more findings in the post: one action for all that can be applied together. */
function fixesForAll(
	document: vscode.TextDocument,
	post: Post,
	findings: readonly Finding[],
	here: readonly Finding[],
): vscode.CodeAction[] {
	return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
		const fixes = findings
			.filter((finding) => finding.rule === rule)
			.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
		const { accepted, edits } = vet(post, fixes.length > 1 ? fixes : []);
		const title = vscode.l10n.t('Fix all {0} of {1} in this post', accepted.length, rule.id);
		return accepted.length > 1 ? [action(document, title, vscode.CodeActionKind.QuickFix, edits)] : [];
	});
}

const isOf = (diagnostic: vscode.Diagnostic, finding: Finding): boolean =>
	diagnostic.source === SOURCE && typeof diagnostic.code === 'object' && diagnostic.code.value === finding.rule.id;

function action(
	document: vscode.TextDocument,
	title: string,
	kind: vscode.CodeActionKind,
	edits: readonly TextEdit[],
): vscode.CodeAction {
	const result = new vscode.CodeAction(title, kind);
	result.edit = new vscode.WorkspaceEdit();
	result.edit.set(document.uri, textEditsOf(document, edits));
	return result;
}
