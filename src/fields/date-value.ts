// What is written as the date of a post: the one thing that is wrong with it, or how it is read.
import { isPossible, readDate, rightWeekday, timeReadByHexo, type WrittenDate } from '../hexo/date';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { lookUp, otherType } from './field-problems';
import { readDigits } from './meant-date';

/** The date of a post: the first of the kinds that fits. `time` is what Hexo reads, in milliseconds since 1970. */
export type DateValue =
	| { readonly kind: 'missing' }
	/** Nothing is known: the block, or the value, cannot be read. */
	| { readonly kind: 'unknown' }
	| { readonly kind: 'empty'; readonly field: Field }
	| { readonly kind: 'collection'; readonly value: ListValue | (Value & { readonly kind: 'map' }) }
	/** A number that Hexo takes for milliseconds since 1970, and that is meant as something else. */
	| { readonly kind: 'number'; readonly value: ScalarValue }
	/** The calendar has no such day, or the clock no such time; `time` is NaN where Hexo does not read it at all. */
	| {
			readonly kind: 'impossible';
			readonly value: ScalarValue;
			readonly written: WrittenDate;
			readonly time: number;
	  }
	| { readonly kind: 'unreadable'; readonly value: ScalarValue }
	/** JavaScript happens to read it, in a form that nobody knows. */
	| { readonly kind: 'unusual'; readonly value: ScalarValue; readonly time: number }
	| { readonly kind: 'weekday'; readonly value: ScalarValue; readonly written: WrittenDate; readonly time: number }
	| { readonly kind: 'timestamp'; readonly value: ScalarValue; readonly time: number }
	| { readonly kind: 'fine'; readonly value: ScalarValue; readonly written: WrittenDate; readonly time: number };

/** The date of a post. */
export const dateOf = analysis((post: Post): DateValue => {
	const field = lookUp(post, 'date');
	if (field === 'missing') {
		return { kind: 'missing' };
	}
	const { value } = field ?? {};
	if (value?.kind === 'list' || value?.kind === 'map') {
		return { kind: 'collection', value };
	}
	return field && value?.kind === 'scalar' ? readScalar(field, value) : { kind: 'unknown' };
});

function readScalar(field: Field, value: ScalarValue): DateValue {
	const type = otherType(value);
	if (type === 'nothing' || value.text.trim() === '') {
		return { kind: 'empty', field };
	}
	return type === 'number' || type === 'boolean' ? readNumber(value) : readText(value);
}

/** Numbers below are days of the 1970s, and meant as something else. */
const FIRST_TIMESTAMP = 100_000_000_000;

function readNumber(value: ScalarValue): DateValue {
	const time = Number(value.value);
	// `20220608091500` would be a time in the year 2610, `202206080915` one in 1976.
	const isTimestamp = time >= FIRST_TIMESTAMP && time < 8.64e15 && !readDigits(value.text);
	return isTimestamp ? { kind: 'timestamp', value, time } : { kind: 'number', value };
}

function readText(value: ScalarValue): DateValue {
	const time = timeReadByHexo(value.text, value.style === 'plain');
	const written = readDate(value.text);
	if (written && !isPossible(written)) {
		return { kind: 'impossible', value, written, time };
	}
	if (Number.isNaN(time)) {
		return { kind: 'unreadable', value };
	}
	if (!written) {
		return { kind: 'unusual', value, time };
	}
	return { kind: rightWeekday(written) === undefined ? 'fine' : 'weekday', value, written, time };
}
