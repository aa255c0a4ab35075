// Runs tests with mutants, in a process of its own: one that loops for ever is ended.
import { loadTests, Run } from './mocha-tests.mjs';
import { forgetful, Switch } from './switch.mjs';

const [bundle, usualSteps, active] = process.argv.slice(2);
const mutants = new Switch();
mutants.active = Number(active);
mutants.limit(Number(usualSteps));
globalThis.mutants = mutants;
globalThis.ForgetfulMap = forgetful(mutants);

/** So many milliseconds pass between two signs of life. */
const BEAT = 200;
let lastBeat = 0;

function beat() {
	if (Date.now() - lastBeat < BEAT) return;
	lastBeat = Date.now();
	process.send({});
}

/** Runs all tests without a mutant, and tells of each what it reaches. */
async function cover() {
	const run = new Run();
	const bySuite = new Map();
	const found = [];
	for (const test of tests) {
		beat();
		mutants.record();
		const error = await run.fails(
			test,
			(suite) => {
				bySuite.set(suite, mutants.reached);
				mutants.record();
			},
			() => mutants.record(),
		);
		const inHooks = test.suites.flatMap((suite) => [...(bySuite.get(suite) ?? [])]);
		found.push({
			file: test.file,
			title: test.title,
			steps: mutants.steps,
			reached: Uint32Array.from(new Set([...mutants.reached, ...inHooks])),
			failure: error?.message,
		});
	}
	await run.end();
	return { tests: found, whileLoading: mutants.whileLoading };
}

/** Runs tests with a mutant until one fails, and tells which; and whether that one fails without it as well from then on. */
async function attempt({ mutant, numbers, steps }) {
	mutants.to(mutant);
	const run = new Run();
	let killer;
	for (const [index, number] of numbers.entries()) {
		beat();
		mutants.limit(steps[index]);
		if (await run.fails(tests[number], undefined, () => mutants.limit(steps[index]))) {
			killer = number;
			break;
		}
	}
	mutants.to(-1);
	await run.end();
	const again = new Run();
	const isSpoilt = killer !== undefined && (await again.fails(tests[killer])) !== undefined;
	await again.end();
	return { killer, isSpoilt };
}

let tests = [];
try {
	tests = loadTests(bundle, () => mutants.file);
	mutants.isLoading = false;
	process.send({ answer: { steps: mutants.steps } });
} catch (error) {
	process.send({ answer: { failure: error.message } });
}

process.on('message', async (request) => {
	process.send({ answer: request === 'cover' ? await cover() : await attempt(request) });
});
