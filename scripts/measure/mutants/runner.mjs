// Asks child processes to run tests, and ends those that do not answer any more.
import { fork } from 'node:child_process';

/** So many milliseconds a child process may give no sign of life. */
const SILENCE = 60_000;

/** What becomes of a request that a child process does not live to answer. */
export const SILENT = Symbol('silent');

/** A child process that has loaded the tests. */
export class Runner {
	/**
	 * @param {string} bundle
	 * @param {number} steps that loading usually takes
	 * @param {number} active the mutant that runs meanwhile; -1 for none
	 */
	constructor(bundle, steps = Number.POSITIVE_INFINITY, active = -1) {
		this.child = fork(new URL('child.mjs', import.meta.url), [bundle, `${steps}`, `${active}`], {
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		this.loaded = this.#answer();
	}

	/** Sends a request and gives its answer, or `SILENT`. */
	ask(request) {
		this.child.send(request);
		return this.#answer();
	}

	end() {
		this.child.kill('SIGKILL');
	}

	#answer() {
		return new Promise((resolve) => {
			const finish = (answer) => {
				clearTimeout(timer);
				this.child.off('message', listen);
				this.child.off('exit', giveUp);
				resolve(answer);
			};
			const giveUp = () => {
				this.end();
				finish(SILENT);
			};
			let timer = setTimeout(giveUp, SILENCE);
			const listen = ({ answer }) => {
				clearTimeout(timer);
				timer = setTimeout(giveUp, SILENCE);
				if (answer !== undefined) finish(answer);
			};
			this.child.on('message', listen);
			this.child.on('exit', giveUp);
		});
	}
}
