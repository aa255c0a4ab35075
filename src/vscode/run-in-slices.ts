// Runs long work in slices, with time in between for whatever else the editor has to do.
import * as vscode from 'vscode';
import type { Steps } from '../text/steps';

/**
 * A slice begins no further step after so many milliseconds. The longest step takes some 30, in code that has not run before:
 * together too short to be felt while typing.
 */
const SLICE = 20;

/** When the time is up that all work together has in this turn of the event loop; undefined where none has begun. */
let end: number | undefined;

function isTimeLeft(): boolean {
	if (end === undefined) {
		end = Date.now() + SLICE;
		void nextTurn().then(() => {
			end = undefined;
		});
	}
	return Date.now() < end;
}

/** Whoever waits for a turn comes after those who waited before: each gets a turn of its own. */
let turns = Promise.resolve();

/** Waits until the editor has had time for its messages. In Node, these come in between two rounds of `setImmediate`. */
const nextTurn = (): Promise<void> =>
	new Promise((resolve) => {
		if (typeof setImmediate === 'function') {
			setImmediate(() => setImmediate!(resolve));
		} else {
			setTimeout(resolve);
		}
	});

/** Does steps for as long as this turn has time: what they come to, if they are done by then. */
export function beginSteps<T>(steps: Steps<T>): { readonly value: T } | undefined {
	while (isTimeLeft()) {
		const { done, value } = steps.next();
		if (done) {
			return { value };
		}
	}
	return undefined;
}

/**
 * Does all steps, a slice at a time.
 *
 * @param isWanted is asked after each pause
 * @throws CancellationError once the result is not wanted any more
 */
export async function runInSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T> {
	for (;;) {
		const done = beginSteps(steps);
		if (done) {
			return done.value;
		}
		turns = turns.then(nextTurn);
		await turns;
		if (!isWanted()) {
			throw new vscode.CancellationError();
		}
	}
}
