// Quick fixes for what is found, and the source action that cleans the article.
import * as vscode from 'vscode';
import type { Inspection, Offer } from '../engine/inspect';
import type { Finding } from '../engine/rule';
import { RULES } from '../rules';
import { conversion } from './ask-time-zone';
import { severityActions } from './change-severity';
import { isChanged, summary } from './clean-command';
import { cleanDocument } from './cleaning';
import { isDecodedWrongly, wrongDecoding } from './decoding';
import { SOURCE } from './diagnostics';
import { isGone, isRefused, LateAction, type Outcome } from './late-action';
import { localize } from './localize';
import { cleaningLog } from './output';
import { LANGUAGES, type Posts, rangeOf } from './posts';
import { pageActions } from './rule-pages';
import { sameFinding } from './same-finding';
import { showResultOf } from './tell';
import { turningOff } from './turn-off';

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
	{ only, diagnostics, triggerKind }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
	const isAsked = only === undefined || only.contains(vscode.CodeActionKind.QuickFix);
	const isCleanAsked = only?.contains(CLEAN_KIND) === true;
	// The editor asks at every move of the cursor.
	const isWanted = isCleanAsked || triggerKind === vscode.CodeActionTriggerKind.Invoke;
	const check = isWanted ? posts.checkNow(document) : posts.check(document);
	const inspection = isAsked || isCleanAsked ? await check : undefined;
	if (!inspection || (await isDecodedWrongly(document, inspection.post.text))) {
		return [];
	}
	return isCleanAsked ? cleanAction(document, inspection) : quickFixes(posts, document, range, inspection, diagnostics);
}

/** Cleans the article, and tells so: on save nothing else would. */
function cleanAction(document: vscode.TextDocument, { edits }: Inspection): vscode.CodeAction[] {
	const title = vscode.l10n.t('Clean Sina Article');
	const action = new LateAction(title, CLEAN_KIND, document, async () => {
		const cleaned = await cleanDocument(document);
		if (typeof cleaned === 'string') {
			return cleaned === 'changed' ? isChanged() : wrongDecoding();
		}
		if (cleaned.edits.length > 0) {
			cleaningLog(document, cleaned)();
			showResultOf(document, summary(cleaned));
		}
		return cleaned.edits;
	});
	return edits.length > 0 ? [action] : [];
}

/** With a whole post selected, the first findings will do. */
const MAX_FINDINGS = 20;

async function quickFixes(
	posts: Posts,
	document: vscode.TextDocument,
	range: vscode.Range,
	inspection: Inspection,
	diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
	const start = document.offsetAt(range.start);
	const end = document.offsetAt(range.end);
	const here = inspection.findings
		.filter((finding) => finding.start <= end && start <= finding.end)
		.slice(0, MAX_FINDINGS);
	return [
		...(await cleaning(posts, document, here, diagnostics)),
		...here.flatMap((finding) => fixesOf(posts, document, inspection, finding, diagnostics)),
		...fixesForAll(posts, document, inspection, here),
		...turningOff(posts, document, inspection, here),
		...severityActions(document, here),
		...pageActions(here.map(({ rule }) => rule)),
	];
}

/** Where there is a leftover: cleans the whole article, as the command does. The editor lists first what solves a diagnostic. */
async function cleaning(
	posts: Posts,
	document: vscode.TextDocument,
	here: readonly Finding[],
	diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
	const count = here.some(({ isCleaned }) => isCleaned) ? (await posts.cleaned(document))?.removed.length : undefined;
	if (!count) {
		return [];
	}
	const title =
		count === 1 ? vscode.l10n.t('Clean Article (1 leftover)') : vscode.l10n.t('Clean Article ({0} leftovers)', count);
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { title, command: 'newsPost.cleanSina', arguments: [document.uri] };
	action.diagnostics = diagnostics.filter(({ source }) => source === SOURCE);
	return [action];
}

/** The rules whose fixes nobody gets unasked by Auto Fix: cleaning is a choice. */
const LEFTOVERS = new Set(RULES.filter(({ leftover }) => leftover).map(({ id }) => id));

function fixesOf(
	posts: Posts,
	document: vscode.TextDocument,
	inspection: Inspection,
	finding: Finding,
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const place = rangeOf(document, finding);
	// That of a region holds several findings.
	const solved = diagnostics.filter(({ source, range }) => source === SOURCE && range.contains(place));
	const actions = inspection.offersOf(finding).map(({ title }, index) => {
		const isSame = (offer: Offer): boolean => localize(offer.title) === localize(title);
		const action = new LateAction(localize(title), vscode.CodeActionKind.QuickFix, document, async () => {
			const now = await posts.checkNow(document);
			const same = now && sameFinding(inspection, finding, now);
			if (!same || !now.offersOf(same).some(isSame)) {
				return isGone();
			}
			return now.fixesOf(same).find(isSame)?.edits ?? isRefused();
		});
		action.diagnostics = solved;
		action.isPreferred = index === 0 && !LEFTOVERS.has(finding.rule);
		return action;
	});
	return [...actions, ...conversion(document, finding)];
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
		const title = vscode.l10n.t('Fix all {0} {1} problems in this post', count, rule);
		const work = async (): Promise<Outcome> => {
			const edits = (await posts.checkNow(document))?.editsFor(rule) ?? [];
			return edits.length > 0 ? edits : isGone();
		};
		return count > 1 ? [new LateAction(title, vscode.CodeActionKind.QuickFix, document, work)] : [];
	});
}
