// Writes what follows from the rules: their pages, the README's table, and the settings in package.json with their texts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readArguments } from '../arguments.mjs';
import { bundle, run } from '../sources.mjs';

readArguments('Usage: npm run generate (node scripts/generate/generate.mjs)', {});

const read = (file) => readFileSync(file, 'utf8');

/** Writes a file, and says so where that changes it. */
function write(file, text) {
	if (!existsSync(file) || read(file) !== text) {
		writeFileSync(file, text);
		console.log(file);
	}
}

// The pages are written from this list, so it comes first.
const { documentationList } = run(
	await bundle("export { documentationList } from './scripts/generate/documentation-list';"),
);
write('src/rules/documentation.ts', documentationList(read));

const { generatedFiles, PAGE_FOLDERS } = run(
	await bundle("export { generatedFiles, PAGE_FOLDERS } from './scripts/generate/generated-files';"),
);

const files = generatedFiles(read);
mkdirSync('schemas', { recursive: true });
for (const folder of PAGE_FOLDERS) {
	mkdirSync(folder, { recursive: true });
	for (const page of readdirSync(folder)) {
		if (!files.has(`${folder}/${page}`)) {
			rmSync(`${folder}/${page}`);
			console.log(`${folder}/${page} is gone`);
		}
	}
}
for (const [file, text] of files) {
	write(file, text);
}
