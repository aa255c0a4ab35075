// Reads the arguments of a script, and refuses those that it does not understand.
import { parseArgs } from 'node:util';

/**
 * The options and the other arguments of this process. With a wrong one the process ends with exit code 2 after a message
 * and the usage on standard error; with `--help` it ends after the usage.
 * @param {string} usage how the script is called, and what each argument means
 * @param {Record<string, { type: 'boolean' | 'string' | 'number', min?: number }>} options a number is a whole one from
 *   `min` on, which is 1 where it is not said
 * @param {{ min?: number, max?: number }} count how many other arguments there are: none where it is not said
 * @returns {{ values: Record<string, any>, positionals: string[] }}
 */
export function readArguments(usage, options, count = {}) {
	try {
		return understood(options, count);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		if (error.message !== HELP) refuse(error.message, usage);
		console.log(usage);
		process.exit(0);
	}
}

/**
 * Ends the process as a wrong argument does.
 * @param {string} message
 * @param {string} usage
 * @returns {never}
 */
export function refuse(message, usage) {
	console.error(`${message}\n\n${usage}`);
	process.exit(2);
}

class UsageError extends Error {}
const HELP = 'help';

function understood(options, { min = 0, max = min }) {
	const { values, positionals } = parse(options);
	if (values.help) throw new UsageError(HELP);
	if (positionals.length > max) throw new UsageError(`Unexpected argument '${positionals[max]}'`);
	if (positionals.length < min) throw new UsageError('An argument is missing');
	for (const [name, { type, min: least = 1 }] of Object.entries(options)) {
		if (type === 'number' && values[name] !== undefined) values[name] = numberOf(name, values[name], least);
	}
	return { values, positionals };
}

function parse(options) {
	const known = Object.entries(options).map(([name, { type }]) => [
		name,
		{ type: type === 'boolean' ? 'boolean' : 'string' },
	]);
	try {
		return parseArgs({
			options: { ...Object.fromEntries(known), help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
		});
	} catch (error) {
		// What follows the first sentence is advice about arguments that begin with a dash: no script takes such.
		throw new UsageError(error.message.split(/\. |\n/)[0]);
	}
}

function numberOf(name, text, least) {
	const number = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) {
		throw new UsageError(`Option '--${name}' must be a whole number from ${least} on, not '${text}'`);
	}
	return number;
}
