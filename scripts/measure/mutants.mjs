// Changes one thing after the other in the sources, and names what no test notices: mutation testing.
// All mutants are written into one bundle with the tests, and a switch chooses one of them; see mutants/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { testFiles } from '../../test/host/bundle.mjs';
import { readArguments, refuse } from '../arguments.mjs';
import { isAccepted, outdatedIn } from './mutants/accepted.mjs';
import { bundleMutants } from './mutants/bundle.mjs';
import { Trials } from './mutants/trials.mjs';

const USAGE = `Usage: npm run mutants -- [PATH…] [--tests FOLDER] [--limit N] [--seed N]
  PATH            a folder or a file of TypeScript, or a line of one as src/a.ts:12
                  (src/engine src/rules src/sina src/fields src/article)
  --tests FOLDER  where the tests are (all unit tests of the floors below the shells, and of what is generated)
  --limit N       only so many of the mutants, chosen by chance
  --seed N        with another choice (1)`;

const SOURCES = ['src/engine', 'src/rules', 'src/sina', 'src/fields', 'src/article'];
const TEST_FOLDERS = 'text post hexo engine sina fields article rules assist report run'.split(' ');
/** It tells of the schemas of settings. */
const PROJECT_TEST = 'test/project/generated.test.ts';
/** Real posts, which are not everywhere; and what looks at nothing but how long something takes. */
const LEFT_OUT = ['rules/corpus', 'rules/front-matter/corpus', 'engine/hostile-texts', 'engine/fuzz', 'engine/laws'];

const { values, positionals } = readArguments(
	USAGE,
	{ tests: { type: 'string' }, limit: { type: 'number' }, seed: { type: 'number', min: 0 } },
	{ max: Number.POSITIVE_INFINITY },
);

const start = performance.now();
const places = (positionals.length > 0 ? positionals : SOURCES).map(placeOf);
const sources = [...new Set(places.flatMap(({ target }) => filesBelow(target)))].filter(
	(file) => !file.endsWith('.d.ts'),
);
const tests = values.tests === undefined ? unitTests() : filesBelow(folderOf(values.tests)).filter(isTest);
if (tests.length === 0) refuse(`There are no tests in '${values.tests}'`, USAGE);

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(path.resolve('out/mutants-'));
const bundle = path.join(folder, 'tests.cjs');
const mutants = await bundleMutants(tests, sources, bundle);
const trials = await Trials.begin(bundle, mutants);
for (const { title, failure } of trials.failing) console.log(`left out, as it fails anyway: ${title}: ${failure}`);
const chosen = chosenOf([...mutants.keys()].filter((number) => places.some((place) => isAt(mutants[number], place))));
console.log(`${chosen.length} mutants of ${sources.length} files, ${trials.count} tests, ${secondsNow()} s`);

const table = JSON.parse(readFileSync(new URL('mutants/accepted.json', import.meta.url), 'utf8'));
const survivors = [];
let unreached = 0;
for (const [done, number] of chosen.entries()) {
	process.stderr.write(`\r${done} of ${chosen.length}, ${survivors.length} not caught, ${secondsNow()} s `);
	const outcome = await trials.try(number);
	if (outcome === 'caught') continue;
	const mutant = mutants[number];
	survivors.push(mutant);
	if (outcome === 'unreached') unreached++;
	if (!isAccepted(table, mutant))
		console.log(`${describe(mutant)}${outcome === 'unreached' ? '\n\treached by no test' : ''}`);
}
trials.end();
rmSync(folder, { recursive: true });
process.stderr.write('\r');

const accepted = survivors.filter((mutant) => isAccepted(table, mutant)).length;
const outdated =
	values.tests === undefined && values.limit === undefined ? outdatedIn(table.filter(isTried), survivors) : [];
for (const { file, source, original, replacement } of outdated) {
	console.log(`accepted, though it is no survivor: ${describe({ file, name: source, original, replacement })}`);
}
console.log(
	`${chosen.length} mutants in ${secondsNow()} s: ${chosen.length - survivors.length} caught, ` +
		`${survivors.length - unreached} survive, ${unreached} are reached by no test; ${accepted} of those are accepted`,
);
process.exitCode = survivors.length > accepted || outdated.length > 0 ? 1 : 0;

function placeOf(argument) {
	const [, target, line] = /^(.*?)(?::(\d+))?$/.exec(argument);
	if (!existsSync(target)) refuse(`There is no '${target}'`, USAGE);
	return {
		target: path.relative('.', target).replaceAll('\\', '/'),
		line: line === undefined ? undefined : Number(line),
	};
}

function folderOf(folder) {
	if (!existsSync(folder)) refuse(`There is no '${folder}'`, USAGE);
	return folder;
}

/** The files of TypeScript in a folder, or the one that is named. */
function filesBelow(target) {
	const all = statSync(target).isDirectory()
		? readdirSync(target, { recursive: true }).map((file) => `${target}/${file.replaceAll('\\', '/')}`)
		: [target];
	return all.filter((file) => file.endsWith('.ts')).sort();
}

function isTest(file) {
	return file.endsWith('.test.ts');
}

function unitTests() {
	const tests = testFiles(TEST_FOLDERS).filter((file) => !LEFT_OUT.some((name) => file === `test/${name}.test.ts`));
	return [...tests, PROJECT_TEST];
}

function isAt(mutant, { target, line }) {
	return (
		(mutant.file === target || mutant.file.startsWith(`${target}/`)) && (line === undefined || mutant.line === line)
	);
}

/** Whether all mutants that an entry of the table may mean are tried. */
function isTried(entry) {
	return places.some((place) => isAt({ ...entry, line: undefined }, place));
}

function chosenOf(numbers) {
	if (values.limit === undefined) return numbers;
	const lot = (number) => {
		const { file, name, original, replacement } = mutants[number];
		return createHash('sha256')
			.update([values.seed ?? 1, file, name, original, replacement].join('\n'))
			.digest('hex');
	};
	const drawn = numbers.map((number) => ({ number, lot: lot(number) })).sort((a, b) => (a.lot < b.lot ? -1 : 1));
	return drawn
		.slice(0, values.limit)
		.map(({ number }) => number)
		.sort((a, b) => a - b);
}

function describe({ file, line, column, name, original, replacement }) {
	const place = line === undefined ? file : `${file}:${line}:${column}`;
	return `${place} ${name}\n\t- ${indented(original)}\n\t+ ${indented(replacement)}`;
}

function indented(source) {
	return source.replace(/\n\s*/g, '\n\t  ');
}

function secondsNow() {
	return ((performance.now() - start) / 1000).toFixed(0);
}
