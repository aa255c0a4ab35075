// Bundles the tests with esbuild: on Node one bundle per file, in the extension host one per host.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inlined } from '../../scripts/build/inlined.mjs';
import { root } from './paths.mjs';

const shared = {
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	sourcemap: true,
	logLevel: 'warning',
	plugins: [inlined],
};

/**
 * Lists the test files of the given folders of test/.
 * @param {string[]} folders
 * @param {string} ending
 * @returns {string[]} paths from the root
 */
export function testFiles(folders, ending = '.test.ts') {
	const files = readdirSync(path.join(root, 'test'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
	return files
		.filter((file) => folders.includes(file.split('/')[0]) && file.endsWith(ending))
		.map((file) => `test/${file}`)
		.sort();
}

/** Which folder's tests a stage of the test command runs; `unit` runs those of all others. */
const FOLDERS = { oracle: 'oracle', host: 'vscode', ui: 'ui' };

/**
 * What runs of a stage that takes minutes where all tests are to take ten: what is most likely to differ between Node
 * and web workers, and the command that everything else is there for.
 */
const BRIEF = {
	'host-web': [
		'vscode/clean-command',
		'vscode/custom-markers',
		'vscode/decoding',
		'vscode/folder-clean',
		'vscode/snippets',
	],
	ui: ['ui/clean'],
};

/** What such a run leaves out of a stage: random edits, mutants, recipes followed to the letter, packages built, kills, attacks looked for. */
const LONG = {
	'host-newest': ['vscode/random-edits'],
	unit: [
		'cli/killed',
		'cli/recipes',
		'project/mutants',
		'project/recipe',
		'project/regular-expressions',
		'project/reproducible',
	],
};

/**
 * Lists the test files that a stage runs.
 * @param {'unit' | 'oracle' | 'host-newest' | 'host-oldest' | 'host-web' | 'ui'} stage
 * @param {boolean} isBrief whether it is to run without what takes long
 * @returns {string[]} paths from the root
 */
export function filesOf(stage, isBrief = false) {
	const own = FOLDERS[stage.replace(/-.*/, '')];
	const others = readdirSync(path.join(root, 'test')).filter((folder) => !Object.values(FOLDERS).includes(folder));
	const ending = stage === 'ui' ? '.test.mjs' : '.test.ts';
	const files = testFiles(own ? [own] : others, ending);
	const names = isBrief ? (BRIEF[stage] ?? LONG[stage]) : undefined;
	if (!names) return files;
	const named = names.map((name) => `test/${name}${ending}`);
	const missing = named.filter((file) => !files.includes(file));
	if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}.`);
	return BRIEF[stage] ? named : files.filter((file) => !named.includes(file));
}

/**
 * Bundles test files for mocha on Node: test/a/b.test.ts becomes out/test/a/b.test.js.
 * @param {string[]} files
 */
export async function bundleForNode(files) {
	const places = { outdir: 'out/test', outbase: 'test' };
	await build({ ...shared, ...places, entryPoints: files, platform: 'node', packages: 'external' });
}

/** The main file of jsonc-parser asks for its own parts in a way that no bundler follows. */
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

/** For the web worker: our own assertions, and what gray-matter wants of Node. */
const webSubstitutes = {
	mainFields: ['browser', 'module', 'main'],
	inject: ['scripts/build/web-buffer.mjs'],
	alias: {
		...alias,
		'node:assert/strict': './test/host/assert-web.ts',
		fs: './scripts/build/web-fs.mjs',
		events: './scripts/build/web-events.cjs',
	},
	logOverride: { 'direct-eval': 'silent' },
};

/**
 * Counts in `globalThis.parsedPosts` how often the sources that a suite holds itself parse a post. (The extension under
 * test is another bundle.)
 * @type {import('esbuild').Plugin}
 */
const countParses = {
	name: 'count-parses',
	setup({ onResolve, onLoad }) {
		const namespace = 'counted';
		onResolve({ filter: /\/post\/post$/ }, ({ path: file, resolveDir }) => ({
			path: path.join(resolveDir, file),
			namespace,
		}));
		onLoad({ filter: /./, namespace }, ({ path: file }) => ({
			resolveDir: path.dirname(file),
			contents: `
				import { parsePost as parse, parsePostSteps as parseSteps, parseEditedSteps as parseEdited } from './post';
				export * from './post';
				const counted = (parses) => (...args) => {
					globalThis.parsedPosts = (globalThis.parsedPosts ?? 0) + 1;
					return parses(...args);
				};
				export const parsePost = counted(parse);
				export const parsePostSteps = counted(parseSteps);
				export const parseEditedSteps = counted(parseEdited);`,
		}));
	},
};

/**
 * Bundles a suite of files of test/vscode for an extension host.
 * @param {string[]} all its files; the web worker leaves out `*.node.test.ts`
 * @param {'node' | 'web'} kind
 * @param {string} outfile
 */
export async function bundleForExtensionHost(all, kind, outfile) {
	const web = kind === 'web';
	const files = all.filter((file) => !(web && file.endsWith('.node.test.ts')));
	// mocha's build for browsers leaves its class in a global.
	const entry = `
		import { runSuite } from './test/host/suite.ts';
		${web ? `import 'mocha/mocha.js'; const { Mocha } = globalThis;` : `import Mocha from 'mocha';`}
		export const run = () => runSuite(Mocha, () => { ${files.map((file) => `require('./${file}');`).join(' ')} });`;
	await build({
		...shared,
		plugins: [...shared.plugins, countParses],
		stdin: { contents: entry, resolveDir: root, sourcefile: 'suite-entry.js' },
		outfile,
		platform: web ? 'browser' : 'node',
		// As many posts and edits as somebody asks for; the extension host does not get the variables.
		define: {
			'process.env.NEWS_POST_COUNT': JSON.stringify(process.env.NEWS_POST_COUNT ?? '450'),
			'process.env.NEWS_POST_EDITS': JSON.stringify(process.env.NEWS_POST_EDITS ?? '300'),
		},
		alias,
		...(web && webSubstitutes),
		external: web ? ['vscode'] : ['vscode', 'mocha'],
	});
}
