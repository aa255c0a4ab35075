// Checks and cleans posts in a process that has seen none: In: { engine, files }. Out: milliseconds to load and to do it.
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../engine.mjs';
import { answer, input } from './process.mjs';

const { engine, files } = input();
/** The compiler's threads count, too: nobody else has caused their work. */
const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
};

const start = cpu();
const { parse, checkAndClean } = loadEngine(engine);
const loaded = cpu();
for (const file of files) {
	checkAndClean(parse(readFileSync(file).toString('utf8')));
}
answer({ load: loaded - start, posts: cpu() - loaded });
