// Drops each row of the marker tables in turn, and names the rows that no test misses.
// A row is missed where what is found or cleaned changes in a text whose outcome a test asserts: its own example (see
// test/rules/sina/markers.test.ts), that of another row, or a post of test/fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../arguments.mjs';
import { engineSource } from '../engine.mjs';
import { bundle, run } from '../sources.mjs';

readArguments('Usage: node scripts/measure/untested-markers.mjs', {});

const FOLDER = 'src/sina/markers';
const TABLES = {
	'comments.ts': ['COMMENTS'],
	'blocks.ts': ['BLOCKS'],
	'phrases.ts': ['PHRASES', 'CALLS'],
	'credits.ts': ['CREDITS'],
	'attributes.ts': ['ATTRIBUTES', 'PARAMETERS'],
	'single-elements.ts': ['HOSTS', 'STOCK_IDS', 'WORD_LINKS', 'EDITORS', 'STYLES', 'SPANS', 'PROMO_PICTURES'],
};

/** Appends to each table that the row `dropped` names is taken out of it, before anybody has read it. */
const droppable = {
	name: 'droppable',
	setup({ onLoad }) {
		onLoad({ filter: /src\/sina\/markers\/[\w-]+\.ts$/ }, ({ path: file }) => {
			const names = TABLES[path.basename(file)] ?? [];
			const drops = names.map(
				(name) => `if (dropped.table === '${name}') (${name} as unknown[]).splice(dropped.index, 1);`,
			);
			const declaration = 'declare const dropped: { table?: string; index: number };';
			return { contents: [readFileSync(file, 'utf8'), declaration, ...drops].join('\n'), loader: 'ts' };
		});
	},
};

const code = await bundle(
	`${engineSource()}
	${Object.entries(TABLES)
		.map(([file, tables]) => `export { ${tables.join(', ')} } from './${FOLDER}/${file.replace('.ts', '')}';`)
		.join('\n')}`,
	[droppable],
);

/** The engine without one row, or whole: its tables, and what it makes of a text. */
function engine(dropped = {}) {
	const { parsePost, inspect, clean, DEFAULT_OPTIONS, RULES, ...exported } = run(code, { dropped });
	const tables = Object.fromEntries(
		Object.values(TABLES).flatMap((names) => names.map((name) => [name, exported[name]])),
	);
	const context = { options: DEFAULT_OPTIONS, now: Date.UTC(2026, 0, 1), path: 'source/_posts/post.md' };
	const outcome = (text) => {
		const post = parsePost(text);
		const { findings, offersOf } = inspect(post, RULES, context);
		const found = findings.map((finding) => [finding.rule, finding.start, finding.end, offersOf(finding)]);
		return JSON.stringify([found, clean(post, RULES, context).text]);
	};
	return { tables, outcome };
}

const HEAD = "\n---\ntitle: '示例'\ncategories: \n - 金融\nauthor: 新浪财经\ndate: 2024-05-01 08:00:00\n---\n\n";
const whole = engine();
const fixtures = readdirSync('test/fixtures').map((name) => readFileSync(`test/fixtures/${name}/input.md`, 'utf8'));
const exampleOf = ({ example, addressEnds }) =>
	addressEnds
		? `---\ntitle: 甲\nheadimg: https://n.sinaimg.cn/finance${addressEnds}\n---\n`
		: `${HEAD}${example.replace(/[⟦⟧]/g, '')}\n<p>文末。</p>\n`;
const examples = Object.values(whole.tables).flat().map(exampleOf);
const expected = new Map([...new Set([...examples, ...fixtures])].map((text) => [text, whole.outcome(text)]));

const untested = [];
let rows = 0;
for (const [table, content] of Object.entries(whole.tables)) {
	for (const [index, row] of content.entries()) {
		rows++;
		const { outcome } = engine({ table, index });
		const isMissed = [exampleOf(row), ...expected.keys()].some((text) => outcome(text) !== expected.get(text));
		if (!isMissed) untested.push(`${table}[${index}] ${JSON.stringify(row)}`);
	}
}
for (const row of untested) console.log(row);
console.log(`${rows} rows, ${untested.length} of them missed by no test`);
process.exitCode = untested.length > 0 ? 1 : 0;
