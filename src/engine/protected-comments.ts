// What means something to Hexo or to us, and nothing removes unasked.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { tagsIn } from '../post/template-tags';
import { mergeSpans } from '../text/span';

const PROTECTED = /^\s*(?:more|news-post-(?:disable-next-line|disable|enable))(?![\w-])/;

/** `<!-- more -->`, and comments that turn rules off or on. Sorted. */
export const protectedComments = analysis((post) =>
	post.html.comments.filter((comment) => PROTECTED.test(comment.text) && !isInCode(post, comment)),
);

/** Those, and the tags of Hexo's templates, whose arguments are no HTML. Sorted, without overlaps. */
export const protectedPlaces = analysis((post) => {
	const { template } = post.setAside;
	return mergeSpans([...protectedComments(post), ...(template ? tagsIn(template) : [])]);
});
