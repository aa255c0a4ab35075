// What of an article needs no proposal: what the rules about Sina or the user's own list find already.
import { inspect } from '../../engine/inspect';
import type { Context } from '../../engine/rule';
import type { Post } from '../../post/post';
import { customBoilerplate } from '../../rules/article/custom-boilerplate';
import { SINA_RULES } from '../../rules/sina';
import { mergeSpans, type Span, spanAround } from '../../text/span';

const RULES = [...SINA_RULES, customBoilerplate];

/** Tells whether a stretch lies in what is known: reported, or taken away by cleaning. */
export function knownIn(post: Post, context: Context): (span: Span) => boolean {
	const { findings, cleaned, edits } = inspect(post, RULES, context);
	const known = mergeSpans([...findings, ...cleaned, ...edits]);
	return ({ start, end }) => end <= (spanAround(known, start)?.end ?? -1);
}
