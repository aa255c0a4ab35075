// Fix All of a Rule…: asks which of the rules that find something to fix it is to be.
import * as vscode from 'vscode';
import type { Rule } from '../../engine/rule';
import type { PostIndex } from '../post-index';
import { findPosts } from './find-posts';
import { type Fixable, fixableIn } from './fixable';
import { withProgress } from './progress';
import { inform } from './run-parts';

/**
 * Lets the user choose; undefined where nothing can be fixed, or nothing was chosen.
 *
 * @param chosen files and folders; undefined for the whole workspace
 */
export async function chooseRule(
	chosen: readonly vscode.Uri[] | undefined,
	others: PostIndex,
	summaryOf: (rule: string) => string,
	onError: (error: unknown) => void,
): Promise<Rule | undefined> {
	const fixable = await withProgress(vscode.l10n.t('Looking for what can be fixed'), async (progress, token) =>
		fixableIn(await findPosts(chosen, others, token), others, { progress, onError }, token),
	);
	if (fixable.length === 0) {
		inform(vscode.l10n.t('There is nothing here that can be fixed without a choice.'));
		return undefined;
	}
	const items = fixable.map((one) => ({
		...one,
		label: one.rule.id,
		description: countsOf(one),
		detail: summaryOf(one.rule.id),
	}));
	const placeHolder = vscode.l10n.t('Which rule? A list of what would change comes first.');
	return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))
		?.rule;
}

const countsOf = ({ findings, posts }: Fixable): string =>
	posts === 1 ? vscode.l10n.t('{0} in 1 post', findings) : vscode.l10n.t('{0} in {1} posts', findings, posts);
