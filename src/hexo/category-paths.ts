// The paths under which Hexo files a post, read from its front matter.
import type { Field, Value } from '../post/yaml/read-fields';

/** The names of a category and of all it lies below, the topmost first. */
export type CategoryPath = readonly string[];

/**
 * The paths that Hexo 8.1.2 makes of the categories in front matter. A flat list is one path; as soon as one item is a
 * list of its own, every item is a path of its own. Empty names are left out. The singular counts where the plural is
 * not there or holds nothing.
 */
export function categoryPaths(fields: readonly Field[]): CategoryPath[] {
	const named = (name: string): CategoryPath[] => pathsIn(fields.find((field) => field.name === name)?.value);
	const paths = named('categories');
	return paths.length > 0 ? paths : named('category');
}

function pathsIn(value: Value | undefined): CategoryPath[] {
	const items = value?.kind === 'list' ? value.items : value ? [value] : [];
	const paths = items.some(({ kind }) => kind === 'list')
		? items.map((item) => namesIn(item.kind === 'list' ? item.items : [item]))
		: [namesIn(items)];
	return paths.filter((path) => path.length > 0);
}

const namesIn = (values: readonly Value[]): CategoryPath => values.map(nameOf).filter((name) => name !== '');

/** The name that Hexo gives to an item; empty where it leaves it out, or makes one that nobody means. */
function nameOf(value: Value): string {
	if (value.kind !== 'scalar' || value.value === null) {
		return '';
	}
	return typeof value.value === 'string' ? value.text : String(value.value);
}
