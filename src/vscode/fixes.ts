// Quick fixes for what is found, and the source action that cleans the article.
import * as vscode from 'vscode';
import type { Inspection, Offer } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { suppressingEdit } from '../engine/suppressing-edit';
import type { TextEdit } from '../text/edit';
import { conversion } from './ask-time-zone';
import { severityActions } from './change-severity';
import { cleanDocument } from './cleaning';
import { isDecodedWrongly } from './decoding';
import { SOURCE } from './diagnostics';
import { isGone, isRefused, LateAction, type Outcome } from './late-action';
import { localize } from './localize';
import { LANGUAGES, type Posts, rangeOf } from './posts';

/** Of its own kind, not below `source.fixAll`: who fixes all on save for a linter does not want articles cleaned. */
const CLEAN_KIND = vscode.CodeActionKind.Source.append('cleanSina');

/** Offers the fixes of all open posts. */
export const offerFixes = (posts: Posts, onError: (error: unknown) => void): vscode.Disposable =>
	vscode.languages.registerCodeActionsProvider(
		LANGUAGES.map((language) => ({ language })),
		fixProvider(posts, onError),
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CLEAN_KIND] },
	);

/** Lists what can be done about a place, and works out one of these things when it is chosen. */
export const fixProvider = (posts: Posts, onError: (error: unknown) => void): vscode.CodeActionProvider => ({
	async provideCodeActions(document, range, context) {
		try {
			return await actionsFor(posts, document, range, context);
		} catch (error) {
			onError(error);
			return [];
		}
	},
	async resolveCodeAction(action) {
		if (action instanceof LateAction) {
			await action.resolve().catch(onError);
		}
		return action;
	},
});

async function actionsFor(
	posts: Posts,
	document: vscode.TextDocument,
	range: vscode.Range,
	{ only, diagnostics }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
	const isAsked = only === undefined || only.contains(vscode.CodeActionKind.QuickFix);
	const isCleanAsked = only?.contains(CLEAN_KIND) === true;
	const inspection = isAsked || isCleanAsked ? await posts.check(document) : undefined;
	if (!inspection || (await isDecodedWrongly(document, inspection.post.text))) {
		return [];
	}
	return isCleanAsked ? cleanAction(document) : quickFixes(posts, document, range, inspection, diagnostics);
}

async function cleanAction(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
	const edits = async (): Promise<readonly TextEdit[]> => {
		const cleaned = await cleanDocument(document);
		return typeof cleaned === 'string' ? [] : cleaned.edits;
	};
	const title = vscode.l10n.t('Clean Sina Article');
	return (await edits()).length > 0 ? [new LateAction(title, CLEAN_KIND, document, edits)] : [];
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
		...severityActions(document, here),
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
		const isSame = (offer: Offer): boolean => localize(offer.title) === localize(title);
		const action = new LateAction(localize(title), vscode.CodeActionKind.QuickFix, document, async () => {
			const now = await posts.check(document);
			const same = now && sameFinding(inspection, finding, now);
			if (!same || !now.offersOf(same).some(isSame)) {
				return isGone();
			}
			return now.fixesOf(same).find(isSame)?.edits ?? isRefused();
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
		return new LateAction(title, vscode.CodeActionKind.QuickFix, document, async () => {
			const now = await posts.check(document);
			const same = now && sameFinding(inspection, finding, now);
			if (!same) {
				return isGone();
			}
			const edit = suppressingEdit(now.post, same);
			return edit ? [edit] : isRefused();
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
		const work = async (): Promise<Outcome> => {
			const edits = (await posts.check(document))?.editsFor(rule) ?? [];
			return edits.length > 0 ? edits : isGone();
		};
		return count > 1 ? [new LateAction(title, vscode.CodeActionKind.QuickFix, document, work)] : [];
	});
}

const isOf = (diagnostic: vscode.Diagnostic, finding: Finding): boolean =>
	diagnostic.source === SOURCE && typeof diagnostic.code === 'object' && diagnostic.code.value === finding.rule;
