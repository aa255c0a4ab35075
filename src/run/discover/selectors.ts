// Writes the selectors of entries, as short as they can be.
import { attributeOf, classesOf, type HtmlElement } from '../../post/html/tree';

/** A selector, and a wider one where its end looks like a number or a date that changes from post to post. */
export interface Selectors {
	readonly key: string;
	readonly family?: string;
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** What remains of a name without an end that has a digit in it: `stock_sh600000`, `j_native_nop220613`. */
const STEM = /^([\p{L}_-][\p{L}\p{N}_-]*[_-])[\p{L}]*\d[\p{L}\p{N}]*$/u;

/** Selectors for each class of an element and for its id; for its name, where that alone says what it is. */
export function selectorsOf(element: HtmlElement): Selectors[] {
	const { name } = element;
	const id = attributeOf(element, 'id') ?? '';
	const selectors = classesOf(element)
		.filter((one) => IDENTIFIER.test(one))
		.map((one) => ({ key: `${name}.${one}`, ...familyOf(name, 'class', one) }));
	if (IDENTIFIER.test(id)) {
		selectors.push({ key: `${name}#${id}`, ...familyOf(name, 'id', id) });
	}
	return selectors.length === 0 && ALONE.has(name) ? [{ key: name }] : selectors;
}

/** Elements that no article has as its own: their name alone is a selector. */
const ALONE: ReadonlySet<string> = new Set(['style', 'script', 'link', 'ins']);

function familyOf(name: string, attribute: string, value: string): Pick<Selectors, 'family'> {
	const stem = STEM.exec(value)?.[1];
	return stem === undefined || stem.length < 4 ? {} : { family: `${name}[${attribute}^=${quoted(stem)}]` };
}

/** A value in a selector. */
export const quoted = (value: string): string =>
	`"${value.replace(/["\\]/g, '\\$&').replace(/[\r\n\f]/g, (end) => `\\${end.charCodeAt(0).toString(16)} `)}"`;
