// Makes the TypeScript sources usable in a script: bundles them and loads the bundle.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles sources into one CommonJS text.
 * @param {string} contents TypeScript; imports begin at the root
 * @param {import('esbuild').Plugin[]} plugins
 * @param {string} root of another checkout. Where packages are not installed there, this project's are taken.
 */
export async function bundle(contents, plugins = [], root = ROOT) {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: path.resolve(root), loader: 'ts' },
		nodePaths: [path.join(ROOT, 'node_modules')],
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
