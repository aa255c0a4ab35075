// Who may import whom: core <- rules <- the two shells, and never the other way or between the shells.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders that may be imported from a folder, itself included, and the modules beside the runtime libraries. */
const ALLOWED: Record<string, { folders: string[]; modules: RegExp }> = {
	core: {
		folders: ['core'],
		modules:
			/^(?:@date-fns\/tz|@lezer\/markdown|css-what|date-fns\/format|gray-matter|htmlparser2|opencc-js\/.*|picomatch|yaml)$/,
	},
	rules: { folders: ['core', 'rules'], modules: /^(?:css-select|css-what|entities\/decode|fastest-levenshtein)$/ },
	vscode: { folders: ['core', 'rules', 'vscode'], modules: /^(?:vscode|jsonc-parser)$/ },
	cli: { folders: ['core', 'rules', 'cli'], modules: /^node:|^diff$/ },
};

const IMPORT = /(?:^import\b[^'"\n]*|^(?:export\b|\})[^'"\n]*\bfrom\s*|\bimport\(|\brequire\()['"]([^'"]+)['"]/gm;

/** The imports of a file that its folder may not have. */
function forbidden(file: string, source: string): string[] {
	const folder = path.relative('src', file).split(path.sep)[0]!;
	const { folders, modules } = ALLOWED[folder]!;
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
		assert.deepEqual(readdirSync('src').sort(), Object.keys(ALLOWED).sort());
	});
	for (const file of files) {
		it(file, () => assert.deepEqual(forbidden(file, readFileSync(file, 'utf8')), []));
	}
	it('a breach is seen', () => {
		assert.deepEqual(forbidden('src/core/x.ts', "import * as v from 'vscode';\nimport 'node:fs';"), [
			'vscode',
			'node:fs',
		]);
		assert.deepEqual(forbidden('src/core/x.ts', "export { RULES } from '../rules';"), ['../rules']);
		assert.deepEqual(forbidden('src/vscode/x.ts', "import { main } from '../cli/main';"), ['../cli/main']);
	});
	it('every rule is in the list', () => {
		for (const folder of ['front-matter', 'sina', 'article']) {
			const index = readFileSync(`src/rules/${folder}/index.ts`, 'utf8');
			for (const file of readdirSync(`src/rules/${folder}`).filter((name) => name.endsWith('.ts'))) {
				if (/^export const \w+: Rule = /m.test(readFileSync(`src/rules/${folder}/${file}`, 'utf8'))) {
					assert.ok(index.includes(`'./${path.basename(file, '.ts')}'`), `${file} is not in the list`);
				}
			}
		}
	});
});
