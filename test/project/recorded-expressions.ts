// The regular expressions that modules make of texts while they are loaded.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

/** Loads modules of src, and gives what each `RegExp` in them was called with. Packages are not looked into. */
export async function recordedExpressions(files: readonly string[]): Promise<RegExp[]> {
	const contents = files.map((file) => `import './${file}';`).join('\n');
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: path.resolve('src') },
		bundle: true,
		write: false,
		platform: 'node',
		format: 'cjs',
		packages: 'external',
		treeShaking: false,
		define: { RegExp: 'Recorder' },
	});
	const recorded: RegExp[] = [];
	const record = (source: string | RegExp, flags?: string): RegExp => {
		const made = new RegExp(source, flags);
		recorded.push(made);
		return made;
	};
	const Recorder = new Proxy(RegExp, { construct: (_, [source, flags]) => record(source, flags) });
	new Function('require', 'module', 'exports', 'Recorder', outputFiles[0]!.text)(
		createRequire(path.resolve('package.json')),
		{},
		{},
		Recorder,
	);
	return recorded;
}
