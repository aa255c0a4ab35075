// What an element holds for readers, for all elements of a post in time linear in it.
import { attributeOf, type HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { hashOf } from '../../report/fingerprint';
import { within } from '../../text/span';
import type { Content } from './piece';
import type { ShownLetters } from './shown-letters';

/** One with more letters or pictures holds the article, whatever its name is. */
const MAX_LETTERS = 1000;
const MAX_PICTURES = 10;

const SENTENCE = /[。！？]/;
/** Elements that show something without words. */
export const MEDIA: ReadonlySet<string> = new Set('img iframe video audio embed object'.split(' '));

/** What is in an element; undefined where that is too much for furniture. */
export function contentIn(post: Post, element: HtmlElement, shown: ShownLetters): Content | undefined {
	const count = shown.count(element);
	const media: string[] = [];
	for (const inner of count > MAX_LETTERS ? [] : within(post.html.elements, element)) {
		if (MEDIA.has(inner.name) && media.push(attributeOf(inner, 'src') ?? '') > MAX_PICTURES) {
			return undefined;
		}
	}
	if (count > MAX_LETTERS) {
		return undefined;
	}
	const letters = shown.of(element);
	const source = RAW.has(element.name) ? post.text.slice(element.start, element.end) : '';
	return {
		hash: letters === '' && media.length === 0 && source === '' ? '' : hashOf([letters, source, ...media].join('\n')),
		letters: letters.length,
		beginning: letters.slice(0, 12),
		isSentence: letters.length > 0 && SENTENCE.test(post.text.slice(element.start, element.end)),
	};
}

/** Readers do not see what is in these: they are the same only if their source is. */
export const RAW: ReadonlySet<string> = new Set(['style', 'script', 'link']);
