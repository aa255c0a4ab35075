// Shows on a terminal how far a run is, in one line that is written over.

/** Milliseconds between two times that it is written. */
const PAUSE = 100;
const ERASE = '\r\u001b[K';

/** The line on standard error. Erase it before anything else is written to the terminal. */
export class Progress {
	private shownAt = Date.now();
	private isShown = false;
	private done = 0;

	/** @param isWanted whether it is shown, if standard error is a terminal */
	constructor(
		private readonly all: number,
		private readonly isWanted: boolean,
	) {}

	/** One more is done. */
	step(): void {
		this.done++;
		if (this.isWanted && process.stderr.isTTY && Date.now() - this.shownAt > PAUSE) {
			this.shownAt = Date.now();
			this.isShown = true;
			process.stderr.write(`${ERASE}${this.done} / ${this.all}`);
		}
	}

	erase(): void {
		if (this.isShown) {
			this.isShown = false;
			process.stderr.write(ERASE);
		}
	}
}
