// The command Check Posts: lists in Problems what is found in many posts, and says what that comes to.
import * as vscode from 'vscode';
import { MAX_PROBLEMS } from '../../run/folder-runs';
import { type CheckedPosts, checkPosts, checkWorkspace } from '../check-workspace';
import type { PostIndex } from '../post-index';
import { settingOfRuns } from '../settings';
import type { ReportPanel } from '../show-report';
import { CheckFindings, type CheckProblems } from './check-problems';
import { findPosts } from './find-posts';
import { withProgress } from './progress';

/**
 * Checks posts.
 *
 * @param chosen files and folders; undefined for the whole workspace
 * @throws CancellationError
 */
export async function checkChosen(
	chosen: readonly vscode.Uri[] | undefined,
	others: PostIndex,
	problems: CheckProblems,
	report: ReportPanel,
	onError: (error: unknown) => void,
): Promise<void> {
	const findings = new CheckFindings(settingOfRuns(MAX_PROBLEMS));
	const checked = await withProgress(vscode.l10n.t('Checking posts'), async (progress, token) => {
		const watcher = {
			progress,
			onError,
			found: (...found: Parameters<CheckFindings['add']>) => findings.add(...found),
		};
		return chosen
			? checkPosts(await findPosts(chosen, others, token), others, watcher, token)
			: checkWorkspace(others, watcher, token);
	});
	problems.show(findings);
	const show = vscode.l10n.t('Show Report');
	const buttons = checked.summaries.length > 0 ? [show] : [];
	if ((await vscode.window.showInformationMessage(checkedText(checked, findings), ...buttons)) === show) {
		await report.showOf(checked);
	}
}

function checkedText({ summaries, unread }: CheckedPosts, { all, listed }: CheckFindings): string {
	const posts = summaries.filter(({ kind }) => kind === 'post').length;
	if (posts + unread === 0) {
		return vscode.l10n.t('There are no posts here.');
	}
	return [
		vscode.l10n.t('Findings in {0} posts: {1}, hints not counted.', posts, all),
		listed < all ? vscode.l10n.t('Problems lists the first {0}, the worst before others.', listed) : '',
		unread > 0 ? vscode.l10n.t('Not read: {0}.', unread) : '',
	]
		.filter(Boolean)
		.join(' ');
}
