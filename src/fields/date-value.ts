// What is written as the date of a post, and as that of its last change: the one thing that is wrong with it, if any.
import { isPossible, readDate, rightWeekday, type WrittenDate } from '../hexo/date';
import type { Moment } from '../hexo/write-date';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, Value } from '../post/yaml/read-fields';
import { onlyItem, type Reading, readingOf } from './date-reading';
import { lookUp, otherType } from './field-problems';
import { meantDate } from './meant-date';

/** The fields that hold dates. */
export type DateName = 'date' | 'updated';

interface Written {
	readonly name: DateName;
	readonly field: Field;
	readonly value: Value;
	/** What is written, without quotes and brackets. */
	readonly text: string;
}

/** The first of the kinds that fits. */
export type DateValue =
	| { readonly kind: 'missing'; readonly name: DateName }
	/** Hexo takes the value for no date: nothing, `0`, `false`. */
	| (Written & { readonly kind: 'empty' })
	/** Hexo gives up; `isImpossible` where the calendar has no such day, or the clock no such time. */
	| (Written & { readonly kind: 'unreadable'; readonly isImpossible: boolean })
	/** A number that Hexo takes for milliseconds since 1970, and that is meant as something else; or `true`. */
	| (Written & { readonly kind: 'number'; readonly reading: Moment })
	/** There is no such day or time: Hexo counts on. */
	| (Written & { readonly kind: 'impossible'; readonly reading: Moment })
	/** JavaScript happens to read it, in a form that nobody knows, or a list. */
	| (Written & { readonly kind: 'unusual'; readonly reading: Moment })
	| (Written & { readonly kind: 'timestamp'; readonly reading: Moment })
	| (Written & {
			readonly kind: 'weekday' | 'fine';
			readonly reading: Moment;
			readonly parts: WrittenDate;
	  });

/** The dates of a post that can be told, the date first. */
export const datesOf = analysis((post: Post): readonly DateValue[] =>
	(['date', 'updated'] as const).flatMap((name) => dateIn(post, name) ?? []),
);

function dateIn(post: Post, name: DateName): DateValue | undefined {
	const field = lookUp(post, name);
	if (field === 'missing') {
		return { kind: 'missing', name };
	}
	if (!field) {
		return undefined;
	}
	const reading = readingOf(field.value);
	return reading && valueIn(name, field, reading);
}

function valueIn(name: DateName, field: Field, reading: Reading): DateValue {
	const { value } = field;
	const item = onlyItem(value);
	const text = item?.text ?? '';
	const written = { name, field, value, text };
	if (reading === 'none' || (value.kind === 'scalar' && text.trim() === '')) {
		return { ...written, kind: 'empty' };
	}
	const parts = readDate(text);
	const isImpossible = parts !== undefined && !isPossible(parts);
	if (reading === 'unreadable') {
		return { ...written, kind: 'unreadable', isImpossible };
	}
	if (isImpossible) {
		return { ...written, kind: 'impossible', reading };
	}
	const type = value.kind === 'scalar' ? otherType(value) : undefined;
	if (type === 'number' || type === 'boolean') {
		return { ...written, kind: isTimestamp(text, reading) ? 'timestamp' : 'number', reading };
	}
	if (!parts || value.kind !== 'scalar') {
		return { ...written, kind: 'unusual', reading };
	}
	return { ...written, kind: rightWeekday(parts) === undefined ? 'fine' : 'weekday', reading, parts };
}

/** Numbers below are days of the 1970s, and meant as something else. */
const FIRST_TIMESTAMP = 100_000_000_000;

/** `20220608091500` would be a time in the year 2610, `202206080915` one in 1976. */
function isTimestamp(text: string, reading: Moment): boolean {
	const meant = meantDate(text)?.moment;
	const isOther = meant !== undefined && !('instant' in meant);
	return 'instant' in reading && reading.instant >= FIRST_TIMESTAMP && !isOther;
}
