// Finds the configuration that holds for a post: the nearest one, and none beyond the site it belongs to.
import { SITE_FILE } from '../hexo/site';
import type { Message } from '../text/message';
import { CONFIGURATION_FILE, type Configuration, parseConfiguration } from './configuration';
import { Climber } from './look-upwards';

/** What is asked of the files, wherever they are. A folder is known by a text of any form. */
export interface Files {
	/** The text of a file in a folder, undefined where there is no such file, or why it cannot be read. */
	read(folder: string, name: string): Promise<string | Message | undefined>;
	/** Whether a folder has a file or a folder of that name. */
	has(folder: string, name: string): Promise<boolean>;
	/** Whether nothing above a folder counts, whatever it holds. */
	isTop(folder: string): boolean;
	/** The folder above one; undefined for the topmost. */
	above(folder: string): string | undefined;
}

/** A configuration in its file. */
export interface FoundConfiguration extends Configuration {
	readonly folder: string;
	/** Empty where it cannot be read. */
	readonly text: string;
}

/** What marks the folder of a site or of a repository: nothing above it is looked at. */
const BOUNDARIES = [SITE_FILE, '.git'];

/** Looks from a folder upwards, up to that of a site, of a repository, or the topmost. */
export const configurationFinder = (files: Files): Climber<FoundConfiguration> =>
	new Climber<FoundConfiguration>(
		async (folder) => {
			const text = await files.read(folder, CONFIGURATION_FILE);
			if (text !== undefined) {
				return { found: { folder, ...readConfiguration(text) } };
			}
			const isEnd =
				files.isTop(folder) || (await Promise.all(BOUNDARIES.map((name) => files.has(folder, name)))).includes(true);
			return isEnd ? 'stop' : undefined;
		},
		(folder) => files.above(folder),
	);

/** What a text sets, or why there is none: then nothing is set. */
export const readConfiguration = (text: string | Message): Configuration & { readonly text: string } =>
	typeof text === 'string'
		? { text, ...parseConfiguration(text) }
		: { text: '', values: new Map(), faults: [{ start: 0, end: 0, message: text }] };
