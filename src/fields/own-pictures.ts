// The pictures of an article that can be its lead image, and addresses that are no picture of it.
import { isInCode } from '../post/code';
import { leadsTo } from '../post/html/address';
import { attributeOf } from '../post/html/tree';
import type { Post } from '../post/post';
import { PROMO_PICTURES } from '../sina/markers';
import { promoPictures, widgetPictures } from '../sina/promo-pictures';
import { wrongAddress } from './picture-address';

/** The addresses of the article's pictures that can be its lead image as they are, in order. */
export function* ownPictures(post: Post): Iterable<string> {
	const isFit = fitIn(post);
	const seen = new Set<string>();
	for (const element of post.html.elements) {
		const source = element.name === 'img' && !isInCode(post, element) ? attributeOf(element, 'src') : undefined;
		const address = source?.replaceAll('&amp;', '&');
		if (address && !seen.has(address) && isFit(address)) {
			seen.add(address);
			yield address;
		}
	}
}

/** The first of the article's own pictures. */
export function firstPicture(post: Post): string | undefined {
	const [first] = ownPictures(post);
	return first;
}

/** Whether an address is that of the QR code of one of Sina's promos. */
export function promosIn(post: Post): (address: string) => boolean {
	const promos = promoPictures(post);
	return (address) =>
		promos.has(address) || PROMO_PICTURES.some((row) => withoutQuery(address).endsWith(row.addressEnds));
}

export const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0]!;

/** Whether an address is that of a picture which may well be the own one of an article. */
export function fitIn(post: Post): (address: string) => boolean {
	const isPromo = promosIn(post);
	return (address) =>
		ADDRESS.test(address) &&
		!wrongAddress(address) &&
		!placeholderHost(address) &&
		innerAddress(address) === undefined &&
		!isPromo(address) &&
		!widgetPictures(post).has(address);
}

const ADDRESS = /^https?:\/\/[^\s'"<>\\]+$/i;

/** Hosts that make up a picture for whoever asks, and show no others. */
const PLACEHOLDERS = [
	'picsum.photos',
	'placehold.co',
	'placehold.it',
	'via.placeholder.com',
	'dummyimage.com',
	'loremflickr.com',
	'placekitten.com',
	'source.unsplash.com',
];

/** The host of an address whose picture has nothing to do with any article. */
export const placeholderHost = (address: string): string | undefined =>
	ADDRESS.test(address) ? PLACEHOLDERS.find((host) => leadsTo([host], address)) : undefined;

/** `https://proxy.example/?http://a.cn/b.jpg`, without the `?`, or with the name of a parameter. */
const PROXY = /^https?:\/\/[^/?#]+[/?]\??/i;
const PARAMETER = /^(?:url|src|u|image|img)=/i;

/** The address of the picture within the address of a proxy. */
export function innerAddress(address: string): string | undefined {
	const behind = address.slice(PROXY.exec(address)?.[0].length ?? address.length);
	const inner = behind.replace(PARAMETER, '');
	const own = inner === behind ? inner : inner.split('&', 1)[0]!;
	try {
		const decoded = own.includes('://') ? own : decodeURIComponent(own);
		return ADDRESS.test(decoded) ? decoded : undefined;
	} catch {
		return undefined;
	}
}
