// Below the shells there is neither Node nor a browser, and each shell has only its own: the compiler refuses the rest.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'out/types';

/** What the compiler says of a file that is checked as those of a folder are. */
function complaints(folder: string, source: string, globals: readonly string[] = []): string[] {
	mkdirSync(FOLDER, { recursive: true });
	const name = folder.replaceAll('/', '-');
	const config = path.join(FOLDER, `${name}.json`);
	const options = { extends: `../../${folder}/tsconfig.json`, files: [`${name}.ts`, ...globals], include: [] };
	writeFileSync(path.join(FOLDER, `${name}.ts`), source);
	writeFileSync(config, JSON.stringify(options));
	const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', config], {
		encoding: 'utf8',
	});
	return [...stdout.matchAll(/Cannot find (?:name|module) '([\w:]+)'/g)].map(([, missing]) => missing!);
}

describe('types', () => {
	it('of the floors below the shells: neither of Node nor of a browser, nor by way of a library', () => {
		const source = `
			import * as fs from 'node:fs';
			import { RULES } from '../../src/rules';
			import { rulePage } from '../../src/report/rule-page';
			export const all = [fs, process, document, setTimeout, Buffer, RULES, rulePage];`;
		assert.deepEqual(complaints('src', source), ['node:fs', 'process', 'document', 'setTimeout', 'Buffer']);
	}).timeout(60_000);

	it("of the report's page: a browser, and nothing of Node", () => {
		const source = `
			import * as fs from 'node:fs';
			export const all = [fs, process, document, setTimeout, Buffer];`;
		assert.deepEqual(complaints('src/report/page', source), ['node:fs', 'process', 'Buffer']);
	}).timeout(60_000);

	it('of the extension: what Node and web workers have in common', () => {
		const source = `
			import * as vscode from 'vscode';
			import { activate } from '../../src/vscode/extension';
			export const all = [vscode, activate, process, document, setTimeout, Buffer, require];`;
		const declared = ['src/vscode/globals.d.ts', 'src/hexo/opencc-dictionary.d.ts', 'src/report/inlined.d.ts'];
		const globals = declared.map((file) => `../../${file}`);
		assert.deepEqual(complaints('src/vscode', source, globals), ['process', 'document', 'Buffer', 'require']);
	}).timeout(60_000);

	it('of the command line: no browser', () => {
		const source = `
			import * as fs from 'node:fs';
			export const all = [fs, process, setTimeout, document];`;
		assert.deepEqual(complaints('src/cli', source), ['document']);
	}).timeout(60_000);
});
