// Finds the site that a post belongs to: the nearest `_config.yml` above it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSite, SITE_FILE, type Site } from '../hexo/site';

/** A function that finds the site of the file at an absolute path, and reads each folder's `_config.yml` once. */
export function siteFinder(): (file: string) => Promise<Site | undefined> {
	const byFolder = new Map<string, Promise<Site | undefined>>();
	const siteIn = (folder: string): Promise<Site | undefined> => {
		const known = byFolder.get(folder);
		if (known) {
			return known;
		}
		const above = path.dirname(folder);
		const site = readFile(path.join(folder, SITE_FILE), 'utf8').then(parseSite, () =>
			above === folder ? undefined : siteIn(above),
		);
		byFolder.set(folder, site);
		return site;
	};
	return (file) => siteIn(path.dirname(file));
}
