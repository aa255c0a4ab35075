// The pictures of an article that Sina's host refuses, because browsers tell it which page they are for.
import { analysis } from '../post/analysis';
import { isUnbrokenTag } from '../post/html/edits';
import type { Attribute, HtmlElement } from '../post/html/tree';
import { spanAround } from '../text/span';
import { isPictureOfSina } from './picture-host';

export interface RefusedPicture {
	/** The `<img>`. */
	readonly picture: HtmlElement;
	/** The attribute with the address, or with several to choose from; perhaps of a `<source>` beside the `<img>`. */
	readonly address: Attribute;
	/** The attribute of the `<img>` behind which its policy is to stand. */
	readonly own: Attribute;
	/** A policy that it has, and that says nothing. */
	readonly policy: Attribute | undefined;
}

/** Every one of an article whose tag is whole, in order. Of what Markdown makes a listing of, readers see the source. */
export const refusedPictures = analysis((post): readonly RefusedPicture[] => {
	const listings = post.markdown.blocks.filter(({ kind }) => kind === 'CodeBlock');
	return refusedAmong(post.elements).filter(({ picture }) => spanAround(listings, picture.start) === undefined);
});

/** The same of any elements. */
export const refusedAmong = (elements: readonly HtmlElement[]): RefusedPicture[] =>
	elements.filter((element) => element.name === 'img' && isUnbrokenTag(element)).flatMap(refused);

function refused(picture: HtmlElement): RefusedPicture[] {
	const policy = attribute(picture, 'referrerpolicy');
	const own = addressesOf(picture);
	if (own.length === 0 || (policy && POLICIES.has(policy.value.toLowerCase()))) {
		return [];
	}
	const address = [...own, ...sourcesBeside(picture).flatMap(addressesOf)].find(isOfSina);
	return address ? [{ picture, address, own: own.includes(address) ? address : own[0]!, policy }] : [];
}

/** What browsers know; anything else, and nothing at all, counts as if there were no policy. */
const POLICIES = new Set([
	'no-referrer',
	'no-referrer-when-downgrade',
	'origin',
	'origin-when-cross-origin',
	'same-origin',
	'strict-origin',
	'strict-origin-when-cross-origin',
	'unsafe-url',
]);

const attribute = (element: HtmlElement, wanted: string): Attribute | undefined =>
	element.attributes.find(({ name }) => name === wanted);

const addressesOf = ({ name: element, attributes }: HtmlElement): Attribute[] =>
	attributes.filter(({ name }) => name === 'srcset' || (name === 'src' && element === 'img'));

/** The `<source>` elements of the `<picture>` in which an `<img>` stands. Few are looked at: there are as many as sizes. */
const sourcesBeside = ({ parent }: HtmlElement): HtmlElement[] =>
	parent?.name === 'picture'
		? parent.children
				.slice(0, 50)
				.filter((node) => node.kind === 'element')
				.filter(({ name }) => name === 'source')
		: [];

/** `srcset` is a list of addresses, each with a size, and commas between them. */
const isOfSina = ({ name, value }: Attribute): boolean =>
	name === 'srcset'
		? value.split(/\s+/).some((word) => isPictureOfSina(word.replace(/,$/, '')))
		: isPictureOfSina(value);
