// The folders and files of this machine, as those who look for a configuration or a site ask for them.
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '../run/find-configuration';
import type { Message } from '../text/message';
import { decode } from './decode';
import { describe } from './outcome';
import { readRegularFile, SMALL } from './read-file';

/** A folder is known by its absolute path. */
export const nodeFiles: Files = {
	read: (folder, name) => readText(path.join(folder, name)),
	has: (folder, name) =>
		access(path.join(folder, name)).then(
			() => true,
			() => false,
		),
	isTop: () => false,
	above(folder) {
		const above = path.dirname(folder);
		return above === folder ? undefined : above;
	},
};

const MISSING = ['ENOENT', 'ENOTDIR'];

/** The text of a file; undefined where there is none, or why it cannot be read. */
export async function readText(file: string): Promise<string | Message | undefined> {
	try {
		return decode(readRegularFile(file, SMALL));
	} catch (error) {
		return MISSING.includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : describe(error);
	}
}
