// Finds the site that a post belongs to: the nearest `_config.yml` above it.
import { parseSite, SITE_FILE, type Site } from '../hexo/site';
import { Climber } from '../run/climb';
import { nodeFiles } from './node-files';

/** Finds the site of a folder, and reads each folder's `_config.yml` once. */
export const siteFinder = (): Climber<Site> =>
	new Climber<Site>(
		async (folder) => {
			const text = await nodeFiles.read(folder, SITE_FILE);
			return typeof text === 'string' ? { found: parseSite(text) } : undefined;
		},
		(folder) => nodeFiles.above(folder),
	);
