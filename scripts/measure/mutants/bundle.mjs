// Bundles tests, with the mutants of the sources that they test, into one file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inlined } from '../../build/inlined.mjs';
import { instrument } from './instrument.mjs';

/** With this, tests fail that hold a property to generated values: they take seconds where a mutant is to be noticed at once. */
export const PROPERTY = 'a property is not tried here';

const NO_PROPERTIES = `
	export * from 'fast-check';
	import fc from 'fast-check';
	const refuse = () => { throw new Error('${PROPERTY}'); };
	export default { ...fc, assert: refuse, check: refuse };`;

/** What is kept with a post, likewise: in `src/post/analysis.ts`, which has to have this in it. */
const KEPT = 'post.analyses.get(find)';
const KEPT_FOR_MUTANT = '(keptNow(post.analyses), post.analyses.get(find))';
const FORGETS = `
	const turns = new WeakMap();
	function keptNow(analyses) {
		if (turns.get(analyses) !== mutants.turn) analyses.clear();
		turns.set(analyses, mutants.turn);
	}`;

/**
 * Bundles test files for child.mjs.
 * @param {string[]} tests paths from the root
 * @param {string[]} sources paths from the root
 * @param {string} outfile
 * @returns {Promise<import('./instrument.mjs').Mutant[]>} each with its number as index
 */
export async function bundleMutants(tests, sources, outfile) {
	/** @type {import('./instrument.mjs').Mutant[]} */
	const mutants = [];
	const codes = new Map();
	for (const file of sources) {
		const { code, mutants: own } = instrument(file, readFileSync(file, 'utf8'), mutants.length);
		mutants.push(...own);
		codes.set(path.resolve(file), code);
	}
	const analysis = path.resolve('src/post/analysis.ts');
	const kept = readFileSync(analysis, 'utf8');
	if (!kept.includes(KEPT)) throw new Error(`${analysis} has no ${KEPT}`);
	codes.set(analysis, kept.replace(KEPT, KEPT_FOR_MUTANT) + FORGETS);
	const testFiles = new Map(tests.map((file) => [path.resolve(file), file]));
	/** @type {import('esbuild').Plugin} */
	const mutated = {
		name: 'mutated',
		setup({ onLoad, onResolve }) {
			onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path: file }) => {
				const test = testFiles.get(file);
				if (test !== undefined) return { contents: between(test, readFileSync(file, 'utf8')), loader: 'ts' };
				return codes.has(file) ? { contents: codes.get(file), loader: 'ts' } : undefined;
			});
			onResolve({ filter: /^fast-check$/, namespace: 'file' }, () => ({
				path: 'fast-check',
				namespace: 'no-properties',
			}));
			onLoad({ filter: /./, namespace: 'no-properties' }, () => ({ contents: NO_PROPERTIES, resolveDir: '.' }));
		},
	};
	await build({
		stdin: { contents: tests.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		packages: 'external',
		define: { WeakMap: 'ForgetfulMap' },
		logLevel: 'error',
		plugins: [mutated, inlined],
	});
	return mutants;
}

/** A test file that tells which file is being loaded. */
const between = (file, text) => `mutants.file = ${JSON.stringify(file)};\n${text}\nmutants.file = undefined;`;
