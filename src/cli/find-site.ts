// Finds the site that a post belongs to: the nearest `_config.yml` above it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSite, SITE_FILE, type Site } from '../hexo/site';

/** A site, and the file that says what it is like. */
export interface FoundSite {
	/** The absolute path of the `_config.yml`. */
	readonly file: string;
	readonly text: string;
	readonly site: Site;
}

/** A function that finds the site of the file at an absolute path, and reads each folder's `_config.yml` once. */
export function siteFinder(): (file: string) => Promise<FoundSite | undefined> {
	const byFolder = new Map<string, Promise<FoundSite | undefined>>();
	const siteIn = (folder: string): Promise<FoundSite | undefined> => {
		const known = byFolder.get(folder);
		if (known) {
			return known;
		}
		const above = path.dirname(folder);
		const file = path.join(folder, SITE_FILE);
		const site = readFile(file, 'utf8').then(
			(text) => ({ file, text, site: parseSite(text) }),
			() => (above === folder ? undefined : siteIn(above)),
		);
		byFolder.set(folder, site);
		return site;
	};
	return (file) => siteIn(path.dirname(file));
}
