// What of a name stands in an address, by Hexo's own function.
import slugize from 'hexo-util/dist/slugize';

/** What becomes of the name of a category, a tag or a file. */
export const slugOf = (name: string): string => slugize(name);

/** Whether anything of a name is kept. */
export const hasSlug = (name: string): boolean => slugize(name) !== '';
