// Chooses which mutant runs, and notes which of them could.

/** So many steps may a test take with a mutant, where it takes one without: more are taken for an endless loop. */
const MORE_STEPS = 20;
const SOME_STEPS = 10_000;

/** What the switches in the sources call, as the global `mutants`. */
export class Switch {
	/** The number of the mutant that runs; -1 for none. */
	active = -1;
	/** Whether the sources and the test files are being loaded. */
	isLoading = true;
	/** The test file that is being loaded; undefined while the sources are. */
	file = undefined;
	/** The numbers of the places that were reached since `record`. */
	reached = new Set();
	/** How many places were reached since `record` or `limit`, one as often as it was. */
	steps = 0;
	/** @type {Map<string | undefined, Set<number>>} the places that were reached while a test file was loaded, or the sources */
	whileLoading = new Map();

	#most = Number.POSITIVE_INFINITY;
	#isRecording = false;
	#constants = [];

	/** Whether one of so many mutants is to run, of which this is the first one's number. */
	reach(first, count) {
		if (++this.steps > this.#most) throw new Error('It takes too many steps');
		if (this.#isRecording) this.reached.add(first);
		else if (this.isLoading) this.#noteLoading(first);
		return this.active >= first && this.active < first + count;
	}

	/** Calls a function whenever another mutant is to run. */
	onSwitch(evaluate) {
		this.#constants.push(evaluate);
	}

	/** How often another mutant, or none, was to run: what was kept before that was worked out with another one. */
	turn = 0;

	/** Lets a mutant run, or none. */
	to(number) {
		this.#most = Number.POSITIVE_INFINITY;
		this.active = number;
		this.turn++;
		for (const evaluate of this.#constants) evaluate();
	}

	/** Notes what is reached from now on. */
	record() {
		this.#isRecording = true;
		this.reached = new Set();
		this.steps = 0;
	}

	/** Lets no more steps be taken from now on than in proportion to those that are usual. */
	limit(usual) {
		this.#isRecording = false;
		this.#most = usual * MORE_STEPS + SOME_STEPS;
		this.steps = 0;
	}

	#noteLoading(first) {
		const places = this.whileLoading.get(this.file) ?? new Set();
		this.whileLoading.set(this.file, places.add(first));
	}
}

/** In the place of `WeakMap`: what is kept with an object is forgotten when another mutant is to run. */
export const forgetful = (mutants) =>
	class {
		#turn = mutants.turn;
		#map = new WeakMap();
		get(key) {
			return this.#now().get(key);
		}
		has(key) {
			return this.#now().has(key);
		}
		set(key, value) {
			this.#now().set(key, value);
			return this;
		}
		delete(key) {
			return this.#now().delete(key);
		}
		#now() {
			if (this.#turn !== mutants.turn) this.#map = new WeakMap();
			this.#turn = mutants.turn;
			return this.#map;
		}
	};
