// How Hexo makes a part of an address of a name.
import slugize from 'hexo-util/dist/slugize';
import type { Site } from './site';

/** What becomes of a title in an address: words in small letters with dashes between them. */
export const titleSlug = (title: string): string => slugize(title, { transform: 1 });

/** What becomes of the name of a file that is not as the site's pattern of names has it. */
export const fileSlug = (name: string): string => slugize(name);

/** The part of an address that stands for a path of categories, the topmost first. */
export const categorySlug = (path: readonly string[], { categoryMap, filenameCase }: Site): string =>
	path.map((name) => slugize(categoryMap?.[name] ?? name, { transform: filenameCase ?? 0 })).join('/');
