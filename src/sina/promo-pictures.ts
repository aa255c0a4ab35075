// The pictures in what cleaning takes out. The feed generator takes the first picture it finds for an article's lead image.
import { analysis } from '../post/analysis';
import { decodeReferences } from '../post/html/references';
import { attributeOf } from '../post/html/tree';
import type { Post } from '../post/post';
import { within } from '../text/span';
import { removedBlocks } from './blocks';
import type { BlockMarker } from './markers/block-marker';
import { isSinaPost } from './post-kind';
import { removedSlots } from './slot-contents';

/**
 * The rule by which each picture goes that the article then does not hold any more, by its address: `sina-promo` for the
 * QR code of a promo, `sina-player` for the poster of a video, which is a picture of the article all the same.
 */
export const removedPictures = analysis((post): ReadonlyMap<string, BlockMarker['rule']> => {
	const removed = new Map<string, BlockMarker['rule']>();
	if (!isSinaPost(post)) {
		return removed;
	}
	const kept = new Set(post.elements.filter(({ name }) => name === 'img'));
	for (const { place, rule } of [...removedBlocks(post), ...removedSlots(post)]) {
		for (const picture of within(post.elements, place)) {
			const address = picture.name === 'img' ? attributeOf(picture, 'src') : undefined;
			if (address && !removed.has(decodeReferences(address))) {
				removed.set(decodeReferences(address), rule);
			}
			kept.delete(picture);
		}
	}
	for (const picture of kept) {
		for (const address of spellingsOf(decodeReferences(attributeOf(picture, 'src') ?? ''))) {
			removed.delete(address);
		}
	}
	return removed;
});

/** The addresses of the pictures of promos that cleaning takes out, by whichever protocol: the feed generator writes another. */
export const promoPictures = analysis((post) => addressesBy(post, ['sina-promo']));

/** The same of the pictures of adverts and widgets: some, such as one for sharing, may have to do with the article. */
export const widgetPictures = analysis((post) => addressesBy(post, ['sina-ad', 'sina-widget']));

function addressesBy(post: Post, rules: readonly BlockMarker['rule'][]): ReadonlySet<string> {
	const own = [...removedPictures(post)].filter(([, rule]) => rules.includes(rule));
	return new Set(own.flatMap(([address]) => spellingsOf(address)));
}

const PROTOCOL = /^(?:https?:)?(?=\/\/)/i;

const spellingsOf = (address: string): string[] =>
	['', 'http:', 'https:'].map((protocol) => address.replace(PROTOCOL, protocol));
