// Comments that mean something to Hexo or to us, and that nothing removes unasked.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';

const PROTECTED = /^\s*(?:more|news-post-(?:disable-next-line|disable|enable))(?![\w-])/;

/** `<!-- more -->`, and comments that turn rules off or on. Sorted. */
export const protectedComments = analysis((post) =>
	post.html.comments.filter((comment) => PROTECTED.test(comment.text) && !isInCode(post, comment)),
);
