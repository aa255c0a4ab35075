// No regular expression of src takes longer than in proportion to a text: each is read out of the sources, and checked.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { recordedExpressions } from './recorded-expressions';

// The backend that is JavaScript itself runs everywhere. It is chosen when the checker is loaded.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = require('recheck') as typeof import('recheck');

/**
 * Where the checker cannot reason about an expression, as about `(?<=`, it looks for an attack: not for long, but as thoroughly
 * as finds those that were in here.
 */
const SEARCH = {
	timeout: 60_000,
	randomSeed: 1,
	maxIteration: 5,
	maxInitialGenerationSize: 200,
	maxGenerationSize: 50,
};

/** Expressions that are made anew while the product runs, by their file and call; and some of what is made. */
const MADE: Readonly<Record<string, readonly RegExp[]>> = {
	"rules/article/unclosed-html.ts new RegExp(`<${name}[\\\\s>/]`, 'i')": [/<style[\s>/]/i],
	"hexo/verbatim-ends.ts new RegExp(`\\\\{%\\\\s*(end)?${name}\\\\s*%\\\\}`, 'g')": [/\{%\s*(end)?raw\s*%\}/g],
	"hexo/verbatim-ends.ts new RegExp(`\\\\{%-?\\\\s*end${name}\\\\s*-?%\\\\}`, 'g')": [/\{%-?\s*endraw\s*-?%\}/g],
	'sina/markers/words.ts new RegExp(`^(?=[^。]{0,50}$)[^。]*(?:${words})`)': [], // all of them while the tables are loaded
	'hexo/file-name.ts new RegExp(`^${source}$`)': [],
};

/** Expressions that the checker calls slow: why they are here all the same, and the worst that they may meet. */
const EXCEPTIONS: readonly { readonly pattern: RegExp; readonly reason: string; readonly worst: string }[] = [
	{
		pattern: /^(.+?)-(\d{1,2})-(\d{1,2})-(\d{1,2})-(\d{1,2})-(.+?)$/,
		reason: 'new_post_name of a site: names of up to 500 characters, and patterns with few parts of unknown length',
		worst: '-1'.repeat(250),
	},
	{
		pattern: /[^\S \t\n]|\t(?<=(?:```|~~~) *.)/g,
		reason: 'each tab looks back over the blanks before it alone',
		worst: `${' '.repeat(1_000)}\t`.repeat(500),
	},
];

/** So many milliseconds of processor time an exception may take for its worst text. */
const BOUND = 50;

/** What is asked of a node of a source. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly pattern: string;
	readonly flags: string;
	readonly callee: { readonly name?: string };
}

interface Call {
	readonly file: string;
	readonly text: string;
	readonly isInFunction: boolean;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** Every regular expression that is written in a file, and every call of `RegExp`. */
function expressionsIn(file: string): { literals: RegExp[]; calls: Call[] } {
	const source = readFileSync(path.join('src', file), 'utf8');
	const literals: RegExp[] = [];
	const calls: Call[] = [];
	const visit = (node: unknown, isInFunction: boolean): void => {
		if (Array.isArray(node)) {
			for (const one of node) {
				visit(one, isInFunction);
			}
		}
		const { type, pattern, flags, callee, start, end } = (node ?? {}) as Partial<Node>;
		if (type === undefined) {
			return;
		}
		if (type === 'RegExpLiteral') {
			literals.push(new RegExp(pattern!, flags));
		} else if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') {
			calls.push({ file, text: source.slice(start, end), isInFunction });
		}
		for (const child of Object.values(node as object)) {
			visit(child, isInFunction || /Function|Method/.test(type));
		}
	};
	visit(parse(source, { sourceType: 'module', plugins: ['typescript'] }).program, false);
	return { literals, calls };
}

/** What the checker says of an expression: `safe`, or why not. */
function verdictOf({ source, flags }: RegExp): string {
	const result = checkSync(source, flags, SEARCH);
	return [result.status, result.status === 'unknown' ? result.error.kind : result.complexity.summary].join(', ');
}

describe('regular expressions', function () {
	this.timeout(0);
	const found = FILES.map(expressionsIn);
	const calls = found.flatMap(({ calls }) => calls);

	it('are made of texts where modules are loaded, or named here', () => {
		const later = calls.filter(({ isInFunction }) => isInFunction).map(({ file, text }) => `${file} ${text}`);
		assert.deepEqual(later.sort(), Object.keys(MADE).sort());
	});

	it('are linear, but for those that are named here', async () => {
		const made = await recordedExpressions([...new Set(calls.map(({ file }) => file))]);
		const all = [...found.flatMap(({ literals }) => literals), ...made, ...Object.values(MADE).flat()];
		assert.ok(all.length > 500, `${all.length} expressions`);
		const different = new Map(all.map((one) => [String(one), one]));
		const excepted = new Set(EXCEPTIONS.map(({ pattern }) => String(pattern)));
		const slow = [...different]
			.filter(([name]) => !excepted.has(name))
			.map(([name, one]) => [name, verdictOf(one)])
			.filter(([, verdict]) => !verdict!.startsWith('safe'));
		assert.deepEqual(slow, []);
	});

	it('are seen to be slow', () => {
		for (const slow of [/^\s*(?:|.*(?:java|ecma)script.*)\s*$/i, /^(a+)+$/, /[ \t]+$/, /(?<=x)\s+(?:\s|y)*$/]) {
			assert.match(verdictOf(slow), /^vulnerable/, String(slow));
		}
	});

	for (const { pattern, reason, worst } of EXCEPTIONS) {
		it(`${pattern}: ${reason}`, () => {
			const start = process.cpuUsage();
			pattern.test(worst);
			const { user, system } = process.cpuUsage(start);
			assert.ok(user + system < BOUND * 1000, `${(user + system) / 1000} ms`);
		});
	}
});
