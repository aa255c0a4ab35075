// Writes what follows from the rules: their pages, the README's table, and the settings in package.json.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const outfile = path.resolve('out/generated-files.cjs');
await build({
	entryPoints: ['scripts/generated-files.ts'],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	logLevel: 'error',
	logOverride: { 'direct-eval': 'silent' },
});
const { generatedFiles } = createRequire(import.meta.url)(outfile);

const files = generatedFiles({
	readme: readFileSync('README.md', 'utf8'),
	manifest: readFileSync('package.json', 'utf8'),
});
mkdirSync('docs/rules', { recursive: true });
for (const page of readdirSync('docs/rules')) {
	if (!files.has(`docs/rules/${page}`)) {
		rmSync(`docs/rules/${page}`);
	}
}
for (const [file, text] of files) {
	writeFileSync(file, text);
}
