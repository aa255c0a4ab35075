// Pauses and work at several things at the same time, so that the editor can do other things in between.

/** Lets everything else have its turn. */
export const pause = (milliseconds = 0): Promise<void> =>
	new Promise((resolve) => setTimeout(() => resolve(), milliseconds));

/** Does something with each item, with so many at the same time. Ends when all is done. */
export async function each<T>(items: readonly T[], atOnce: number, action: (item: T) => Promise<void>): Promise<void> {
	const left = items[Symbol.iterator]();
	const work = async (): Promise<void> => {
		for (const item of left) {
			await action(item);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}
