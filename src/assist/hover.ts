// What can be said of the place under the mouse: what a field means, and what Hexo will make of its value.
import type { Context } from '../engine/rule';
import { categoryPaths } from '../hexo/category-paths';
import { meaningOf } from '../hexo/known-fields';
import { addressOn, clockIn, publishedOn, readingOf } from '../hexo/publication';
import type { Site } from '../hexo/site';
import { isInCode } from '../post/code';
import { attributeOf } from '../post/html/tree';
import type { Post } from '../post/post';
import type { Field, ScalarValue } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { secondOpinion } from './second-opinion';

export interface Hover extends Span {
	readonly lines: readonly Message[];
	/** The address of a picture to show. */
	readonly picture?: string;
}

/** What can be said of an offset; undefined where there is nothing to say. */
export function hoverAt(post: Post, offset: number, context: Context): Hover | undefined {
	const isAt = ({ start, end }: Span): boolean => start <= offset && offset <= end;
	const field = post.frontMatter.yaml.fields.find(({ key, value }) => isAt(key) || isAt(value));
	const hover =
		field === undefined
			? pictureHover(post, offset)
			: isAt(field.key)
				? { ...field.key, lines: keyLines(post, field, context) }
				: valueHover(post, field, context);
	return hover && (hover.lines.length > 0 || hover.picture !== undefined) ? hover : undefined;
}

function keyLines(post: Post, field: Field, { options }: Context): Message[] {
	const meaning = meaningOf(field.name, options.imageKeys);
	return [...(meaning ? [meaning] : []), ...secondOpinion(post, field, true)];
}

function valueHover(post: Post, field: Field, { options, site }: Context): Hover {
	const { name, value } = field;
	const { start, end } = value;
	const opinion = secondOpinion(post, field, false);
	// Hexo makes nothing of a block that it does not see.
	const isSeen = post.frontMatter.kind === 'found';
	if (options.imageKeys.includes(name) && value.kind === 'scalar') {
		return { start, end, lines: opinion, picture: value.text };
	}
	if (isSeen && name === 'date' && value.kind === 'scalar') {
		return { start, end, lines: [...dateLines(value, site), ...opinion] };
	}
	if (isSeen && (name === 'categories' || name === 'category')) {
		return { start, end, lines: [...pathLines(post), ...opinion] };
	}
	return { start, end, lines: opinion };
}

/** More paths than this nobody reads. */
const MAX_PATHS = 10;

const pathLines = ({ text, frontMatter }: Post): Message[] =>
	categoryPaths(text, frontMatter.yaml.fields)
		.slice(0, MAX_PATHS)
		.map((path) => ({ text: 'Hexo files the post under {0}', args: [path.join(' / ')] }));

function dateLines(value: ScalarValue, site: Site | undefined): Message[] {
	const reading = readingOf(value);
	if (!reading) {
		const isNothing = value.text.trim() === '' || Number.isNaN(Date.parse(value.text));
		return isNothing ? [{ text: 'Hexo cannot read this date: it takes the time of the file instead' }] : [];
	}
	const { timezone, permalink } = site ?? {};
	const address = (clock: string): string => addressOn(clock, permalink);
	if (timezone !== undefined) {
		const here = publishedOn(reading, timezone, timezone);
		const clock = clockIn(here, timezone);
		const elsewhere = clockIn(publishedOn(reading, timezone, 'UTC'), timezone);
		return elsewhere === clock
			? [
					{
						text: 'Published {0} in {1} ({2} UTC), whatever machine builds the site',
						args: [clock, timezone, clockIn(here, 'UTC')],
					},
					{ text: 'Address: {0}', args: [address(clock)] },
				]
			: [
					{ text: 'Published {0} in {1} where a machine in that time zone builds the site', args: [clock, timezone] },
					{ text: 'Address: {0}', args: [address(clock)] },
					{ text: 'Published {0} where a machine in UTC does, as {1}', args: [elsewhere, address(elsewhere)] },
				];
	}
	if ('clock' in reading) {
		const clock = clockIn(reading.clock, 'UTC');
		return [
			{ text: 'Published {0} in the time zone of the machine that builds the site: no other is known', args: [clock] },
			{ text: 'Address: {0}', args: [address(clock)] },
		];
	}
	const utc = clockIn(reading.instant, 'UTC');
	return [
		{
			text: 'Published {0} UTC; its address has the day in the time zone of the machine that builds the site',
			args: [utc],
		},
	];
}

/** A picture of the article, at its tag. */
function pictureHover(post: Post, offset: number): Hover | undefined {
	const element = post.html.elements.find(
		({ name, openTag }) => name === 'img' && openTag.start <= offset && offset < openTag.end,
	);
	const picture =
		element && !isInCode(post, element) ? attributeOf(element, 'src')?.replaceAll('&amp;', '&') : undefined;
	return element && picture
		? { start: element.openTag.start, end: element.openTag.end, lines: [], picture }
		: undefined;
}
