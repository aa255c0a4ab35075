// Builds the two bundles, the extension, which needs nothing of Node and is the same on the desktop and in the browser,
// and the command line, and the notices of what the first one holds.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { noticesFor } from './notices.mjs';

const shared = {
	bundle: true,
	minify: true,
	format: 'cjs',
	target: 'es2022',
	legalComments: 'none',
	logLevel: 'warning',
	// gray-matter calls eval for `---js`; src/post/gray-matter.ts never lets it get there.
	logOverride: { 'direct-eval': 'silent' },
};

rmSync('dist', { recursive: true, force: true });
const [extension] = await Promise.all([
	build({
		...shared,
		entryPoints: ['src/vscode/extension.ts'],
		outfile: 'dist/extension.js',
		platform: 'browser',
		mainFields: ['browser', 'module', 'main'],
		external: ['vscode'],
		// gray-matter asks for both when it is loaded, and uses them only to read files and to keep the original bytes.
		inject: ['scripts/web-buffer.mjs'],
		alias: { fs: './scripts/web-fs.mjs', events: './scripts/web-events.cjs' },
		metafile: true,
	}),
	build({
		...shared,
		entryPoints: ['src/cli/main.ts'],
		outfile: 'dist/cli.js',
		platform: 'node',
		banner: { js: '#!/usr/bin/env node' },
	}),
]);
writeFileSync('dist/ThirdPartyNotices.txt', noticesFor(extension.metafile));
