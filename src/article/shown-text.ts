// What readers see of an article as one text, so that the same article is known again in another post.
import { decodeReferences } from '../post/html/references';
import { attributeOf } from '../post/html/tree';
import { isSeen } from '../post/html/visible-text';
import { fieldOf, type Post } from '../post/post';
import { removedBlocks } from '../sina/blocks';
import { editorLines } from '../sina/editor-lines';
import { mergeSpans, spanAround } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { lettersOf } from './content';
import { picturesIn } from './pictures';

/** An article with fewer letters says too little to be known by them. */
const FEW = 20;
/** One with more is known by its letters alone, whatever pictures stand beside them. */
const MANY = 100;

/**
 * The letters of an article in order, without what Sina's page left around it; of a short one with the addresses of its
 * pictures and links. Undefined where they are too few to tell one article from others, and where `content` in the front
 * matter takes the place of the article.
 */
export const shownText = (post: Post): string | undefined => runToEnd(shownTextSteps(post));

/** The same in steps. */
export function* shownTextSteps(post: Post): Steps<string | undefined> {
	if (fieldOf(post, 'content')) {
		return undefined;
	}
	const blocks = removedBlocks(post).map(({ place }) => place);
	yield;
	const furniture = mergeSpans([...blocks, ...editorLines(post).map(({ element }) => element)]);
	yield;
	const seen = post.html.texts.filter((node) => isSeen(node) && spanAround(furniture, node.start) === undefined);
	const words = seen.map(({ start, end }) => decodeReferences(post.text.slice(start, end)));
	yield;
	const letters = lettersOf(words.join(''));
	if (letters.length < FEW) {
		return undefined;
	}
	if (letters.length >= MANY) {
		return letters;
	}
	const pictures = picturesIn(post).map(({ address }) => address);
	const links = post.elements.flatMap((element) => attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? []);
	return [letters, ...pictures, ...links].join('\n');
}
