// The names in the categories of a post, as they are written.
import { fieldOf, type Post } from '../post/post';
import type { ScalarValue, Value } from '../post/yaml/read-fields';

/** A name, and whether it stands in a list in brackets. */
export interface CategoryValue {
	readonly value: ScalarValue;
	readonly flow: boolean;
}

/** Every name in the field `categories`, or `category`, at whatever depth, in order. */
export function categoryValues(post: Post): readonly CategoryValue[] {
	const field = fieldOf(post, 'categories') ?? fieldOf(post, 'category');
	return field ? namesIn(field.value, false) : [];
}

function namesIn(value: Value, flow: boolean): CategoryValue[] {
	if (value.kind === 'list') {
		return value.items.flatMap((item) => namesIn(item, value.flow));
	}
	return value.kind === 'scalar' && value.text !== '' ? [{ value, flow }] : [];
}
