// Processor time and its medians.

const usage = process.threadCpuUsage ? () => process.threadCpuUsage() : () => process.cpuUsage();

/** What `cpu` counts. */
export const CLOCK = process.threadCpuUsage ? 'processor time of the thread' : 'processor time of the process';

/** Milliseconds of processor time so far. */
export function cpu() {
	const { user, system } = usage();
	return (user + system) / 1_000;
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5);

/** @param {number[]} values @param {number} part from 0 to below 1 */
export const percentile = (values, part) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)];

/**
 * Milliseconds of one call, as the mean of as many calls as fill `least` milliseconds.
 * @param {() => void} task
 * @param {number} least
 */
export function timeOf(task, least) {
	const start = cpu();
	let calls = 0;
	let passed = 0;
	do {
		task();
		calls++;
		passed = cpu() - start;
	} while (passed < least);
	return passed / calls;
}
