// What Hexo reads in the value of a date, as it is written in front matter.
import { isYamlDate, readDate, rolledOver, type WrittenDate } from '../hexo/date';
import type { Moment } from '../hexo/write-date';
import { isMapping } from '../post/yaml/hexo-parser';
import type { ScalarValue, Value } from '../post/yaml/read-fields';
import { otherType } from './field-problems';
import { readsNothing } from './read-type';

/** `none`: as if there were no date; `unreadable`: Hexo gives up, and takes the time of the file. */
export type Reading = Moment | 'none' | 'unreadable';

/**
 * What Hexo 8.1.2 reads in a value, zones that it drops left out; undefined for what no rule looks into. js-yaml makes a
 * moment of some texts without quotes; everything else goes to JavaScript's `Date` as it is (`toDate`).
 */
export function readingOf(value: Value): Reading | undefined {
	if (value.kind === 'other') {
		return isMapping(value.read) ? 'unreadable' : readsNothing(value) ? 'none' : undefined;
	}
	if (value.kind === 'broken') {
		return undefined;
	}
	if (value.kind === 'map') {
		return 'unreadable';
	}
	if (value.kind === 'list') {
		const inner = onlyItem(value);
		const isYaml = inner?.style === 'plain' && isYamlDate(inner.text);
		const moment = isYaml ? readText(inner.text, true) : readText(asText(value), false);
		// hexo-front-matter moves a time into the zone of the machine only where it is a value of its own.
		return isYaml && typeof moment === 'object' && 'clock' in moment ? { instant: moment.clock } : moment;
	}
	const type = otherType(value);
	if (type === 'nothing' || value.value === false || value.text === '') {
		return 'none';
	}
	return type === 'number' || type === 'boolean'
		? readNumber(type === 'boolean' ? 1 : numberIn(value.text, value.value))
		: readText(value.text, value.style === 'plain');
}

/** The one scalar in a list, at whatever depth. */
export function onlyItem(value: Value): ScalarValue | undefined {
	if (value.kind === 'list') {
		return value.items.length === 1 ? onlyItem(value.items[0]!) : undefined;
	}
	return value.kind === 'scalar' ? value : undefined;
}

/** JavaScript's text of a value in a list. */
function asText(value: Value): string {
	if (value.kind === 'list') {
		return value.items.map(asText).join();
	}
	return value.kind === 'scalar' ? (value.value === null ? '' : String(value.value)) : '[object Object]';
}

/** Where js-yaml reads a number, and YAML's core schema does not: `-0x1F`, `0b11`. */
function numberIn(text: string, value: ScalarValue['value']): number {
	return typeof value === 'number' ? value : (text.startsWith('-') ? -1 : 1) * Number(text.replace(/^[-+]/, ''));
}

function readNumber(number: number): Reading {
	if (number === 0 || Number.isNaN(number)) {
		return 'none';
	}
	return Math.abs(number) <= 8.64e15 ? { instant: Math.trunc(number) } : 'unreadable';
}

function readText(text: string, isPlain: boolean): Reading {
	const written = readDate(text);
	if (isPlain && written && isYamlDate(text)) {
		return { clock: rolledOver(written) - (written.offset ?? 0) * 60_000 };
	}
	const instant = Date.parse(text);
	if (Number.isNaN(instant)) {
		return 'unreadable';
	}
	if (namesZone(text, written)) {
		return { instant };
	}
	// JavaScript puts years of two digits into our times.
	return { clock: written && written.year >= 100 ? rolledOver(written) : localClock(instant) };
}

/** What JavaScript takes for UTC although nothing says so: days, months and years in the form of ISO 8601. */
const ISO_DAY = /^(?:\d{4}|[-+]\d{6})(?:-\d\d(?:-\d\d)?)?$/;
/** The zones that it knows by a name, and those that are given by their distance from UTC. */
const ZONE = /(?:^|[^A-Za-z])(?:Z|UTC?|GMT|[ECMP][SD]T)(?:$|[^A-Za-z])|:\d\d(?:\.\d+)? *[-+]\d/i;

/** What stands in brackets JavaScript does not read. */
const namesZone = (text: string, written: WrittenDate | undefined): boolean =>
	ISO_DAY.test(text) || (written ? written.offset !== undefined : ZONE.test(text.replace(/\([^()]*\)/g, ' ')));

/** What the clock of this machine shows, as if it showed UTC: it is the same for every machine that reads the same text. */
const localClock = (instant: number): number => instant - new Date(instant).getTimezoneOffset() * 60_000;
