// Under which categories and tags Hexo files a post, read from its front matter.
import { Anchors } from '../post/yaml/properties';
import type { Field, Value } from '../post/yaml/read-fields';
import { isNoneInHexo, textInHexo } from './scalar';

/** The names of a category and of all it lies below, the topmost first. */
export type CategoryPath = readonly string[];

/** The name of a field under which posts are filed, and the other name that Hexo knows it by. */
export const SINGULAR = { categories: 'category', tags: 'tag' } as const;
export type FiledUnder = keyof typeof SINGULAR;

/**
 * The field that Hexo reads: the singular counts where the plural is not there, or holds what is nothing to JavaScript.
 * Where neither holds anything, the one that is there.
 */
export function fieldRead(text: string, fields: readonly Field[], name: FiledUnder): Field | undefined {
	const plural = fields.find((field) => field.name === name);
	if (plural && !isNone(text, fields, plural.value)) {
		return plural;
	}
	const singular = fields.find((field) => field.name === SINGULAR[name]);
	return singular && !isNone(text, fields, singular.value) ? singular : (plural ?? singular);
}

/** Whether Hexo looks past a value. */
function isNone(text: string, fields: readonly Field[], value: Value): boolean {
	const followed = value.kind === 'other' ? new Anchors(text, fields).valueOf(value) : value;
	return followed?.kind === 'scalar' && isNoneInHexo(followed);
}

/** The name that Hexo makes of fields. */
export const OF_FIELDS = '[object Object]';

/** More names than this nobody gives, and aliases in aliases could make no end of them. */
const MAX_NAMES = 1000;

/**
 * The paths that Hexo 8.1.2 makes of the categories in front matter. A flat list is one path; as soon as one item is a
 * list of its own, every item is a path of its own, and what lies deeper is joined by commas to one name. Empty names are
 * left out.
 */
export function categoryPaths(text: string, fields: readonly Field[]): CategoryPath[] {
	const field = fieldRead(text, fields, 'categories');
	return field && !isNone(text, fields, field.value) ? new Paths(text, fields).of(field.value) : [];
}

class Paths {
	private anchors: Anchors | undefined;
	private left = MAX_NAMES;

	constructor(
		private readonly text: string,
		private readonly fields: readonly Field[],
	) {}

	of(value: Value): CategoryPath[] {
		const whole = this.followed(value);
		if (whole?.kind !== 'list') {
			const name = this.nameOf(whole, 'field');
			return name === '' ? [] : [[name]];
		}
		const items = whole.items.map((item) => this.followed(item));
		const isNested = items.some((item) => item?.kind === 'list');
		const paths = isNested
			? items.map((item) => this.namesIn(item?.kind === 'list' ? item.items : [item]))
			: [this.namesIn(items)];
		return paths.filter((path) => path.length > 0);
	}

	private namesIn(values: readonly (Value | undefined)[]): CategoryPath {
		return values.flatMap((value) => {
			const item = this.followed(value);
			const name = this.nameOf(item, 'item');
			// A list that is turned into a text counts, though the text be empty.
			return name === '' && item?.kind !== 'list' ? [] : [name];
		});
	}

	/** The text that Hexo makes of a value. */
	private nameOf(value: Value | undefined, place: 'field' | 'item'): string {
		if (--this.left < 0) {
			return '';
		}
		if (value?.kind === 'list') {
			return value.items.map((item) => this.nameOf(this.followed(item), 'item')).join(',');
		}
		if (value?.kind === 'map') {
			return OF_FIELDS;
		}
		return value?.kind === 'scalar' ? textInHexo(value, place) : '';
	}

	/** The value that an alias stands for; any other itself. */
	private followed(value: Value | undefined): Value | undefined {
		if (value?.kind !== 'other') {
			return value;
		}
		this.anchors ??= new Anchors(this.text, this.fields);
		return this.anchors.valueOf(value);
	}
}
