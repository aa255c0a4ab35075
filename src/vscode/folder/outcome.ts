// What became of the posts of a run.
import type * as vscode from 'vscode';
import type { Message } from '../../text/message';
import { type Skipped, whyNot } from './read-post';
import type { Written } from './write-post';

/** Originals could not be stored. */
export const notStored = (error: unknown): Message => ({
	text: 'The originals could not be stored: {0}.',
	args: [whyNot(error)],
});

/** The run ended where nothing was to go wrong. */
export const endedEarly = (error: unknown): Message => ({ text: 'The run ended early: {0}.', args: [whyNot(error)] });

/** Is filled in while the run goes on. */
export class Outcome {
	/** Files that were written. */
	readonly written: vscode.Uri[] = [];
	/** Posts that were edited in the editor, where they wait to be saved. */
	readonly edited: vscode.Uri[] = [];
	/** Files that are as they were. */
	readonly skipped: Skipped[] = [];
	/** Files of which nobody knows what they hold now. */
	readonly torn: Skipped[] = [];
	/** How many posts were already as they were to be. */
	already = 0;
	/** Whether it was the user who did not wish the run to go on. */
	isStopped = false;
	/** What went wrong with the run itself, if anything did. */
	failure: Message | undefined;

	/** @param all how many posts there are to deal with */
	constructor(readonly all: number) {}

	/** How many posts were changed. */
	get changed(): number {
		return this.written.length + this.edited.length;
	}

	/** How many posts are dealt with. */
	get done(): number {
		return this.changed + this.already + this.skipped.length + this.torn.length;
	}

	/** How many posts were not reached. */
	get remaining(): number {
		return this.all - this.done;
	}

	skip(uri: vscode.Uri, reason: Message): void {
		this.skipped.push({ uri, reason });
	}

	add(uri: vscode.Uri, written: Written): void {
		if ('reason' in written) {
			this[written.kind].push({ uri, reason: written.reason });
		} else {
			this[written.kind].push(uri);
		}
	}
}
