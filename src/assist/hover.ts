// What can be said of the place under the mouse: what a field means, and what Hexo will make of its value.
import type { Context } from '../engine/rule';
import { ownAddress } from '../hexo/address';
import { categoryPaths } from '../hexo/category-paths';
import { meaningOf } from '../hexo/known-fields';
import { isInCode } from '../post/code';
import { attributeOf } from '../post/html/tree';
import type { Post } from '../post/post';
import type { Field } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { dateLines } from './date-hover';
import { grayMatterDifferences } from './gray-matter-differences';

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
	return [...(meaning ? [meaning] : []), ...grayMatterDifferences(post, field, true)];
}

function valueHover(post: Post, field: Field, context: Context): Hover {
	const { name, value } = field;
	const { start, end } = value;
	const opinion = grayMatterDifferences(post, field, false);
	// Hexo makes nothing of a block that it does not see.
	const isSeen = post.frontMatter.kind === 'found';
	if (context.options.imageKeys.includes(name) && value.kind === 'scalar') {
		return { start, end, lines: opinion, picture: value.text };
	}
	if (isSeen && name === 'date') {
		return { start, end, lines: [...dateLines(post, value, context), ...opinion] };
	}
	const address = isSeen && name === 'permalink' ? ownAddress({ post }) : undefined;
	if (address !== undefined) {
		return { start, end, lines: [{ text: 'Address: {0}', args: [address] }, ...opinion] };
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
