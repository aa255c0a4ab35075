// Writes what follows from the rules: their pages, the README's table, and the settings in package.json with their texts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, run } from '../sources.mjs';

const { generatedFiles } = run(await bundle("export { generatedFiles } from './scripts/generate/generated-files';"));

const files = generatedFiles((file) => readFileSync(file, 'utf8'));
mkdirSync('docs/rules', { recursive: true });
for (const page of readdirSync('docs/rules')) {
	if (!files.has(`docs/rules/${page}`)) {
		rmSync(`docs/rules/${page}`);
	}
}
for (const [file, text] of files) {
	writeFileSync(file, text);
}
