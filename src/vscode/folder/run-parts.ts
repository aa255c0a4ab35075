// What the commands that clean many posts, or undo that, share: what they work with, turns, and what they tell.
import * as vscode from 'vscode';
import type { PostIndex } from '../post-index';
import { notStored, type Outcome } from './outcome';
import { lineOf } from './run-rows';
import type { RunStore } from './run-store';
import type { RunView } from './run-view';
import type { PostWriter } from './write-post';

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

/** One run over posts at a time. */
export class Turns {
	isTaken = false;

	/** Does something while nothing else of this kind is done; undefined where something is. */
	async take<T>(action: () => Thenable<T>): Promise<T | undefined> {
		if (this.isTaken) {
			inform(vscode.l10n.t('Another run over posts has not ended yet.'));
			return undefined;
		}
		this.isTaken = true;
		try {
			return await action();
		} finally {
			this.isTaken = false;
		}
	}
}

/** Logs what became of a run, and tells which posts have changed. */
export function note({ log, onWritten }: Parts, text: string, { skipped, torn, written, edited }: Outcome): void {
	log.info(text);
	for (const one of [...torn, ...skipped]) {
		log.warn(lineOf(one));
	}
	onWritten([...written, ...edited]);
}

/** Does what comes after a run; where that fails, the outcome of the run says so. */
export async function noting(outcome: Outcome, action: () => Promise<void> | undefined): Promise<void> {
	try {
		await action();
	} catch (error) {
		outcome.failure ??= notStored(error);
	}
}

export const inform = (text: string): void => void vscode.window.showInformationMessage(text);

export const confirm = async (text: string, yes: string): Promise<boolean> =>
	(await vscode.window.showWarningMessage(text, { modal: true }, yes)) === yes;
