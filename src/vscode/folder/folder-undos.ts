// The command Undo Last Folder Clean, the offer to undo a run that was interrupted, and the end of what it takes to undo.
import * as vscode from 'vscode';
import type { Outcome } from './outcome';
import { pause } from './pause';
import { withProgress } from './progress';
import { confirm, inform, note, noting, type Parts, type Turns } from './run-parts';
import { outcomeRows } from './run-rows';
import { megabytes, undoneText } from './run-texts';
import type { StoredRun } from './stored-run';
import { noteEnd, undoRun } from './undo-run';

/** A run of another window that is at work shows it more often than this, in milliseconds. */
const PATIENCE = 20_000;

/** Undoes runs, one at a time. */
export class FolderUndos {
	/** @param begin is called before anything is changed: a plan does not hold any more then */
	constructor(
		private readonly parts: Parts,
		private readonly turns: Turns,
		private readonly begin: () => Promise<void>,
	) {}

	/**
	 * Undoes a run, or says that there is none.
	 *
	 * @param time when it began; undefined for the last one of which something comes back
	 * @param patience how long a run that may be at work in another window is taken to be so, in milliseconds
	 */
	async undo(time?: number, patience = PATIENCE): Promise<void> {
		const outcome = await this.turns.take(async () => {
			const runs = (await this.parts.store.runs()).filter(({ head }) =>
				time === undefined ? head.batches > 0 : head.time === time,
			);
			if (runs.length === 0) {
				inform(
					time === undefined
						? vscode.l10n.t('There is no folder clean to undo.')
						: vscode.l10n.t('What it takes to undo this run is not there any more.'),
				);
			}
			return this.undoFirst(runs, patience);
		});
		if (outcome) {
			const text = undoneText(outcome);
			note(this.parts, text, outcome);
			await this.parts.view.show(text, outcomeRows(outcome), 'result');
			inform(text);
		}
	}

	/** Undoes the first of some runs. One that was undone before is passed over if nothing more of it comes back. */
	private async undoFirst(runs: readonly StoredRun[], patience: number): Promise<Outcome | undefined> {
		let first: Outcome | undefined;
		for (const run of runs) {
			if (run.isLive(patience)) {
				inform(vscode.l10n.t('Another window is at work on this run: it can be undone once that has ended.'));
				return first;
			}
			const { wasUndone } = run.head;
			const outcome = await this.undoRun(run);
			if (!wasUndone || outcome.isStopped || outcome.changed + outcome.torn.length > 0) {
				return outcome;
			}
			first ??= outcome;
		}
		return first;
	}

	private async undoRun(run: StoredRun): Promise<Outcome> {
		await this.begin();
		const { isDone } = run.head;
		const outcome = await withProgress(vscode.l10n.t('Undoing the last folder clean'), (progress, token) =>
			undoRun(run, this.parts.writer, progress, token),
		);
		const { remaining, torn, skipped, failure, isStopped } = outcome;
		const isAllBack = remaining + torn.length + skipped.length === 0 && !failure;
		const isWhole = torn.length === 0 && (isDone || (remaining === 0 && !failure));
		const how = { isDone: isWhole, wasUndone: !isStopped };
		await noting(outcome, () => (isAllBack ? run.delete() : run.end(how)));
		return outcome;
	}

	/** Deletes what it takes to undo runs, if the user agrees. */
	async deleteOriginals(): Promise<void> {
		const runs = await this.parts.store.runs();
		const size = runs.reduce((sum, { head }) => sum + head.size, 0);
		if (size === 0) {
			inform(vscode.l10n.t('There are no stored originals.'));
			return;
		}
		const question = vscode.l10n.t(
			'Delete the stored originals ({0} MB)? Folders cleaned by now cannot be undone then.',
			megabytes(size),
		);
		if (await confirm(question, vscode.l10n.t('Delete'))) {
			await this.turns.take(() => this.clear());
		}
	}

	private async clear(): Promise<void> {
		const { store } = this.parts;
		if ((await store.runs()).some((run) => run.isLive(PATIENCE))) {
			inform(vscode.l10n.t('Another run over posts has not ended yet.'));
		} else {
			await store.clear();
		}
	}

	/**
	 * Offers to undo a run that was interrupted: where the editor was closed, or ended.
	 *
	 * @param patience how long a run that may be at work in another window is given to show it, in milliseconds
	 */
	async offerInterrupted(patience = PATIENCE): Promise<void> {
		let run = await this.interrupted();
		if (run?.isLive(patience)) {
			const { time } = run.head;
			await pause(patience);
			run = await this.interrupted();
			if (run?.head.time !== time || run.isLive(patience) || this.turns.isTaken) {
				return;
			}
		}
		if (!run) {
			return;
		}
		const undo = vscode.l10n.t('Undo');
		const keep = vscode.l10n.t('Leave as It Is');
		const { time, posts } = run.head;
		const text = vscode.l10n.t('A run over posts was interrupted. Up to {0} of them can be brought back.', posts);
		const choice = await vscode.window.showWarningMessage(text, undo, keep);
		if (choice === undo) {
			await this.undo(time, patience);
		} else if (choice === keep) {
			await this.turns.take(() => this.leave(time, patience));
		}
	}

	/** Lets an interrupted run be, unless another window has begun to undo it meanwhile. It can still be undone. */
	private async leave(time: number, patience: number): Promise<void> {
		const run = (await this.parts.store.runs()).find(({ head }) => head.time === time);
		if (run && !run.isLive(patience)) {
			await noteEnd(run, run.head);
			await run.end({ isDone: true });
		}
	}

	/** The last run that was interrupted, or is at work, of which something can be brought back. */
	private async interrupted(): Promise<StoredRun | undefined> {
		// Nobody has asked: where the storage cannot be read, the log is told.
		const runs = await this.parts.store.runs().catch((error: Error): StoredRun[] => {
			this.parts.log.error(error);
			return [];
		});
		return runs.find(({ head }) => !head.isDone && head.posts > 0);
	}
}
