// Draws which folder of src imports which, from the import lines.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /(?:^import\b[^'"\n]*|^(?:export\b|\})[^'"\n]*\bfrom\s*)['"](\.[^'"]+)['"]/gm;

/**
 * The drawing in Mermaid's language, the ground at the bottom. An arrow that follows from others is left out: who imports
 * `engine` may import all that `engine` imports.
 */
export function floorsDrawing(): string {
	const imports = importsOfFolders();
	const arrows = [...imports].flatMap(([from, targets]) =>
		[...targets]
			.filter((to) => ![...targets].some((other) => other !== to && reaches(imports, other, to)))
			.sort()
			.map((to) => `    ${from} --> ${to}`),
	);
	return ['```mermaid', 'flowchart TB', ...arrows, '```'].join('\n');
}

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The folders of src, sorted, each with those that its files import from. */
function importsOfFolders(): Imports {
	const folders = new Map<string, Set<string>>();
	for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
		const folder = folderOf(file);
		if (!file.endsWith('.ts') || folder === file) {
			continue;
		}
		const targets = folders.get(folder) ?? new Set();
		folders.set(folder, targets);
		for (const [, target] of readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT)) {
			const other = folderOf(path.join(path.dirname(file), target!));
			if (other !== folder && other !== '..') {
				targets.add(other);
			}
		}
	}
	return folders;
}

/** The first folder of a path below src. */
const folderOf = (file: string): string => file.split(path.sep)[0]!;

/** Whether a folder imports from another one, itself or by way of others. */
const reaches = (imports: Imports, from: string, to: string): boolean =>
	[...(imports.get(from) ?? [])].some((next) => next === to || reaches(imports, next, to));
