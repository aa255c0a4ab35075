// What is said of a run over many posts, in one or a few sentences.
import * as vscode from 'vscode';
import { localize } from '../localize';
import type { Outcome } from './outcome';
import type { Plan } from './plan';
import type { Task } from './task';

/** Sentences behind each other. */
const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** Bytes in a megabyte. */
export const MEGABYTE = 1_000_000;

/** Megabytes with one digit behind the point. */
export const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

/** The sum of what it takes to undo a plan, in bytes. */
export const keptOf = ({ posts }: Plan): number => posts.reduce((sum, { kept }) => sum + kept, 0);

/** What is said while posts are looked at, and while they are changed. */
export const lookingText = (task: Task): string =>
	task === 'clean' ? vscode.l10n.t('Looking for what can be cleaned') : vscode.l10n.t('Looking for what can be fixed');
export const changingText = (task: Task): string =>
	task === 'clean' ? vscode.l10n.t('Cleaning posts') : vscode.l10n.t('Fixing posts');

/** What a plan comes to. */
export function planText(plan: Plan, canUndo: boolean): string {
	const { posts, all, skipped, task } = plan;
	const stays = plan.asked.length + plan.left.length;
	const isNothing = posts.length === 0;
	return joined([
		isNothing ? nothingText(task, all) : wouldText(task, posts.length, all),
		stays > 0 ? vscode.l10n.t('In {0} something stays for you to decide.', stays) : '',
		skipped.length > 0 ? vscode.l10n.t('Left alone: {0}.', skipped.length) : '',
		isNothing || canUndo ? '' : cannotUndo(plan),
	]);
}

const nothingText = (task: Task, all: number): string =>
	task === 'clean'
		? vscode.l10n.t('Nothing to clean in {0} posts.', all)
		: vscode.l10n.t('Nothing of {0} to fix in {1} posts.', task.id, all);

const wouldText = (task: Task, changed: number, all: number): string =>
	task === 'clean'
		? vscode.l10n.t('{0} of {1} posts would be cleaned.', changed, all)
		: vscode.l10n.t('{0}: {1} of {2} posts would be fixed.', task.id, changed, all);

/** What the button says that does what a plan says. */
export function applyText({ task, posts: { length } }: Plan): string {
	if (task === 'clean') {
		return length === 1 ? vscode.l10n.t('Clean 1 Post') : vscode.l10n.t('Clean {0} Posts', length);
	}
	return length === 1 ? vscode.l10n.t('Fix 1 Post') : vscode.l10n.t('Fix {0} Posts', length);
}

/** And the one that does it though it cannot be undone. */
export const allTheSameText = ({ task }: Plan): string =>
	task === 'clean' ? vscode.l10n.t('Clean All the Same') : vscode.l10n.t('Fix All the Same');

export const cannotUndo = (plan: Plan): string =>
	vscode.l10n.t(
		'This cannot be undone: the originals would take {0} MB, more than newsPost.clean.maxOriginals allows.',
		megabytes(keptOf(plan)),
	);

/** What became of a plan. */
export const changedText = (outcome: Outcome, { task, all, skipped }: Plan): string =>
	joined([
		task === 'clean'
			? vscode.l10n.t('Cleaned {0} of {1} posts.', outcome.changed, all)
			: vscode.l10n.t('{0}: fixed {1} of {2} posts.', task.id, outcome.changed, all),
		...remarks(outcome, skipped.length),
	]);

/** What became of undoing a run. */
export const undoneText = (outcome: Outcome): string =>
	joined([
		vscode.l10n.t('{0} of {1} posts are as they were before.', outcome.changed + outcome.already, outcome.all),
		...remarks(outcome),
	]);

/** @param before how many were left alone before it began */
function remarks({ edited, skipped, torn, remaining, isStopped, failure }: Outcome, before = 0): string[] {
	const alone = skipped.length + before;
	return [
		edited.length > 0 ? vscode.l10n.t('Open, and not saved yet: {0}.', edited.length) : '',
		alone > 0 ? vscode.l10n.t('Left alone: {0}.', alone) : '',
		torn.length > 0 ? vscode.l10n.t('Perhaps written in part: {0}.', torn.length) : '',
		remaining === 0
			? ''
			: isStopped
				? vscode.l10n.t('Stopped; not reached: {0}.', remaining)
				: vscode.l10n.t('Not reached: {0}.', remaining),
		failure ? localize(failure) : '',
	];
}
