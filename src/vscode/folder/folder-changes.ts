// Clean Sina Articles and Fix All of a Rule: many posts at once, with a dry run before, and a way back.
import * as vscode from 'vscode';
import { MAX_ORIGINALS } from '../../run/folder-runs';
import { settingOfRuns } from '../settings';
import { carryOut } from './carry-out';
import { findPosts } from './find-posts';
import { FolderUndos } from './folder-undos';
import type { Outcome } from './outcome';
import { type Plan, planChanges } from './plan';
import { withProgress } from './progress';
import { confirm, inform, note, noting, type Parts, Turns } from './run-parts';
import { outcomeRows, planRows } from './run-rows';
import {
	allTheSameText,
	applyText,
	cannotUndo,
	changedText,
	changingText,
	keptOf,
	lookingText,
	MEGABYTE,
	planText,
} from './run-texts';
import type { StoredRun } from './stored-run';
import type { Task } from './task';

/** Changes many posts, one run at a time. */
export class FolderChanges {
	private plan: Plan | undefined;
	private readonly turns = new Turns();
	readonly undos: FolderUndos;

	constructor(private readonly parts: Parts) {
		this.undos = new FolderUndos(parts, this.turns, () => this.discard());
	}

	/**
	 * Shows what a task would do, and asks whether it is to be done.
	 *
	 * @param chosen files and folders; undefined for the whole workspace
	 */
	async prepare(chosen: readonly vscode.Uri[] | undefined, task: Task): Promise<void> {
		const plan = await this.turns.take(async () => {
			const { others, onError } = this.parts;
			await this.discard();
			return withProgress(lookingText(task), async (progress, token) =>
				planChanges(task, await findPosts(chosen, others, token), others, { progress, onError }, token),
			);
		});
		if (!plan) {
			return;
		}
		const text = planText(plan, this.canUndo(plan));
		const isNothing = plan.posts.length === 0;
		if (isNothing && plan.skipped.length + plan.asked.length + plan.left.length === 0) {
			inform(plan.all === 0 ? vscode.l10n.t('There are no posts here.') : text);
			return;
		}
		this.plan = isNothing ? undefined : plan;
		await this.parts.view.show(text, planRows(plan), isNothing ? 'result' : 'plan');
		const apply = applyText(plan);
		if ((await vscode.window.showInformationMessage(text, ...(isNothing ? [] : [apply]))) === apply) {
			// Another plan may have taken its place.
			await (this.plan === plan ? this.apply() : undefined);
		}
	}

	/** Does what the plan says that is shown. */
	async apply(): Promise<void> {
		const { plan } = this;
		if (!plan) {
			inform(vscode.l10n.t('Choose Clean Sina Articles or Fix All of a Rule… first: they show what would change.'));
			return;
		}
		const isKept = this.canUndo(plan);
		if (!isKept && !(await confirm(cannotUndo(plan), allTheSameText(plan)))) {
			return;
		}
		const done = await this.turns.take(() => this.carryOut(plan, isKept));
		if (done) {
			await this.tellChanged(plan, done.outcome, done.run);
		}
	}

	/** @returns what became of it, and the run where it can be undone */
	private async carryOut(plan: Plan, isKept: boolean): Promise<{ outcome: Outcome; run: StoredRun | undefined }> {
		const { writer, store } = this.parts;
		await this.discard();
		const needsRun = isKept || plan.posts.some(({ uri }) => !writer.isAtomic(uri));
		const run = needsRun ? await store.begin() : undefined;
		if (isKept) {
			await store.makeRoom(keptOf(plan), maxOriginals());
		}
		const outcome = await withProgress(changingText(plan.task), (progress, token) =>
			carryOut(plan.posts, { writer, run, isKept }, progress, token),
		);
		const isNeeded = outcome.torn.length > 0 || (isKept && outcome.changed > 0);
		await noting(outcome, () => (isNeeded ? run?.end({ isDone: outcome.torn.length === 0 }) : run?.delete()));
		return { outcome, run: isKept && isNeeded ? run : undefined };
	}

	/** @param run where it can be undone */
	private async tellChanged(plan: Plan, outcome: Outcome, run: StoredRun | undefined): Promise<void> {
		const text = changedText(outcome, plan);
		note(this.parts, text, outcome);
		await this.parts.view.show(text, outcomeRows(outcome, plan), run ? 'cleaned' : 'result');
		const undo = vscode.l10n.t('Undo');
		if ((await vscode.window.showInformationMessage(text, ...(run ? [undo] : []))) === undo) {
			await this.undos.undo(run?.head.time);
		}
	}

	/** Does not do what the plan says. */
	async discard(): Promise<void> {
		this.plan = undefined;
		await this.parts.view.close();
	}

	private canUndo(plan: Plan): boolean {
		return keptOf(plan) <= maxOriginals();
	}
}

const maxOriginals = (): number => settingOfRuns(MAX_ORIGINALS) * MEGABYTE;
