// Tries mutants one after the other: those tests that reach a mutant are run with it until one of them fails.
import { readFileSync } from 'node:fs';
import { PROPERTY } from './bundle.mjs';
import { Runner, SILENT } from './runner.mjs';

/** What is known of the tests before a mutant is tried. */
export class Trials {
	#bundle;
	#loadingSteps;
	#mutants;
	#tests;
	/** Of each place, the tests that reach it. */
	#reaching = new Map();
	/** Of each place, the test files that reach it while they are loaded; undefined where the sources do. */
	#loading = new Map();
	/** How many mutants each test has caught: one that caught some is asked first. */
	#catches = new Map();
	#runner;

	/**
	 * Runs all tests once without a mutant.
	 * @param {string} bundle
	 * @param {import('./instrument.mjs').Mutant[]} mutants
	 */
	static async begin(bundle, mutants) {
		const runner = new Runner(bundle);
		const { failure, steps } = await runner.loaded;
		if (failure) throw new Error(failure);
		const covered = await runner.ask('cover');
		if (covered === SILENT) throw new Error('A test does not end');
		runner.end();
		return new Trials(bundle, steps, mutants, covered);
	}

	constructor(bundle, loadingSteps, mutants, { tests, whileLoading }) {
		this.#bundle = bundle;
		this.#loadingSteps = loadingSteps;
		this.#mutants = mutants;
		this.#tests = tests;
		for (const [number, test] of tests.entries()) {
			if (!isOfUse(test)) continue;
			for (const place of test.reached) add(this.#reaching, place, number);
		}
		for (const [file, places] of whileLoading) {
			for (const place of places) add(this.#loading, place, file);
		}
	}

	/** How many tests are run; those of properties are not among them. */
	get count() {
		return this.#tests.filter(isOfUse).length;
	}

	/** The tests that fail without a mutant. */
	get failing() {
		return this.#tests.filter(({ failure }) => failure !== undefined && !failure.includes(PROPERTY));
	}

	/**
	 * Tries a mutant.
	 * @param {number} mutant
	 * @returns {Promise<'caught' | 'survived' | 'unreached'>}
	 */
	async try(mutant) {
		const numbers = this.#testsOf(this.#mutants[mutant]);
		const files = this.#loading.get(this.#mutants[mutant].place) ?? new Set();
		if (numbers.size === 0 && files.size === 0) return 'unreached';
		const outcome = await this.#attempt(mutant, numbers);
		if (outcome === 'caught' || (outcome === 'survived' && files.size === 0)) return outcome;
		// What was worked out while a test file was loaded, or with an earlier mutant, was worked out without this one.
		return this.#attemptAnew(mutant, new Set([...numbers, ...this.#testsIn(files)]));
	}

	end() {
		this.#runner?.end();
	}

	async #attempt(mutant, numbers) {
		this.#runner ??= new Runner(this.#bundle);
		await this.#runner.loaded;
		const answer = await this.#runner.ask(this.#request(mutant, numbers));
		if (answer !== SILENT && !answer.isSpoilt) return this.#note(answer.killer);
		this.end();
		this.#runner = undefined;
		return answer === SILENT ? 'caught' : 'unclear';
	}

	async #attemptAnew(mutant, numbers) {
		const runner = new Runner(this.#bundle, this.#loadingSteps, mutant);
		const loaded = await runner.loaded;
		const answer = loaded === SILENT || loaded.failure ? SILENT : await runner.ask(this.#request(mutant, numbers));
		runner.end();
		return answer === SILENT ? 'caught' : this.#note(answer.killer);
	}

	#note(killer) {
		if (killer === undefined) return 'survived';
		this.#catches.set(killer, (this.#catches.get(killer) ?? 0) + 1);
		return 'caught';
	}

	#request(mutant, numbers) {
		const catches = (number) => this.#catches.get(number) ?? 0;
		const steps = (number) => this.#tests[number].steps;
		const sorted = [...numbers].sort((a, b) => catches(b) - catches(a) || steps(a) - steps(b) || a - b);
		return { mutant, numbers: sorted, steps: sorted.map(steps) };
	}

	/** The tests that reach a mutant; where it is in a constant, those that reach a source which names it. */
	#testsOf({ place, file, constant }) {
		if (constant === undefined) return new Set(this.#reaching.get(place));
		const names = (source) => new RegExp(`\\b${constant}\\b`).test(readFileSync(source, 'utf8'));
		const sources = new Set(this.#mutants.map((mutant) => mutant.file));
		const naming = new Set([...sources].filter((source) => source === file || names(source)));
		const places = this.#mutants.filter((mutant) => naming.has(mutant.file)).map((mutant) => mutant.place);
		return new Set(places.flatMap((one) => [...(this.#reaching.get(one) ?? [])]));
	}

	#testsIn(files) {
		// What the sources work out while they are loaded is for all tests.
		const isIn = (test) => isOfUse(test) && (files.has(undefined) || files.has(test.file));
		return new Set([...this.#tests.keys()].filter((number) => isIn(this.#tests[number])));
	}
}

const isOfUse = ({ failure }) => failure === undefined;

function add(map, key, value) {
	map.set(key, (map.get(key) ?? new Set()).add(value));
}
