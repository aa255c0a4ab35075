// What the bundles are made of: the extension, which needs nothing of Node and is the same on the desktop and in the
// browser, what stands in front of it where there is Node, and the command line.

import { inlined } from './inlined.mjs';

/** @type {import('esbuild').BuildOptions} */
const shared = {
	plugins: [inlined],
	bundle: true,
	minify: true,
	metafile: true,
	format: 'cjs',
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	// gray-matter calls eval for `---js`; src/post/gray-matter.ts never lets it get there.
	logOverride: { 'direct-eval': 'silent' },
};

/** @type {import('esbuild').BuildOptions} */
export const extension = {
	...shared,
	entryPoints: ['src/vscode/extension.ts'],
	outfile: 'dist/extension.js',
	platform: 'browser',
	mainFields: ['browser', 'module', 'main'],
	external: ['vscode'],
	// gray-matter asks for both when it is loaded, and uses them only to read files and to keep the original bytes.
	inject: ['scripts/build/web-buffer.mjs'],
	alias: { fs: './scripts/build/web-fs.mjs', events: './scripts/build/web-events.cjs' },
};

/** @type {import('esbuild').BuildOptions} */
export const extensionNode = {
	...shared,
	entryPoints: ['src/cli/extension-main.ts'],
	outfile: 'dist/extension-node.js',
	platform: 'node',
	external: ['./extension.js'],
};

/** @type {import('esbuild').BuildOptions} */
export const cli = {
	...shared,
	entryPoints: ['src/cli/main.ts'],
	outfile: 'dist/cli.js',
	platform: 'node',
	// Its main file asks for its own parts in a way that no bundler follows.
	alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
	banner: { js: '#!/usr/bin/env node' },
};

/** All that is built. */
export const bundles = [extension, extensionNode, cli];
