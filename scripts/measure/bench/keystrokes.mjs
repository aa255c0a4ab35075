// Types into a post, a sign at another place each time, and finds what is wrong with it.
// In: { engine, file, count }. Out: milliseconds a keystroke, the median and the one that 95 in 100 do not pass.
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../engine.mjs';
import { cpu, median, percentile } from './clock.mjs';
import { answer, input } from './process.mjs';

const { engine, file, count } = input();
const { parse, check } = loadEngine(engine);
const text = readFileSync(file, 'utf8');

/** A text as an editor hands it over: in one piece, not as a chain of slices. */
const inOnePiece = (pieces) => Buffer.from(pieces.join('')).toString('utf8');

const times = [];
for (let stroke = 0; stroke < count * 2; stroke++) {
	const at = Math.floor(text.length * (0.2 + (0.6 * stroke) / count / 2));
	const typed = inOnePiece([text.slice(0, at), '甲', text.slice(at)]);
	const start = cpu();
	check(parse(typed));
	times.push(cpu() - start);
}
const warm = times.slice(count);
answer({ median: median(warm), slow: percentile(warm, 0.95) });
