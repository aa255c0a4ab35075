// Moves the caret to each flagged place of a post, as VS Code asks for actions then: how often it is parsed, how long it
// takes. In: { files }. Out: moves, the mean and the largest number of parses of a move, and its milliseconds.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundle, run } from '../../sources.mjs';
import { cpu, median, percentile } from './clock.mjs';
import { documentOf, editorWith } from './editor-stand-in.mjs';
import { answer, input } from './process.mjs';

/** How long to wait for the first diagnostics, in milliseconds. */
const PATIENCE = 3_000;

const stand = {
	name: 'stand-in for vscode',
	setup({ initialOptions, onResolve, onLoad }) {
		initialOptions.mainFields = ['browser', 'module', 'main']; // as build.mjs does
		initialOptions.alias = { fs: './scripts/build/web-fs.mjs' };
		onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'stand-in' }));
		onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({ contents: 'module.exports = editor;' }));
	},
};

/** The extension, with a counter in its parser. */
async function countedExtension() {
	const code = await bundle("export { activate } from './src/vscode/extension';", [stand]);
	const parts = code.split(/^(function parsePost\d*\(.*\) \{)$/m);
	if (parts.length !== 3) throw new Error('The parser is not to be found in the bundle of the extension');
	return parts.toSpliced(2, 0, '\n\tparses.count++;').join('');
}

const code = await countedExtension();
const [counts, times] = [[], []];

for (const file of input().files) {
	const document = documentOf(readFileSync(file, 'utf8'));
	const { vscode, told } = editorWith(document);
	const parses = { count: 0 };
	const { activate } = run(code, { editor: vscode, parses });
	activate({
		subscriptions: [],
		extension: { packageJSON: {} },
		extensionUri: vscode.Uri.file('/'),
		extensionPath: '/',
	});
	for (let waited = 0; told.diagnostics.length === 0 && waited < PATIENCE; waited += 10) await sleep(10);
	const flagged = told.diagnostics.map(({ range }) => range.start);
	for (const isWarm of [false, false, true]) {
		for (const caret of flagged) await move(caret, document, vscode, told, parses, isWarm);
	}
}
if (counts.length === 0)
	throw new Error('The extension has flagged nothing, or asks for another editor than the stand-in');
const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
answer({ moves: counts.length, mean, most: Math.max(...counts), median: median(times), slow: percentile(times, 0.95) });
// The extension's own timers would keep the process.
process.exit(0);

async function move(caret, document, vscode, told, parses, isCounted) {
	const range = new vscode.Range(caret, caret);
	const diagnostics = told.diagnostics.filter((diagnostic) => diagnostic.range.contains(caret));
	const context = { only: undefined, diagnostics, triggerKind: vscode.CodeActionTriggerKind.Automatic };
	const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
	parses.count = 0;
	const start = cpu();
	for (const provider of told.actions) await provider.provideCodeActions(document, range, context, token);
	if (isCounted) {
		times.push(cpu() - start);
		counts.push(parses.count);
	}
}
