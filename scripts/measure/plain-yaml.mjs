// Reads invented front matter with the reader of plain fields and with the YAML parsers, and compares the two:
// `npm run plain-yaml -- --count 300000 --seed 1`; exit code 1 where they differ.
import { parseArgs } from 'node:util';
import { bundle, run } from '../sources.mjs';

const { values } = parseArgs({
	options: { count: { type: 'string', default: '300000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
	throw new TypeError('--count takes a number of blocks, --seed a whole number');
}

const { comparePlain } = run(await bundle("export { comparePlain } from './test/oracle/compare-plain';"));
const { plain, differences } = comparePlain(count, seed);
for (const { source, plain: ours, yaml } of differences.slice(0, 10)) {
	console.log(`${JSON.stringify(source)}\n  plain ${ours}\n  yaml  ${yaml}`);
}
console.log(`${count} blocks from seed ${seed}: ${plain} plain, ${differences.length} read otherwise`);
process.exitCode = differences.length > 0 || plain === 0 ? 1 : 0;
