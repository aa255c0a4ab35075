// A Hexo site in a folder of its own, for as long as somebody looks at it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';

export interface SiteSource {
	/** Files below `source/_posts`, with forward slashes. */
	readonly posts: readonly PostSource[];
	/** What `_config.yml` says. */
	readonly config: SiteConfig;
}

export interface PostSource {
	readonly path: string;
	readonly text: string;
}

export type SiteConfig = Readonly<Record<string, unknown>>;

/** What a site needs for articles in Markdown, and pages of the theme landscape, lists of categories included. */
const PLUGINS = {
	'hexo-generator-archive': '*',
	'hexo-generator-category': '*',
	'hexo-generator-index': '*',
	'hexo-renderer-ejs': '*',
	'hexo-renderer-marked': '*',
	'hexo-renderer-stylus': '*',
};

/** The text of a site's `_config.yml`. */
export const configText = (config: SiteConfig): string => stringify({ url: 'https://example.com', ...config });

/** Without a `package.json` that names Hexo a folder is no site: Hexo does not even read its `_config.yml`. */
const PACKAGE = { hexo: { version: '' }, dependencies: PLUGINS };

/** Writes a site into a new folder, hands it on, and removes it afterwards. */
export async function withSite<T>({ posts, config }: SiteSource, use: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(path.join(tmpdir(), 'news-post-hexo-'));
	try {
		for (const post of posts) {
			const file = path.join(folder, 'source', '_posts', post.path);
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, post.text);
		}
		writeFileSync(path.join(folder, '_config.yml'), configText(config));
		writeFileSync(path.join(folder, 'package.json'), JSON.stringify(PACKAGE));
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
