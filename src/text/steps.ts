// Work in steps: a generator that yields where it can be interrupted, so that an editor can do other things in between.

/** Yields nothing of use, only the chance to stop or to wait. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function runToEnd<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) {
			return value;
		}
	}
}
