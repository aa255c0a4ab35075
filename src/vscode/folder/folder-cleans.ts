// The commands Clean Sina Articles and Undo Last Folder Clean: many posts at once, with a dry run before, and a way back.
import * as vscode from 'vscode';
import { MAX_ORIGINALS } from '../../run/folder-runs';
import type { PostIndex } from '../post-index';
import { settingOfRuns } from '../settings';
import { carryOut } from './carry-out';
import { findPosts } from './find-posts';
import type { Outcome } from './outcome';
import { pause } from './pause';
import { type Plan, planCleaning } from './plan';
import { withProgress } from './progress';
import { lineOf, outcomeRows, planRows } from './run-rows';
import type { RunStore, StoredRun } from './run-store';
import { cannotUndo, cleanedText, keptOf, MEGABYTE, megabytes, planText, undoneText } from './run-texts';
import type { RunView } from './run-view';
import { HAS_CHANGED, undoRun } from './undo-run';
import type { PostWriter } from './write-post';

/** A run of another window that is at work writes more often than this, in milliseconds. */
const PATIENCE = 20_000;

/** What the commands work with. */
export interface Parts {
	readonly others: PostIndex;
	readonly writer: PostWriter;
	readonly store: RunStore;
	readonly view: Pick<RunView, 'show' | 'close'>;
	readonly log: vscode.LogOutputChannel;
	readonly onError: (error: unknown) => void;
	/** Is told which posts have changed. */
	readonly onWritten: (uris: readonly vscode.Uri[]) => void;
}

/** Runs over many posts, one at a time. */
export class FolderCleans {
	private plan: Plan | undefined;
	private isBusy = false;

	constructor(private readonly parts: Parts) {}

	/**
	 * Shows what cleaning would do, and asks whether it is to be done.
	 *
	 * @param chosen files and folders; undefined for the whole workspace
	 */
	async prepare(chosen: readonly vscode.Uri[] | undefined): Promise<void> {
		const plan = await this.alone(() => {
			const { others, onError } = this.parts;
			this.plan = undefined;
			return withProgress(vscode.l10n.t('Looking for what can be cleaned'), async (progress, token) =>
				planCleaning(await findPosts(chosen, others, token), others, { progress, onError }, token),
			);
		});
		if (!plan) {
			return;
		}
		const text = planText(plan, this.canUndo(plan));
		const isNothing = plan.posts.length === 0;
		if (isNothing && plan.skipped.length + plan.asked.length + plan.left.length === 0) {
			await this.parts.view.close();
			inform(plan.all === 0 ? vscode.l10n.t('There are no posts here.') : text);
			return;
		}
		this.plan = isNothing ? undefined : plan;
		await this.parts.view.show(text, planRows(plan), isNothing ? 'result' : 'plan');
		const count = plan.posts.length;
		const clean = count === 1 ? vscode.l10n.t('Clean 1 Post') : vscode.l10n.t('Clean {0} Posts', count);
		if ((await vscode.window.showInformationMessage(text, ...(isNothing ? [] : [clean]))) === clean) {
			// Another plan may have taken its place.
			await (this.plan === plan ? this.apply() : undefined);
		}
	}

	/** Does what the plan says that is shown. */
	async apply(): Promise<void> {
		const { plan } = this;
		if (!plan) {
			inform(vscode.l10n.t('Choose Clean Sina Articles first: it shows what would go.'));
			return;
		}
		const isKept = this.canUndo(plan);
		if (!isKept && !(await confirm(cannotUndo(plan), vscode.l10n.t('Clean All the Same')))) {
			return;
		}
		const outcome = await this.alone(() => this.carryOut(plan, isKept));
		if (outcome) {
			await this.tellCleaned(plan, outcome, isKept);
		}
	}

	private async carryOut(plan: Plan, isKept: boolean): Promise<Outcome> {
		const { writer, store } = this.parts;
		this.plan = undefined;
		if (isKept) {
			await store.makeRoom(keptOf(plan), maxOriginals());
		}
		const needsRun = isKept || plan.posts.some(({ uri }) => !writer.isAtomic(uri));
		const run = needsRun ? await store.begin() : undefined;
		const outcome = await withProgress(vscode.l10n.t('Cleaning posts'), (progress, token) =>
			carryOut(plan.posts, { writer, run, isKept }, progress, token),
		);
		if (outcome.torn.length > 0 || (isKept && outcome.changed > 0)) {
			await run?.mark(outcome.torn.length === 0);
		} else {
			await run?.delete();
		}
		return outcome;
	}

