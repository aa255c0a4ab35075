// Dates that Hexo cannot read, or reads as another date than the one that is written.
import type { Options } from '../../engine/options';
import type { Context, Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { convert, writtenCreation, writtenNow } from '../../fields/date-fixes';
import {
	headOf,
	insideQuotes,
	lookUp,
	otherType,
	placeOf,
	problem,
	rewrite,
	spanIn,
} from '../../fields/field-problems';
import { insertField, renameField, setTo } from '../../fields/insert-field';
import { misspelt } from '../../fields/misspelt-names';
import {
	DATE_FORMATS,
	isPossible,
	isYamlDate,
	readDate,
	rightWeekday,
	rolledOver,
	timeReadByHexo,
	type WrittenDate,
} from '../../hexo/date';
import { momentOf, publishedBy, writeDate } from '../../hexo/write-date';
import type { Post } from '../../post/post';
import type { ScalarValue } from '../../post/yaml/read-fields';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A date that is missing, impossible, or that Hexo cannot read.',
	// Worked out only when it is asked for, so that a bundle that does not ask can leave it out.
	get why() {
		return (
			"Where Hexo cannot read the date, it silently takes the file's own birth time, and each checkout gives the post another " +
			'permalink day. Every form that Hexo reads to a definite time is accepted, in quotes or without; `newsPost.date.formats` ' +
			'narrows them down. The fix writes another date in the first of these forms, else as `2024-05-01 08:00:00`, so that Hexo ' +
			'reads the same instant; the time zone of the site is that of its `_config.yml`, and where that is not known and matters, ' +
			`nothing is guessed: the editor asks for it. Where it is known, a date with a zone of its own is told of: YAML drops the zone of \`2024-05-01T08:00:00+08:00\`, and one that YAML takes for a text is right only on a machine in the site's own time zone. For a date that is missing or cannot be read, the fixes offer the time now and the file's date, which is what Hexo takes.\n\n${DATE_FORMATS.map(({ name, example, meaning }) => `- \`${name}\`: \`${example}\`, ${meaning}`).join('\n')}`
		);
	},
	examples: [
		{ text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ text: '---\ndate: Invalid Date\n---\n', reports: ['Invalid Date'] },
		{ text: '---\ndate: 2022年6月8日\n---\n', reports: ['2022年6月8日'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{ text: '---\ndate: 20220608\n---\n', reports: ['20220608'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{
			text: '---\ndate: 20220608091500\n---\n',
			reports: ['20220608091500'],
			fixed: '---\ndate: 2022-06-08 09:15:00\n---\n',
		},
		{ text: '---\ndate: 2022-02-30 08:00:00\n---\n', reports: ['2022-02-30 08:00:00'] },
		{
			text: '---\ndate: Mon, 08 Jun 2022 09:15:00 GMT\n---\n',
			reports: ['Mon'],
			fixed: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n',
		},
		{ text: '---\ndate: 2032-06-08\n---\n', reports: ['2032-06-08'] },
		{ text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n' },
		{ text: "---\ndate: '2022-06-08 09:15:00'\n---\n" },
		{ text: '---\ndate: 2022-06-08T09:15:00+08:00 # 北京\n---\n' },
	],
};

export const date: Rule = {
	id: 'date',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const field = lookUp(post, 'date');
		const value = field === 'missing' ? undefined : field?.value;
		if (field === 'missing') {
			const message = { text: 'The post has no date: Hexo takes the time of the file instead' };
			const other = misspelt(post, 'date');
			yield problem(post, headOf(post), message, () =>
				other
					? renameField(other, 'date')
					: substitutes(context).map(({ source, title }) => insertField(post, 'date', ` ${source}`, title)),
			);
		} else if (value?.kind === 'list' || value?.kind === 'map') {
			const message = { text: 'This is not a date: Hexo takes the time of the file instead' };
			yield problem(post, value, message, () => replacements(context, value));
		} else if (field && value?.kind === 'scalar') {
			const type = otherType(value);
			if (type === 'nothing' || value.text.trim() === '') {
				const message = { text: 'The date is empty: Hexo takes the time of the file instead' };
				yield problem(post, placeOf(field), message, () =>
					substitutes(context).map(({ source, title }) => setTo(post, field, ` ${source}`, title)),
				);
			} else if (type === 'number' || type === 'boolean') {
				yield* checkNumber(post, value, context);
			} else {
				yield* checkText(post, value, context);
			}
		}
	},
};

/** Numbers below are days of the 1970s, and meant as something else. */
const FIRST_TIMESTAMP = 100_000_000_000;

function* checkNumber(post: Post, value: ScalarValue, context: Context): Iterable<Problem> {
	const number = Number(value.value);
	// `20220608091500` would be a time in the year 2610, `202206080915` one in 1976.
	if (number >= FIRST_TIMESTAMP && number < 8.64e15 && !digitsOf(value.text)) {
		if (!accepts(context.options, 'timestamp')) {
			const fix = (): Fix | undefined => convert(context, value, { instant: number }, 'rfc1123');
			yield { ...problem(post, value, unusual(context.options), fix), severity: 'warning' };
		}
		yield* checkFuture(post, value, number, context);
		return;
	}
	const message = { text: 'Hexo reads this as milliseconds since 1970, and dates the post there' };
	const isInSeconds = number >= 1_000_000_000 && number < 4_000_000_000 && Number.isInteger(number);
	const meant = (): Fix | undefined =>
		isInSeconds ? convert(context, value, { instant: number * 1000 }, 'rfc1123') : inUsualForm(value, context);
	yield problem(post, value, message, () => [meant(), ...replacements(context, value)]);
}

function* checkText(post: Post, value: ScalarValue, context: Context): Iterable<Problem> {
	const place = insideQuotes(value);
	const time = timeReadByHexo(value.text, value.style === 'plain');
	const written = readDate(value.text);
	if (written && !isPossible(written)) {
		yield problem(post, place, impossible(value.text, written, time), () => replacements(context, value));
	} else if (Number.isNaN(time)) {
		const message = {
			text: 'Hexo cannot read this date: it takes the time of the file instead',
		};
		yield problem(post, place, message, () => [inUsualForm(value, context), ...replacements(context, value)]);
	} else if (!written) {
		const read = new Date(time).toISOString().slice(0, 16).replace('T', ' ');
		const message = { text: 'This is no usual date: Hexo happens to read it as {0} UTC', args: [read] };
		yield { ...problem(post, place, message, () => inUsualForm(value, context)), severity: 'warning' };
	} else {
		yield* checkDetails(post, value, written, context);
		yield* checkFuture(post, place, time, context);
	}
}

/**
 * What may stand for a date that is missing or cannot be read: the time at which somebody looks after it, and that of the
 * file, which is what Hexo takes.
 */
function substitutes(context: Context): { source: string; title: Message }[] {
	const [now, created] = [writtenNow(context), writtenCreation(context)];
	return [
		...(now === undefined ? [] : [{ source: now, title: { text: 'Use the time now: {0}', args: [now] } }]),
		...(created === undefined
			? []
			: [{ source: created, title: { text: "Use the file's date: {0}", args: [created] } }]),
	];
}

const replacements = (context: Context, place: Span): Fix[] =>
	substitutes(context).map(({ source, title }) => rewrite(place, source, title));

const DAY = 86_400_000;
/** Further ahead no date is meant. */
const CENTURY = 36_525 * DAY;

function* checkFuture(
	post: Post,
	place: Span,
	time: number,
	{ options: { dateFutureDays }, now }: Context,
): Iterable<Problem> {
	if (now !== undefined && dateFutureDays >= 0 && time > now + dateFutureDays * DAY) {
		const message = { text: 'This date is more than {0} days ahead', args: [dateFutureDays] };
		yield { ...problem(post, place, message), severity: time > now + CENTURY ? 'error' : 'hint' };
	}
}

function* checkDetails(post: Post, value: ScalarValue, written: WrittenDate, context: Context): Iterable<Problem> {
	const right = rightWeekday(written);
	if (right !== undefined && written.weekday) {
		const place = spanIn(post, value, written.weekday.index, written.weekday.name.length);
		const message = {
			text: 'That day was a {0}: one of the two is wrong, and Hexo ignores the weekday',
			args: [right],
		};
		const fix = place === value ? undefined : rewrite(place, right, { text: 'Write {0}', args: [right] });
		yield { ...problem(post, place, message, () => fix), severity: 'warning' };
		return;
	}
	const isUnusual = !accepts(context.options, written.format);
	const found = isUnusual
		? { severity: 'warning' as const, message: unusual(context.options) }
		: shifted(value, written, context);
	if (found) {
		const fix = (): Fix | undefined => convert(context, value, momentOf(written));
		yield { ...problem(post, insideQuotes(value), found.message, fix), severity: found.severity };
	}
}

/** A date with a zone: Hexo does not heed it, or only on a machine in the site's own time zone. */
function shifted(
	{ style, text }: ScalarValue,
	written: WrittenDate,
	{ options, site }: Context,
): { severity: 'warning' | 'hint'; message: Message } | undefined {
	const moment = momentOf(written);
	const timezone = site?.timezone;
	if (timezone === undefined || 'clock' in moment) {
		return undefined;
	}
	if (style === 'plain' && isYamlDate(text)) {
		const read = publishedBy(moment.instant, timezone);
		const shown = [read, moment.instant].map(
			(instant) => writeDate({ instant }, 'datetime', timezone) ?? new Date(instant).toUTCString(),
		);
		const message = { text: 'YAML drops the zone of this date: Hexo publishes {0} instead of {1}', args: shown };
		return read === moment.instant ? undefined : { severity: 'warning', message };
	}
	const message = {
		text: 'Hexo dates this right only on a machine in the time zone {0}: elsewhere a date without a zone is safer',
		args: [timezone],
	};
	return options.dateFormats.length > 0 ? undefined : { severity: 'hint', message };
}

const accepts = ({ dateFormats }: Options, format: string): boolean =>
	dateFormats.length === 0 || dateFormats.includes(format);

const unusual = ({ dateFormats }: Options): Message => ({
	text: 'Dates of this site are written otherwise: {0}',
	args: [dateFormats.join(', ')],
});

function impossible(text: string, written: WrittenDate, time: number): Message {
	if (Number.isNaN(time)) {
		return { text: 'There is no such date or time: Hexo takes the time of the file instead' };
	}
	const read = new Date(rolledOver(written)).toISOString().slice(0, 16).replace('T', ' ');
	return { text: 'There is no {0}: Hexo reads it as {1}', args: [text, read] };
}

/** A date of our times whose parts are beyond doubt: `2022年6月8日 9时15分`, `20220608`, `20220608091500`. */
function digitsOf(text: string): WrittenDate | undefined {
	const digits = text
		.trim()
		.replace(/^(\d{4})(\d\d)(\d\d)(?=(?:\d{4}|\d{6})?$)/, '$1-$2-$3 ')
		.replace(/ (\d\d)(\d\d)(\d\d)?$/, ' $1:$2:$3')
		.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日?/, '$1-$2-$3 ')
		.replace(/(\d{1,2})时(\d{1,2})分?/, '$1:$2:')
		.replace(/[秒:]$/, '')
		.replaceAll('：', ':');
	const written = /^[\d: -]+$/.test(digits) ? readDate(digits) : undefined;
	return written && isPossible(written) && written.year >= 1900 && written.year < 2100 ? written : undefined;
}

/** Writes a date in digits in a form of the site's. */
function inUsualForm(value: ScalarValue, context: Context): Fix | undefined {
	const written = digitsOf(value.text);
	if (!written) {
		return undefined;
	}
	const isDay = written.format === 'date' && accepts(context.options, 'date');
	const day = isDay ? writeDate(momentOf(written), 'date', undefined) : undefined;
	return day === undefined
		? convert(context, value, momentOf(written))
		: rewrite(value, day, { text: 'Write {0}', args: [day] });
}
