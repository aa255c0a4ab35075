// Runs single tests of mocha, as often as is asked, each with the hooks around it.
import { createRequire } from 'node:module';
import Mocha from 'mocha';

/**
 * A test and where it stands.
 * @typedef {object} Test
 * @property {string} file
 * @property {string} title with those of the suites around it
 * @property {Mocha.Test} test
 * @property {Mocha.Suite[]} suites around it, from the outermost one on
 */

/** Tests of how long something takes are long themselves, and notice nothing else. */
const OF_TIME = /\b(?:linear|no|in|takes) time\b|\bno slower\b|\bin one pass\b/;

/**
 * Loads a bundle of tests, without those of time.
 * @param {string} bundle
 * @param {() => string} fileNow the test file that is being loaded
 * @returns {Test[]}
 */
export function loadTests(bundle, fileNow) {
	const mocha = new Mocha({ timeout: 0 });
	const files = new Map();
	mocha.suite.on('suite', (suite) => files.set(suite, fileNow()));
	mocha.suite.emit('pre-require', globalThis, bundle, mocha);
	createRequire(import.meta.url)(bundle);
	const tests = [];
	const collect = (suite, suites) => {
		for (const test of suite.tests) {
			const title = test.fullTitle();
			if (!test.isPending() && !OF_TIME.test(title)) tests.push({ file: files.get(suites[1]), title, test, suites });
		}
		for (const inner of suite.suites) collect(inner, [...suites, inner]);
	};
	collect(mocha.suite, [mocha.suite]);
	return tests;
}

/** A run of some tests: the hooks before a suite are called once in it. */
export class Run {
	#entered = new Set();

	/**
	 * Runs a test.
	 * @param {Test} test
	 * @param {(suite: Mocha.Suite) => void} [entered] is told that the hooks before a suite have been called
	 * @param {(suites: Mocha.Suite[]) => void} [begins] is told that those are done
	 * @returns {Promise<Error | undefined>} why it fails
	 */
	async fails({ test, suites }, entered = () => {}, begins = () => {}) {
		for (const suite of suites) {
			if (this.#entered.has(suite)) continue;
			this.#entered.add(suite);
			const error = await failureOf(suite._beforeAll);
			entered(suite);
			if (error) return error;
		}
		begins(suites);
		const inside = suites.toReversed();
		const before = await failureOf(suites.flatMap((suite) => suite._beforeEach));
		const own = before ?? (await failureOf([test]));
		return (await failureOf(inside.flatMap((suite) => suite._afterEach))) ?? own;
	}

	/** Calls the hooks after all suites. */
	async end() {
		const innermostFirst = [...this.#entered].reverse();
		await failureOf(innermostFirst.flatMap((suite) => suite._afterAll));
	}
}

/** The first failure of tests or hooks. */
async function failureOf(runnables) {
	for (const runnable of runnables) {
		runnable.reset();
		runnable.timeout(0);
		runnable.ctx.runnable(runnable);
		const error = await new Promise((resolve) => runnable.run(resolve));
		if (error) return error;
	}
	return undefined;
}
