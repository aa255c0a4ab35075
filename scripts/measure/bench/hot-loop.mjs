// Runs the tasks of one engine on a few posts in turn, over and over, beside only reading the same files.
// In: { engine } or { peer, folder }, files, least (milliseconds of a round), rounds. Out: for each task the milliseconds a post,
// and the multiple of the reading in the same round: what else the machine does then slows both.
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../engine.mjs';
import { median, timeOf } from './clock.mjs';
import { loadPeer } from './peers.mjs';
import { answer, input } from './process.mjs';
import { readPost } from './read-post.mjs';

const { engine, peer, folder, files, least, rounds } = input();
const texts = files.map((file) => readFileSync(file, 'utf8'));
const onAll = (task) => () => texts.forEach(task);

/** Milliseconds until the compiler has seen enough of a task. */
const WARM_UP = 700;

const tasks = { read: () => files.forEach(readPost), ...(engine ? tasksOf(loadEngine(engine)) : await peerTasks()) };

function tasksOf({ parse, check, clean, checkAndClean }) {
	return {
		parse: onAll((text) => parse(text)),
		check: onAll((text) => check(parse(text))),
		clean: onAll((text) => clean(parse(text))),
		both: onAll((text) => checkAndClean(parse(text))),
	};
}

async function peerTasks() {
	const run = await loadPeer(peer, folder);
	return { both: onAll((text) => run(text)) };
}

const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (const task of Object.values(tasks)) timeOf(task, WARM_UP);
for (let round = 0; round < rounds; round++) {
	for (const [name, task] of Object.entries(tasks)) times[name].push(timeOf(task, least));
}
answer(
	Object.fromEntries(
		Object.entries(times).map(([name, values]) => [
			name,
			{
				time: median(values) / files.length,
				multiple: median(values.map((value, round) => value / times.read[round])),
			},
		]),
	),
);
