// The pictures of Sina's promos, which the feed generator may take for an article's lead image.
import { analysis } from '../post/analysis';
import { attributeOf } from '../post/html/tree';
import { within } from '../text/span';
import { wholeBlocks } from './blocks';
import { isSinaPost } from './post-kind';

/** The pictures in promo blocks that cleaning removes: the feed generator takes one of them for the lead image. */
export const promoPictures = analysis((post): ReadonlySet<string> => {
	const addresses = new Set<string>();
	for (const element of isSinaPost(post) ? wholeBlocks(post, 'sina-promo') : []) {
		for (const inner of within(post.html.elements, element)) {
			const address = inner.name === 'img' ? attributeOf(inner, 'src') : undefined;
			if (address) {
				addresses.add(address);
			}
		}
	}
	return addresses;
});
