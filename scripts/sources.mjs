// Makes the TypeScript sources usable in a script: bundles them and loads the bundle.
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** The engine, as the scripts use it. */
export const ENGINE = `
	export { parsePost } from './src/post/post';
	export { inspect } from './src/engine/inspect';
	export { clean } from './src/engine/clean';
	export { DEFAULT_OPTIONS } from './src/engine/options';
	export { RULES } from './src/rules';`;

/**
 * Bundles sources into one CommonJS text.
 * @param {string} contents TypeScript; imports begin at the project's root
 * @param {import('esbuild').Plugin[]} plugins
 */
export async function bundle(contents, plugins = []) {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
		plugins,
		bundle: true,
		write: false,
		platform: 'node',
		format: 'cjs',
		logLevel: 'error',
		logOverride: { 'direct-eval': 'silent' },
	});
	return outputFiles[0].text;
}

/**
 * Runs a bundle and returns what it exports.
 * @param {string} code
 * @param {Record<string, unknown>} globals names that the bundle sees as global
 */
export function run(code, globals = {}) {
	const module = { exports: {} };
	new Function('module', 'exports', 'require', ...Object.keys(globals), code)(
		module,
		module.exports,
		createRequire(import.meta.url),
		...Object.values(globals),
	);
	return module.exports;
}
