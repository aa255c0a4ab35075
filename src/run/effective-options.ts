// Puts together what is set in a configuration file and elsewhere: the options that hold.
import { type Options, readOptions } from '../engine/options';
import type { Configuration } from './configuration';

/**
 * What is set under a key: what the file says wins, leaf by leaf. A list is one value; of two objects each property counts.
 *
 * @param get what is set elsewhere, as in the settings of an editor
 */
export function effectiveValue(
	configuration: Configuration | undefined,
	get: (key: string) => unknown,
	key: string,
): unknown {
	const value = configuration?.values.get(key);
	const other = get(key);
	if (value === undefined) {
		return other;
	}
	return isObject(value) && isObject(other) ? { ...other, ...value } : value;
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The options by both. */
export const effectiveOptions = (
	configuration: Configuration | undefined,
	get: (key: string) => unknown = () => undefined,
): Options => readOptions((key) => effectiveValue(configuration, get, key));
