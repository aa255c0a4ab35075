// Reads invented front matter with the reader of plain fields and with the YAML parsers, and compares the two:
// `npm run plain-yaml -- --count 300000 --seed 1`; exit code 1 where they differ.
import { readArguments } from '../arguments.mjs';
import { bundle, run } from '../sources.mjs';

const USAGE = `Usage: npm run plain-yaml -- [--count N] [--seed S]
  --count N  how many blocks (300000)
  --seed S   the same seed gives the same blocks (1)`;

const { values } = readArguments(USAGE, { count: { type: 'number' }, seed: { type: 'number', min: 0 } });
const { count = 300_000, seed = 1 } = values;

const { comparePlain } = run(await bundle("export { comparePlain } from './test/oracle/compare-plain';"));
const { plain, differences } = comparePlain(count, seed);
for (const { source, plain: ours, yaml } of differences.slice(0, 10)) {
	console.log(`${JSON.stringify(source)}\n  plain ${ours}\n  yaml  ${yaml}`);
}
console.log(`${count} blocks from seed ${seed}: ${plain} plain, ${differences.length} read otherwise`);
process.exitCode = differences.length > 0 || plain === 0 ? 1 : 0;
