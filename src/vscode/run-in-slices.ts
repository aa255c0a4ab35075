// Runs long work in slices, with time in between for whatever else the editor has to do.
import * as vscode from 'vscode';
import type { Steps } from '../text/steps';

/** The work on a text longer than this (UTF-16 units) is long. */
const LARGE = 256 * 1024;

/** How long a slice takes, in milliseconds: too short to be felt while typing. */
const SLICE = 30;

export const isLarge = (text: string): boolean => text.length > LARGE;

/**
 * Does all steps, for 30 ms at a time. A step that takes longer is not interrupted.
 *
 * @param isWanted is asked after each pause
 * @throws CancellationError once the result is not wanted any more
 */
export async function runInSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T> {
	for (;;) {
		const end = Date.now() + SLICE;
		do {
			const { done, value } = steps.next();
			if (done) {
				return value;
			}
		} while (Date.now() < end);
		await new Promise<void>((resolve) => setTimeout(() => resolve()));
		if (!isWanted()) {
			throw new vscode.CancellationError();
		}
	}
}
