// The file that lists the documentation of every rule, written from the lists of the rules.

const FOLDERS = ['front-matter', 'sina', 'article', 'site'];

/**
 * The text of `src/rules/documentation.ts`: every rule that an index file lists, in its order.
 *
 * @param read gives the text of a file.
 */
export function documentationList(read: (file: string) => string): string {
	const rules = FOLDERS.flatMap((folder) =>
		listed(read(`src/rules/${folder}/index.ts`)).map((rule) => ({ folder, ...rule })),
	);
	const imports = rules.map(({ folder, name, id }) => `import { documentation as ${name} } from './${folder}/${id}';`);
	const sorted = imports.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
	return [
		'// The documentation of every rule by its id. Written by `npm run generate`: only what shows it imports it.',
		"import type { Documentation } from '../engine/rule';",
		...sorted,
		'',
		'export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {',
		...rules.map(({ name, id }) => (name === id ? `\t${id},` : `\t${/-/.test(id) ? `'${id}'` : id}: ${name},`)),
		'};',
		'',
	].join('\n');
}

const pathOf = (line: string): string => line.replace(/.* from /, '');

/** The rules in an index file: how they are called there, and their ids, which are the names of their files. */
function listed(source: string): { name: string; id: string }[] {
	const ids = new Map(
		[...source.matchAll(/import \{ (\w+) \} from '\.\/([\w-]+)'/g)].map(([, name, id]) => [name!, id!]),
	);
	const lists = [...source.matchAll(/= \[([^\]]*)\]/g)].map(([, list]) => list!);
	return [...lists.join().matchAll(/\w+/g)].map(([name]) => ({ name, id: ids.get(name)! }));
}
