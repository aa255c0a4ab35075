// What the bundles hold: no documentation, since the pages of the rules are files, and not each other's shell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { cli, extension } from '../../scripts/build/bundles.mjs';
import { DOCUMENTATION } from '../../src/rules/documentation';
import { MARKERS } from '../../src/sina/markers';

interface Bundle {
	readonly code: string;
	readonly files: readonly string[];
	/** Those that are run as soon as the bundle is loaded. */
	readonly atOnce: ReadonlySet<string>;
}

async function bundled(options: BuildOptions): Promise<Bundle> {
	const { outputFiles, metafile } = await build({ ...options, write: false });
	const { outputs, inputs } = metafile as Metafile;
	const [output] = Object.values(outputs);
	const files = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	const atOnce = new Set([output!.entryPoint!]);
	for (const file of atOnce) {
		for (const { path, kind } of inputs[file]?.imports ?? []) {
			// What a package requires, it requires when it is run.
			if (kind === 'import-statement' || file.startsWith('node_modules/')) {
				atOnce.add(path);
			}
		}
	}
	return { code: outputFiles![0]!.text, files: files.map(([file]) => file), atOnce };
}

/** The beginning of a text as a minified bundle has it, whatever the quotes around it. */
const startOf = (text: string): string => text.slice(0, 40).split(/["'`\\\n]/)[0]!;

/** The tables of Sina's marks have an example in each row, which the rules repeat. */
const isOfMarker = (text: string): boolean => MARKERS.some(({ example }) => example.includes(text));

for (const [name, options, other] of [
	['extension', extension, 'src/cli/'],
	['cli', cli, 'src/vscode/'],
] as const) {
	describe(`the bundle of the ${name}`, () => {
		let code: string;
		let files: readonly string[];
		let atOnce: ReadonlySet<string>;
		before(async () => {
			({ code, files, atOnce } = await bundled(options));
		});

		it('has the rules, and not the other shell', () => {
			assert.ok(files.includes('src/rules/sina/sina-comment.ts'));
			assert.deepEqual(
				files.filter((file) => file.startsWith(other)),
				[],
			);
		});
		it('has no package that the notices do not name', () => {
			const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8');
			const names = files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
			assert.ok(names.length > 0);
			assert.deepEqual(
				[...new Set(names)].filter((name) => !notices.includes(`\n${name} `)),
				[],
			);
		});
		it('loads Nunjucks only where there is a template', () => {
			assert.ok(files.includes('node_modules/nunjucks/src/parser.js'));
			assert.ok(atOnce.has('src/hexo/template.ts'));
			assert.deepEqual(
				[...atOnce].filter((file) => file.startsWith('node_modules/nunjucks/')),
				[],
			);
		});
		it("has the script of the report's page as a text, and not as code", () => {
			assert.deepEqual(
				files.filter((file) => file.startsWith('src/report/page/')),
				[],
			);
			assert.ok(code.includes('acquireVsCodeApi'));
		});
		it('has no file that is only about documentation', () => {
			const pages = /^src\/(?:rules\/documentation|report\/rule-page)\.ts$/;
			assert.deepEqual(
				files.filter((file) => pages.test(file)),
				[],
			);
		});
		for (const [rule, { summary, why, examples }] of Object.entries(DOCUMENTATION)) {
			it(`has no documentation of ${rule}`, () => {
				const texts = [summary, why, ...examples.map(({ text }) => text)].map(startOf);
				assert.deepEqual(
					texts.filter((text) => text.length > 20 && !isOfMarker(text) && code.includes(text)),
					[],
				);
			});
		}
	});
}
