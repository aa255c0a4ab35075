// Reads dates as they are written in front matter: their form, their parts, and what Hexo makes of them.

/** Every form of date that Hexo reads to a definite time: the values of `newsPost.date.formats`. */
export const DATE_FORMATS = [
	{ name: 'datetime', example: '2024-05-01 08:00:00', meaning: "local time, in the site's time zone" },
	{ name: 'datetime-zone', example: '2024-05-01 08:00:00 +08:00', meaning: 'the same with its zone' },
	{ name: 'date', example: '2024-05-01', meaning: 'a day' },
	{ name: 'iso', example: '2024-05-01T08:00:00+08:00', meaning: 'ISO 8601 with a zone or `Z`' },
	{ name: 'iso-local', example: '2024-05-01T08:00:00', meaning: 'ISO 8601 without a zone' },
	{ name: 'rfc1123', example: 'Wed, 01 May 2024 00:00:00 GMT', meaning: 'as HTTP and RSS write it' },
	{ name: 'rfc2822', example: 'Wed, 01 May 2024 08:00:00 +0800', meaning: 'as e-mails write it' },
	{ name: 'slashes', example: '2024/05/01 08:00:00', meaning: 'slashes or dots, with or without a time' },
	{ name: 'english', example: 'May 1, 2024 08:00', meaning: 'other forms with the name of the month' },
	{ name: 'timestamp', example: '1714521600000', meaning: 'milliseconds since 1970' },
] as const;

export type DateFormat = (typeof DATE_FORMATS)[number]['name'];

/** A date as written; there need not be such a day. */
export interface WrittenDate {
	readonly format: DateFormat;
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** How far its zone is ahead of UTC, in minutes; absent where it names none. */
	readonly offset?: number;
	/** The name of the weekday and where it begins in the text. */
	readonly weekday?: { readonly name: string; readonly index: number };
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:\.\d*)?)?(?: ?(?<half>[AaPp])[Mm])?`;
const ZONE = String.raw`(?<zone>Z|z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)`;
const WEEKDAY = '(?:(?<weekday>[A-Za-z]{3,9}),? )?';
const FORMS = [
	new RegExp(
		`^(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:(?<t>[Tt]|[ \\t]+)${TIME}(?:[ \\t]*${ZONE})?)?$`,
	),
	new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})[ -](?<name>[A-Za-z]{3,9})[ -](?<year>\\d{4})(?: ${TIME})?(?: ${ZONE})?$`),
	new RegExp(
		`^${WEEKDAY}(?<name>[A-Za-z]{3,9}) (?<day>\\d{1,2}),? (?<year>\\d{4})(?:,? ${TIME})?(?: ${ZONE})?(?: \\([^()]*\\))?$`,
	),
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Reads a date in one of the forms; undefined for anything else. */
export function readDate(text: string): WrittenDate | undefined {
	const written = text.trim();
	for (const form of FORMS) {
		const groups = written.length <= 100 ? form.exec(written)?.groups : undefined;
		if (groups) {
			return fromGroups(groups, text.length - text.trimStart().length);
		}
	}
	return undefined;
}

function fromGroups(groups: Record<string, string | undefined>, index: number): WrittenDate | undefined {
	const { weekday, name } = groups;
	const month = name === undefined ? Number(groups.month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	if ((name !== undefined && month === 0) || (weekday !== undefined && weekdayIndex(weekday) < 0)) {
		return undefined;
	}
	const afternoon = groups.half?.toLowerCase() === 'p';
	const hour = Number(groups.hour ?? 0);
	return {
		format: formatOf(groups),
		year: Number(groups.year),
		month,
		day: Number(groups.day),
		hour: groups.half !== undefined && hour <= 12 ? (hour % 12) + (afternoon ? 12 : 0) : hour,
		minute: Number(groups.minute ?? 0),
		second: Number(groups.second ?? 0),
		...(groups.zone !== undefined && { offset: offsetOf(groups.zone) }),
		...(weekday !== undefined && { weekday: { name: weekday, index } }),
	};
}

/** `+0800`, `+08:00`, `+8`, `GMT+0800`, or a name of UTC. */
function offsetOf(zone: string): number {
	const [, sign, hours = 0, minutes = 0] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
	return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}

function formatOf({ name, mark, t, hour, half, zone, weekday }: Record<string, string | undefined>): DateFormat {
	if (name !== undefined) {
		const isHeader = weekday !== undefined && hour !== undefined && half === undefined && zone !== undefined;
		return !isHeader ? 'english' : /\d/.test(zone) ? 'rfc2822' : 'rfc1123';
	}
	if (mark !== '-' || half !== undefined) {
		return 'slashes';
	}
	if (hour === undefined) {
		return 'date';
	}
	return t!.trim() === '' ? (zone ? 'datetime-zone' : 'datetime') : zone ? 'iso' : 'iso-local';
}

function weekdayIndex(name: string): number {
	return WEEKDAYS.findIndex((day) => day.slice(0, name.length).toLowerCase() === name.toLowerCase());
}

/** Whether the calendar has the day and the clock has the time; 24:00 is the end of a day. */
export function isPossible({ year, month, day, hour, minute, second }: WrittenDate): boolean {
	const end = hour === 24 && minute === 0 && second === 0;
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return month >= 1 && month <= 12 && day >= 1 && day <= days && (hour < 24 || end) && minute < 60 && second < 60;
}

/** The weekday of a date, as long or as short as it is written, where another one is written. */
export function rightWeekday({ year, month, day, weekday }: WrittenDate): string | undefined {
	const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	return weekday === undefined || weekdayIndex(weekday.name) === right
		? undefined
		: weekday.name.length > 3
			? WEEKDAYS[right]
			: WEEKDAYS[right]!.slice(0, 3);
}

/** What js-yaml 4.3.2 takes for a date, where it has no quotes; it lets impossible ones roll over. */
const YAML_DATE =
	/^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** Whether Hexo's YAML parser makes a date, not a text, of a value without quotes. */
export const isYamlDate = (text: string): boolean => YAML_DATE.test(text);

/**
 * The time Hexo reads, in milliseconds since 1970, or NaN. Local times are off by the zone of the machine. What js-yaml
 * does not take for a date goes to JavaScript's `Date` as it is (`toDate` in Hexo 8.1.2).
 */
export function timeReadByHexo(text: string, plain: boolean): number {
	const written = plain && isYamlDate(text) ? readDate(text) : undefined;
	return written ? rolledOver(written) : Date.parse(text);
}

/** The time of a date after days and hours too many have rolled over into the next ones, as Hexo reads it. */
export function rolledOver({ year, month, day, hour, minute, second }: WrittenDate): number {
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
