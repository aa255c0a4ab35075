// Shows what is found in every open post, a moment after it was edited.
import * as vscode from 'vscode';
import type { Inspection } from '../engine/inspect';
import { SEVERITIES, type Severity } from '../engine/options';
import type { RelatedPlace } from '../engine/rule';
import { type Region, regionsOf, spanOf, toldOf } from '../report/regions';
import { RULES } from '../rules';
import type { Place } from '../text/place';
import { type Cause, followDocuments } from './follow-documents';
import { localize } from './localize';
import { type Placed, type Posts, paceOf, rangeOf } from './posts';
import { ruleTarget } from './rule-pages';

export const SOURCE = 'news-post';

const SEVERITY: Record<Severity, vscode.DiagnosticSeverity> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** The rules whose findings are shown faded. */
const UNNECESSARY = new Set(RULES.filter(({ unnecessary }) => unnecessary).map(({ id }) => id));

/** Keeps the diagnostics of all open posts current, until it is disposed of. */
export function showDiagnostics(posts: Posts, onError: (error: unknown) => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const update = async (document: vscode.TextDocument, cause: Cause = 'other'): Promise<void> => {
		const pace = paceOf(document);
		if (pace === 'saving' && cause === 'change') {
			return; // what is shown moves along with the text
		}
		if (pace === 'command' && cause === 'other' && !posts.isChecked(document)) {
			return; // what was found on command stays until the text is changed
		}
		try {
			const checked = await (pace === 'command' ? posts.check(document) : posts.checkNow(document));
			collection.set(document.uri, checked && diagnosticsOf(document, checked));
		} catch (error) {
			if (!(error instanceof vscode.CancellationError)) {
				collection.delete(document.uri);
				onError(error);
			}
		}
	};
	const drop = ({ uri }: vscode.TextDocument): void => collection.delete(uri);
	return vscode.Disposable.from(
		collection,
		followDocuments(update, drop, [posts.onDidChange, vscode.window.onDidChangeActiveColorTheme]),
		posts.onDidCheck((document) => update(document)),
	);
}

/** So many findings of a post are shown at most, and a note among them: the editor takes no more. */
const MAX_SHOWN = 1_000;

/** The worst findings, as far as there is room, and how many more there are. */
function diagnosticsOf(document: vscode.TextDocument, { post, findings, edits }: Inspection): vscode.Diagnostic[] {
	const all = regionsOf({ text: post.text, findings, edits });
	if (all.length <= MAX_SHOWN) {
		return all.flatMap((region) => toDiagnostics(document, region));
	}
	const ranks = all.map((region) => SEVERITIES.indexOf(toldOf(region).severity));
	const order = [...all.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
	const shown = order.slice(0, MAX_SHOWN - 1).flatMap((index) => toDiagnostics(document, all[index]!));
	const first = rangeOf(document, spanOf(all[order[MAX_SHOWN - 1]!]!));
	const text = vscode.l10n.t('{0} more findings of this post are not shown', all.length - MAX_SHOWN + 1);
	const note = new vscode.Diagnostic(first, text, vscode.DiagnosticSeverity.Information);
	note.source = SOURCE;
	return [...shown, note];
}

/** So much of a leftover's beginning, in UTF-16 units, has a squiggle where that makes the rest hard to read. */
const BEGINNING = '<!--'.length;

/**
 * A region as the editor shows it. High contrast themes draw three lines below what is more than a hint, and do not fade:
 * there, only its beginning is marked so, and each leftover as a hint, which has one line.
 */
function toDiagnostics(document: vscode.TextDocument, region: Region): vscode.Diagnostic[] {
	const whole = toDiagnostic(document, region);
	if (!whole.tags || whole.severity === vscode.DiagnosticSeverity.Hint || !isHighContrast()) {
		return [whole];
	}
	const { start, end } = spanOf(region);
	whole.range = rangeOf(document, { start, end: Math.min(end, start + BEGINNING) });
	whole.tags = [];
	return [whole, ...region.map((finding) => toDiagnostic(document, [{ ...finding, severity: 'hint' }]))];
}

/** A finding or a region as the editor shows it. */
export function toDiagnostic(document: Placed & { readonly uri: vscode.Uri }, region: Region): vscode.Diagnostic {
	const { rule, severity, message } = toldOf(region);
	const range = rangeOf(document, spanOf(region));
	const diagnostic = new vscode.Diagnostic(range, localize(message), SEVERITY[severity]);
	diagnostic.source = SOURCE;
	diagnostic.code = { value: rule, target: ruleTarget(rule) };
	if (UNNECESSARY.has(rule)) {
		diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
	}
	const related = [
		...relatedOf(region).map((place) => ({
			location: new vscode.Location(document.uri, rangeOf(document, place)),
			message: localize(place.message),
		})),
		...(region.length === 1 ? (region[0].relatedPosts ?? []) : []).map((post) => ({
			location: new vscode.Location(
				vscode.Uri.parse(post.file),
				new vscode.Range(toPosition(post.start), toPosition(post.end)),
			),
			message: localize(post.message),
		})),
	];
	if (related.length > 0) {
		diagnostic.relatedInformation = related.map(
			({ location, message }) => new vscode.DiagnosticRelatedInformation(location, message),
		);
	}
	return diagnostic;
}

const toPosition = ({ line, column }: Place): vscode.Position => new vscode.Position(line - 1, column - 1);

function isHighContrast(): boolean {
	const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
	const { kind } = vscode.window.activeColorTheme;
	return kind === HighContrast || kind === HighContrastLight;
}

/** So many places of a region are listed. */
const MAX_PLACES = 10;

/** The places that a finding leads to; those of a region are its leftovers. */
function relatedOf(region: Region): readonly RelatedPlace[] {
	const [first] = region;
	if (region.length === 1) {
		return first.related ?? [];
	}
	const next = region[MAX_PLACES];
	const rest = { text: '{0} more', args: [region.length - MAX_PLACES] };
	return [...region.slice(0, MAX_PLACES), ...(next ? [{ start: next.start, end: next.end, message: rest }] : [])];
}
