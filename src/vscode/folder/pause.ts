// Pauses and work at several things at the same time, so that the editor can do other things in between.

/** Lets everything else have its turn. */
export const pause = (milliseconds = 0): Promise<void> =>
	new Promise((resolve) => setTimeout(() => resolve(), milliseconds));

/** So many files are read or written at the same time: the editor has other things to do, too. */
export const AT_ONCE = 8;

/**
 * Does something with each item, with a few at the same time. Ends when all is done.
 *
 * @throws the first error of an action, once all have ended
 */
export async function each<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
	const left = items[Symbol.iterator]();
	const failures: unknown[] = [];
	const work = async (): Promise<void> => {
		for (const item of left) {
			await action(item).catch((error) => failures.push(error));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	if (failures.length > 0) {
		throw failures[0];
	}
}
