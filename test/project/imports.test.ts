// Who may import whom: each floor of the house only those below it, and the shells never each other.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The floors of the house, from the ground up, and the modules besides the runtime libraries that each may import. */
const FLOORS: readonly (readonly [folder: string, modules: RegExp])[] = [
	['text', /^picomatch$/],
	['post', /^(?:@lezer\/markdown|css-select|css-what|entities\/decode|gray-matter|htmlparser2|js-yaml|yaml)$/],
	[
		'hexo',
		/^(?:@date-fns\/tz|@noble\/hashes\/.*|date-fns\/format|hexo-util\/dist\/slugize|nunjucks\/src\/(?:lexer|nodes|parser)|opencc-js\/.*|yaml)$/,
	],
	['engine', /^yaml$/],
	['sina', /^$/],
	['fields', /^(?:entities\/decode|fastest-levenshtein)$/],
	['article', /^entities\/decode$/],
	['rules', /^(?:css-what|entities\/decode)$/],
	['assist', /^$/],
	['report', /^@noble\/hashes\/.*$/],
	['run', /^(?:@noble\/hashes\/.*|jsonc-parser)$/],
];
/** The shells stand side by side on top of all floors. */
const SHELLS: readonly (readonly [folder: string, modules: RegExp])[] = [
	['vscode', /^(?:vscode|jsonc-parser)$/],
	['cli', /^(?:node:.*|ignore)$/],
];

const IMPORT = /(?:^import\b[^'"\n]*|^(?:export\b|\})[^'"\n]*\bfrom\s*|\bimport\(|\brequire\()['"]([^'"]+)['"]/gm;

/** The imports of a file that its folder may not have. */
function forbidden(file: string, source: string): string[] {
	const folder = path.relative('src', file).split(path.sep)[0]!;
	const level = FLOORS.findIndex(([name]) => name === folder);
	const [, modules] = FLOORS[level] ?? SHELLS.find(([name]) => name === folder)!;
	const folders = [...FLOORS.slice(0, level < 0 ? FLOORS.length : level).map(([name]) => name), folder];
	return [...source.matchAll(IMPORT)]
		.map((match) => match[1]!)
		.filter((target) => {
			if (!target.startsWith('.')) {
				return !modules.test(target);
			}
			const resolved = path.relative('src', path.resolve(path.dirname(file), target));
			return !folders.includes(resolved.split(path.sep)[0]!) && resolved !== path.join('..', 'package.json');
		});
}

describe('imports', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => path.join('src', file));

	it('every folder of src is known', () => {
		const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		assert.deepEqual(folders.map(({ name }) => name).sort(), [...FLOORS, ...SHELLS].map(([name]) => name).sort());
	});
	for (const file of files) {
		it(file, () => assert.deepEqual(forbidden(file, readFileSync(file, 'utf8')), []));
	}
	it('a breach is seen', () => {
		assert.deepEqual(forbidden('src/engine/x.ts', "import * as v from 'vscode';\nimport 'node:fs';"), [
			'vscode',
			'node:fs',
		]);
		assert.deepEqual(forbidden('src/sina/x.ts', "export { RULES } from '../rules';"), ['../rules']);
		assert.deepEqual(forbidden('src/vscode/x.ts', "import { main } from '../cli/main';"), ['../cli/main']);
	});
	it('every rule is in the list', () => {
		for (const folder of ['front-matter', 'sina', 'article', 'site']) {
			const index = readFileSync(`src/rules/${folder}/index.ts`, 'utf8');
			for (const file of readdirSync(`src/rules/${folder}`).filter((name) => name.endsWith('.ts'))) {
				if (/^export const \w+: (?:Site)?Rule = /m.test(readFileSync(`src/rules/${folder}/${file}`, 'utf8'))) {
					assert.ok(index.includes(`'./${path.basename(file, '.ts')}'`), `${file} is not in the list`);
				}
			}
		}
	});
});
