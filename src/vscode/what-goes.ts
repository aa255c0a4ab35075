// Show What Will Be Removed: lists what cleaning takes out of a post, kind by kind and line by line, and leads to each place.
import * as vscode from 'vscode';
import { type Cleaned, countByRule, type Leftover } from '../engine/clean';
import { RULES } from '../rules';
import { cleaningOf } from './clean-command';
import { countOf } from './leftover-texts';
import { localize } from './localize';
import { rangeOf } from './posts';
import { previewedPost } from './preview';

interface Reason extends vscode.QuickPickItem {
	/** Where picking it leads to. */
	readonly place?: vscode.Range;
}

/**
 * Lets the user pick one of the things that cleaning removes from the post of a preview, and shows its place.
 *
 * @param summaryOf tells what a rule reports
 * @param target the preview, where the command was chosen in its title bar
 */
export async function showReasons(summaryOf: (rule: string) => string, target?: unknown): Promise<void> {
	const document = previewedPost(target);
	const cleaned = document && (await cleaningOf(document));
	if (!cleaned) {
		return;
	}
	const picked = await vscode.window.showQuickPick(reasonsFor(document, cleaned, summaryOf), {
		title: vscode.l10n.t('What Will Be Removed'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (picked?.place) {
		reveal(document, picked.place);
	}
}

/** An overview by kind, the most frequent first; every single thing in the order of the text; and what stays. */
function reasonsFor(
	document: vscode.TextDocument,
	{ removed, left }: Cleaned,
	summaryOf: (rule: string) => string,
): Reason[] {
	const places = removed.toSorted((a, b) => a.start - b.start);
	const kinds = countByRule(places, RULES)
		.sort(([, a], [, b]) => b - a)
		.map(([rule, count]): Reason => {
			const place = rangeOf(document, places.find((leftover) => leftover.rule === rule.id)!);
			const detail = summaryOf(rule.id).replaceAll('`', ''); // Markdown, and here is none
			return { label: countOf(rule, count), detail, place };
		});
	const single = (leftover: Leftover): Reason => {
		const place = rangeOf(document, leftover);
		const line = place.start.line + 1;
		const text = excerpt(leftover.text);
		const label = text === '' ? vscode.l10n.t('Line {0}', line) : vscode.l10n.t('Line {0}: {1}', line, text);
		return { label, description: localize(leftover.message), place };
	};
	return [
		...kinds,
		separator(vscode.l10n.t('line by line')),
		...places.map(single),
		...(left.length > 0 ? [separator(vscode.l10n.t('cannot go without harm'))] : []),
		...left.map(single),
	];
}

const separator = (label: string): Reason => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** A longer text is cut off. */
const MAX_EXCERPT = 60;

/** The beginning of a text in one line. What would be shown as an icon, `$(name)`, is shown as it is written. */
function excerpt(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	const cut = line.length > MAX_EXCERPT ? `${line.slice(0, MAX_EXCERPT)}…` : line;
	return cut.replace(/\$\([\w~-]+\)/g, '\\$&');
}

/**
 * Shows a place in every editor of the document. The focus stays where it is: a diff that is drawn in one column hides
 * the editor with the selection, and what is typed would replace it unseen.
 */
function reveal(document: vscode.TextDocument, place: vscode.Range): void {
	for (const editor of vscode.window.visibleTextEditors.filter((editor) => editor.document === document)) {
		editor.selection = new vscode.Selection(place.start, place.end);
		editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}
}
