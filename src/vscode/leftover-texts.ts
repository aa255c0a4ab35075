// How many leftovers there are, and of which kinds, as users are told everywhere.
import * as vscode from 'vscode';
import { countByRule, type Leftover } from '../engine/clean';
import type { Rule } from '../engine/rule';
import { RULES } from '../rules';

/** `8 leftovers` */
export const leftovers = (count: number): string =>
	count === 1 ? vscode.l10n.t('1 leftover') : vscode.l10n.t('{0} leftovers', count);

/** `8 comments`; of a rule that is not about leftovers `8 × date-format`. */
export function countOf({ id, leftover }: Rule, count: number): string {
	if (!leftover) {
		return `${count} × ${id}`;
	}
	const [one, many] = leftover;
	return vscode.l10n.t(`{0} ${count === 1 ? one : many}`, count);
}

/** `8 comments, 1 style, …`: the most frequent first, at most so many kinds. */
export function kindsOf(found: readonly Leftover[], max: number): string {
	const counts = countByRule(found, RULES).sort(([, a], [, b]) => b - a);
	const kinds = counts.slice(0, max).map(([rule, count]) => countOf(rule, count));
	return [...kinds, ...(counts.length > max ? ['…'] : [])].join(vscode.l10n.t(', '));
}
