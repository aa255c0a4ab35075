// The one test command: runs all stages, or those named, and ends with a line of counts.
//   npm test                      all stages in ten minutes, without the oldest VS Code and what takes long: see `BRIEF` and `LONG` in bundle.mjs
//   npm test -- --all             all stages, all suites
//   npm test -- unit host-web     only these stages, all of their suites; `host` stands for every `host-…`
//   npm test -- unit -t sina-ad   of `unit`, `oracle` and `ui` only the tests with these words in their names
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run, runTestScript } from './host/command.mjs';
import { root, vsix } from './host/paths.mjs';

const {
	positionals: names,
	values: { test: words, all },
} = parseArgs({ options: { test: { type: 'string', short: 't' }, all: { type: 'boolean' } }, allowPositionals: true });
const isBrief = names.length === 0 && !all;

const stages = {
	check,
	build,
	unit: onNode,
	oracle: onNode,
	'host-newest': host,
	'host-oldest': host,
	'host-web': host,
	ui,
};

async function check() {
	const results = [
		await run('check-types', 'npx', ['tsc', '--build']),
		await run('check-style', 'npx', ['biome', 'ci', '--colors=off']),
	];
	const wrong = results.filter(({ code }) => code !== 0);
	if (wrong.length > 0) throw new Error(wrong.map(({ output }) => output).join('\n'));
	return { passed: 1, failed: 0, skipped: 0 };
}

async function build() {
	// Later stages must not take the results of an earlier build for this one's.
	for (const old of [path.join(root, 'dist'), vsix]) rmSync(old, { recursive: true, force: true });
	const { code, output } = await run('build', 'npm', ['run', 'package']);
	if (code !== 0 || !existsSync(vsix)) throw new Error(output);
	return { passed: 1, failed: 0, skipped: 0 };
}

const PARTS = 8;

/** What runs on Node alone: `unit`, and `oracle`, which is what we say against a real Hexo. */
async function onNode(stage) {
	const { bundleForNode, filesOf } = await import('./host/bundle.mjs');
	const files = filesOf(stage, isBrief);
	await bundleForNode(files);
	const bundles = files.map((file) => `out/${file.replace(/ts$/, 'js')}`);
	if (words !== undefined) return mocha(stage, ['--timeout=30000', ...bundles]);
	// Two at a time, as each takes one core; in parts, as some files take much longer than others.
	const parts = Array.from({ length: PARTS }, (_, part) => bundles.filter((_, index) => index % PARTS === part));
	const counts = [];
	const next = parts.entries();
	const work = async () => {
		for (const [index, files] of next) {
			if (files.length > 0) counts.push(await mocha(`${stage}-${index + 1}`, ['--timeout=30000', ...files]));
		}
	};
	await Promise.all([work(), work()]);
	return counts.reduce(add);
}

async function host(stage) {
	if (!existsSync(path.join(root, 'dist'))) throw new Error('there is no dist: run the stage `build`, too');
	const { hosts, useDesktop } = await import('./host/hosts.mjs');
	const name = stage.replace('host-', '');
	if (!(await useDesktop(name))) await fetchVSCode(hosts[name].version);
	return runTestScript(stage, (report) => [
		'test/host/extension-tests.mjs',
		name,
		report,
		...(isBrief ? ['brief'] : []),
	]);
}

async function ui() {
	if (!existsSync(vsix)) throw new Error('there is no VSIX: run the stage `build`, too');
	await fetchVSCode('newest');
	const { filesOf } = await import('./host/bundle.mjs');
	// workbench.mjs takes a screenshot of each failure. `--exit`: a workbench left open must not hold up the run.
	const options = ['--timeout=120000', '--exit', '--require=test/host/workbench.mjs'];
	if (words !== undefined) return mocha('ui', [...options, ...filesOf('ui', isBrief)]);
	// Each suite in a process of its own: what one leaves behind is not the next one's.
	const counts = [];
	for (const file of filesOf('ui', isBrief)) {
		counts.push(await mocha(`ui-${path.basename(file, '.test.mjs')}`, [...options, file]));
	}
	return counts.reduce(add);
}

/** The stages' own processes would fetch it too, but they are quiet, and this can take a minute. */
async function fetchVSCode(version) {
	const { ensureChromium } = await import('./host/browser.mjs');
	const { ensureServer, versions } = await import('./host/install.mjs');
	ensureServer(versions[version]);
	ensureChromium();
}

function mocha(stage, args) {
	const reporter = (report) => ['--reporter=json', `--reporter-option=output=${report}`];
	const script = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js'];
	const chosen = words === undefined ? [] : [`--fgrep=${words}`];
	return runTestScript(stage, (report) => [...script, ...reporter(report), ...chosen, ...args]);
}

const add = (one, other) => ({
	passed: one.passed + other.passed,
	failed: one.failed + other.failed,
	skipped: one.skipped + other.skipped,
});

/** Runs one stage and prints its line. A stage that throws counts as one failure. */
async function timed(stage) {
	const start = performance.now();
	let counts = { passed: 0, failed: 1, skipped: 0 };
	try {
		counts = await stages[stage](stage);
	} catch (error) {
		console.log(`✗ ${stage}: ${error.message}`);
	}
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${stage.padEnd(12)} ${seconds.padStart(6)} s  ${summary(counts)}`);
	return counts;
}

function summary({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Says in one line what keeps the tests from running at all, if anything does. */
function obstacle(unknown) {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) return `Node 20.19 or newer is needed; this is ${process.version}.`;
	if (!existsSync(path.join(root, 'node_modules'))) return 'The dependencies are missing: run `npm ci` first.';
	if (unknown.length > 0)
		return `There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`;
	return undefined;
}

/**
 * The stages in groups, one after the other; in a group, lists of stages that run beside each other. While the largest suite
 * waits for its editor, a core has little to do.
 */
function groups(all) {
	const beside = ['host-newest'];
	const before = ['check', 'build', 'unit'];
	return [[before], [beside, all.filter((stage) => ![...before, ...beside].includes(stage))]];
}

async function oneAfterTheOther(stages) {
	let counts = { passed: 0, failed: 0, skipped: 0 };
	for (const stage of stages) {
		counts = add(counts, await timed(stage));
	}
	return counts;
}

const isNamed = (stage, name) => stage === name || stage.startsWith(`${name}-`);
// The types of its API hold us to the oldest VS Code, too.
const usual = Object.keys(stages).filter((stage) => !isBrief || stage !== 'host-oldest');
const wanted = names.length === 0 ? usual : usual.filter((stage) => names.some((name) => isNamed(stage, name)));
let total = { passed: 0, failed: 0, skipped: 0 };
const problem = obstacle(names.filter((name) => !wanted.some((stage) => isNamed(stage, name))));
if (problem) {
	console.log(problem);
	total.failed = 1;
} else {
	for (const group of isBrief ? groups(wanted) : [[wanted]]) {
		const counts = await Promise.all(group.map(oneAfterTheOther));
		total = counts.reduce(add, total);
	}
}
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
