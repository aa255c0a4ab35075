// What Hexo's YAML parser (js-yaml 4.3.2) makes of a value that is no list and no map.
import type { ScalarValue } from '../post/yaml/read-fields';
import { isYamlDate, readDate, rolledOver } from './date';

/** The value that Hexo gets: a date, to the second, where YAML's core schema, which front matter is read with here, knows none. */
export function valueInHexo({ value, text, style }: ScalarValue): string | number | boolean | Date | null {
	if (style !== 'plain') {
		return text;
	}
	if (typeof value === 'number') {
		// js-yaml wants a digit between a sign and a point, and takes no number that is too large for JavaScript.
		const isText = /^[-+]\.\d/.test(text) || (!Number.isFinite(value) && DIGIT.test(text));
		return isText ? text : value + 0; // never -0
	}
	if (typeof value !== 'string') {
		return value;
	}
	return MAY_BE_OTHER.test(text) ? (dateInHexo(text) ?? numberInHexo(text) ?? text) : text;
}

const DIGIT = /\d/;

/** A look at the first letter spares most values the rest. */
const MAY_BE_OTHER = /^[-+\d]/;

function dateInHexo(text: string): Date | undefined {
	const written = isYamlDate(text) ? readDate(text) : undefined;
	return written && new Date(rolledOver(written) - (written.offset ?? 0) * 60_000);
}

/** Numbers that js-yaml reads, and YAML's core schema does not: binary ones, and signs before `0x` and `0o`. */
const JS_YAML_NUMBER = /^([-+]?)(0b[01]+|0x[\dA-Fa-f]+|0o[0-7]+)$/;

function numberInHexo(text: string): number | undefined {
	const [, sign, digits] = JS_YAML_NUMBER.exec(text) ?? [];
	return digits === undefined ? undefined : Number(digits) * (sign === '-' ? -1 : 1);
}

/**
 * The text that Hexo makes of a value where it wants one. A date's depends on the time zone of the machine: that of a whole
 * field is read on its clock, that of an item in UTC.
 */
export function textInHexo(scalar: ScalarValue, place: 'field' | 'item'): string {
	const value = valueInHexo(scalar);
	if (value instanceof Date && place === 'field') {
		return String(new Date(value.getTime() + value.getTimezoneOffset() * 60_000));
	}
	return String(value ?? '');
}

/** Whether Hexo takes a field with this value for one that is not there: `''`, `0`, `false`, or nothing. */
export const isNoneInHexo = (value: ScalarValue): boolean => !valueInHexo(value);
