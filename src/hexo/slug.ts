// What of the name of a category or tag stands in the address of its page.

const CONTROL = /[\0-\x1F]/g;
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
/** What an address keeps of a name, but for what `CONTROL` takes away. */
const KEPT = /[^\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/\0-\x1F]/;

/** The part of an address that Hexo makes of a name (`slugize` of hexo-util 4.0.0), but that it takes accents away, too. */
export const slugOf = (name: string): string => name.replace(CONTROL, '').replace(SPECIAL, '-').replace(/^-|-$/g, '');

/** Whether anything of a name is kept. */
export const hasSlug = (name: string): boolean => KEPT.test(name);
