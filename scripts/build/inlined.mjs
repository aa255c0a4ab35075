// For esbuild: `import { text, source } from './page/main.ts?inlined'` gives a script or a style sheet, bundled, as a text.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

const ENDING = /\?inlined$/;
const namespace = 'inlined';

/** @type {import('esbuild').Plugin} */
export const inlined = {
	name: 'inlined',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: ENDING }, ({ path: file, resolveDir }) => ({
			path: path.join(resolveDir, file.replace(ENDING, '')),
			namespace,
		}));
		onLoad({ filter: /./, namespace }, async ({ path: file }) => {
			const { outputFiles } = await build({
				entryPoints: [file],
				bundle: true,
				minify: true,
				write: false,
				format: 'iife',
				target: 'es2022',
				charset: 'utf8',
				logLevel: 'warning',
			});
			const { text } = outputFiles[0];
			const hash = createHash('sha256').update(text).digest('base64');
			return { contents: JSON.stringify({ text, source: `'sha256-${hash}'` }), loader: 'json' };
		});
	},
};