	private async tellCleaned(plan: Plan, outcome: Outcome, isKept: boolean): Promise<void> {
		const text = cleanedText(outcome, plan);
		this.note(text, outcome);
		await this.parts.view.show(text, outcomeRows(outcome, plan), isKept && outcome.changed > 0 ? 'cleaned' : 'result');
		const undo = vscode.l10n.t('Undo');
		const buttons = isKept && outcome.changed > 0 ? [undo] : [];
		if ((await vscode.window.showInformationMessage(text, ...buttons)) === undo) {
			await this.undo();
		}
	}

	/** Does not do what the plan says. */
	async discard(): Promise<void> {
		this.plan = undefined;
		await this.parts.view.close();
	}

	/** Undoes the last run, or says that there is none. */
	async undo(): Promise<void> {
		const [run] = await this.parts.store.runs();
		if (!run) {
			inform(vscode.l10n.t('There is no folder clean to undo.'));
			return;
		}
		const outcome = await this.alone(() => this.undoRun(run));
		if (outcome) {
			const text = undoneText(outcome);
			this.note(text, outcome);
			await this.parts.view.show(text, outcomeRows(outcome), 'result');
			inform(text);
		}
	}

	private async undoRun(run: StoredRun): Promise<Outcome> {
		this.plan = undefined;
		const outcome = await withProgress(vscode.l10n.t('Undoing the last folder clean'), (progress, token) =>
			undoRun(run, this.parts.writer, progress, token),
		);
		const { remaining, torn, skipped } = outcome;
		if (remaining + torn.length === 0 && skipped.every(({ reason }) => reason === HAS_CHANGED)) {
			await run.delete();
		} else {
			await run.mark(torn.length === 0);
		}
		return outcome;
	}

	/** Deletes what it takes to undo runs, if the user agrees. */
	async deleteOriginals(): Promise<void> {
		const { store } = this.parts;
		const size = (await store.runs()).reduce((sum, { head }) => sum + head.size, 0);
		const question = vscode.l10n.t(
			'Delete the stored originals ({0} MB)? Folders cleaned by now cannot be undone then.',
			megabytes(size),
		);
		if (size > 0 && (await confirm(question, vscode.l10n.t('Delete')))) {
			await this.alone(() => store.clear());
		} else if (size === 0) {
			inform(vscode.l10n.t('There are no stored originals.'));
		}
	}

	/**
	 * Offers to undo a run that was interrupted: where the editor was closed, or ended.
	 *
	 * @param patience how long a run that may be at work in another window is given to show it, in milliseconds
	 */
	async offerInterrupted(patience = PATIENCE): Promise<void> {
		const { store } = this.parts;
		const [last] = (await store.runs()).filter(({ head }) => !head.isDone);
		if (!last) {
			return;
		}
		if (Date.now() - last.head.aliveAt < patience) {
			await pause(patience);
			const again = (await store.runs()).find(({ head }) => head.time === last.head.time);
			if (again?.head.aliveAt !== last.head.aliveAt || this.isBusy) {
				return;
			}
		}
		const undo = vscode.l10n.t('Undo');
		const keep = vscode.l10n.t('Leave as It Is');
		const text = vscode.l10n.t('A run over {0} posts was interrupted. Undo what it has changed?', last.head.posts);
		const choice = await vscode.window.showWarningMessage(text, undo, keep);
		if (choice === undo) {
			await this.undo();
		} else if (choice === keep) {
			await last.mark(true);
		}
	}

	private canUndo(plan: Plan): boolean {
		return keptOf(plan) <= maxOriginals();
	}

	private note(text: string, { skipped, torn, written, edited }: Outcome): void {
		const { log, onWritten } = this.parts;
		log.info(text);
		for (const one of [...torn, ...skipped]) {
			log.warn(lineOf(one));
		}
		onWritten([...written, ...edited]);
	}

	/** Does something while nothing else of this kind is done; undefined where something is. */
	private async alone<T>(action: () => Thenable<T>): Promise<T | undefined> {
		if (this.isBusy) {
			inform(vscode.l10n.t('Another run over posts has not ended yet.'));
			return undefined;
		}
		this.isBusy = true;
		try {
			return await action();
		} finally {
			this.isBusy = false;
		}
	}
}

const maxOriginals = (): number => settingOfRuns(MAX_ORIGINALS) * MEGABYTE;

const inform = (text: string): void => void vscode.window.showInformationMessage(text);

const confirm = async (text: string, yes: string): Promise<boolean> =>
	(await vscode.window.showWarningMessage(text, { modal: true }, yes)) === yes;
