// What of a name is kept in an address, by Hexo's own function.
import slugize from 'hexo-util/dist/slugize';
import type { Site } from './site';

/** What becomes of the name of a category, a tag or a file. */
export const slugOf = (name: string): string => slugize(name);

/** Whether anything of a name is kept. */
export const hasSlug = (name: string): boolean => slugize(name) !== '';

/** What becomes of a title in an address: words in small letters with dashes between them. */
export const titleSlug = (title: string): string => slugize(title, { transform: 1 });

/** The part of an address that stands for a path of categories, the topmost first. */
export const categorySlug = (path: readonly string[], { categoryMap, filenameCase }: Site): string =>
	path.map((name) => slugize(categoryMap?.[name] ?? name, { transform: filenameCase ?? 0 })).join('/');
