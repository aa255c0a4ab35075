// Quick fixes for what is found, and the source action that cleans the article.
import * as vscode from 'vscode';
import { clean } from '../core/clean';
import { editsOf, vet } from '../core/fix';
import { parsePost } from '../core/post';
import type { Finding } from '../core/rule';
import type { TextEdit } from '../core/text';
import { RULES } from '../rules';
import { SOURCE } from './diagnostics';
import { localize } from './messages';
import { type CheckedPost, contextFor, isDecodedWrongly, LANGUAGES, type Posts, rangeOf, textEditsOf } from './posts';

/** Of its own kind, not below `source.fixAll`: who fixes all on save for a linter does not want articles cleaned. */
export const CLEAN_KIND = vscode.CodeActionKind.Source.append('cleanSina');

/** Offers the fixes of all open posts. */
export function offerFixes(posts: Posts): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(
		LANGUAGES.map((language) => ({ language })),
		{
			provideCodeActions(document, range, context) {
				if (context.only?.contains(CLEAN_KIND)) {
					return cleanAction(document);
				}
				const checked = context.only === undefined || context.only.contains(vscode.CodeActionKind.QuickFix);
				const post = checked ? posts.check(document) : undefined;
				return post ? quickFixes(document, range, post, context.diagnostics) : [];
			},
		},
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CLEAN_KIND] },
	);
}

function cleanAction(document: vscode.TextDocument): vscode.CodeAction[] {
	const text = document.getText();
	const { edits } = clean(parsePost(text), RULES, contextFor(document));
	return edits.length > 0 && !isDecodedWrongly(text)
		? [action(document, vscode.l10n.t('Clean Sina Article'), CLEAN_KIND, edits)]
		: [];
}

function quickFixes(
	document: vscode.TextDocument,
	range: vscode.Range,
	{ post, findings }: CheckedPost,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const actions: vscode.CodeAction[] = [];
	for (const finding of findings) {
		const place = rangeOf(document, finding);
		if (!place.intersection(range)) {
			continue;
		}
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
	}
	return [...actions, ...fixesForAll(document, range, { post, findings })];
}

/** For each rule at the place that has more findings in the post: one action for all of them. */
function fixesForAll(
	document: vscode.TextDocument,
	range: vscode.Range,
	{ post, findings }: Pick<CheckedPost, 'post' | 'findings'>,
): vscode.CodeAction[] {
	const here = findings.filter((finding) => rangeOf(document, finding).intersection(range));
	return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
		const fixes = findings
			.filter((finding) => finding.rule === rule)
			.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
		const { edits } = vet(post, fixes);
		const title = vscode.l10n.t('Fix all {0} of {1} in this post', fixes.length, rule.id);
		return fixes.length > 1 && edits.length > 0 ? [action(document, title, vscode.CodeActionKind.QuickFix, edits)] : [];
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
