// Reads files of strangers: only regular ones, and none that is too large.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { Failure } from './outcome';

/** The bytes of a megabyte, as `ls -h` counts them. */
export const MEGABYTE = 1024 * 1024;

/** So many bytes of a configuration or a list of patterns are read; who interprets them has limits of its own. */
export const SMALL = 4 * MEGABYTE;

/**
 * The bytes of a file. Nothing else is done meanwhile: to ask for each step and to wait for it takes longer than to read a post.
 *
 * @param limit how many there may be
 * @param option by which the user sets the limit, if there is one
 * @throws Failure where it is a pipe, a device or a folder, or larger; and what Node throws where it cannot be read
 */
export function readRegularFile(file: string, limit: number, option?: string): Buffer {
	// It is not waited for: nobody may ever write to a pipe.
	const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) {
			throw new Failure({ text: 'not a regular file' });
		}
		if (stats.size > limit) {
			throw tooLarge(limit, option);
		}
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** Says that an input holds more than so many bytes. */
export const tooLarge = (limit: number, option?: string): Failure =>
	new Failure(
		option === undefined
			? { text: 'larger than {0} MB', args: [limit / MEGABYTE] }
			: { text: 'larger than {0} MB, left alone (see {1})', args: [limit / MEGABYTE, option] },
	);
