// Finds the site that a post belongs to: the nearest `_config.yml` above it.
import path from 'node:path';
import { parseSite, SITE_FILE, type Site } from '../hexo/site';
import { Climber } from '../run/look-upwards';
import { nodeFiles } from './node-files';

/** A site, and the file that says what it is like. */
export interface FoundSite {
	/** The absolute path of the `_config.yml`. */
	readonly file: string;
	readonly text: string;
	readonly site: Site;
}

/** Finds the site of a folder, and reads each folder's `_config.yml` once. */
export const siteFinder = (): Climber<FoundSite> =>
	new Climber<FoundSite>(
		async (folder) => {
			const text = await nodeFiles.read(folder, SITE_FILE);
			const file = path.join(folder, SITE_FILE);
			return typeof text === 'string' ? { found: { file, text, site: parseSite(text) } } : undefined;
		},
		(folder) => nodeFiles.above(folder),
	);
