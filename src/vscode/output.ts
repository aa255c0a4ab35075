// The output channel: what went wrong, and the full list of what cleaning has removed, file by file. Each entry has its time.
import * as vscode from 'vscode';
import type { Cleaned, Leftover } from '../engine/clean';
import { leftovers } from './leftover-texts';
import { localize } from './localize';

export const log = vscode.window.createOutputChannel('News Post', { log: true });

/** What is logged of the cleaning of a document. Asked for before its text is changed: the places are those before. */
export function cleaningLog(document: vscode.TextDocument, { removed, left }: Cleaned): () => void {
	const name = vscode.workspace.asRelativePath(document.uri);
	const lineOf = (leftover: Leftover): string => {
		const { line, character } = document.positionAt(leftover.start);
		return `  ${line + 1}:${character + 1} ${localize(leftover.message)} (${leftover.rule})`;
	};
	const inOrder = (found: readonly Leftover[]): string[] => found.toSorted((a, b) => a.start - b.start).map(lineOf);
	const lines = [
		vscode.l10n.t('{0}: removed {1}', name, leftovers(removed.length)),
		...inOrder(removed),
		...(left.length > 0
			? [vscode.l10n.t('Cannot go without harm: {0}', leftovers(left.length)), ...inOrder(left)]
			: []),
	];
	return () => log.info(lines.join('\n'));
}
