// Tells whether an article comes from Sina, for a message where nothing was cleaned.
import { inspectSteps } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { type Post, parsePostSteps } from '../post/post';
import { RULES } from '../rules';
import { isSinaPost } from '../sina/post-kind';
import type { Steps } from '../text/steps';

/** `perhaps Sina`: it carries some of Sina's marks, but too few to be sure. */
export type ArticleSource = 'Sina' | 'perhaps Sina' | 'elsewhere';

/** The rules that know marks of Sina's. */
const SINA_RULES = RULES.filter(({ id }) => id.startsWith('sina-'));

/** Where an article comes from. It has marks of Sina's if something in it would be found, were it an article from there. */
export function* articleSource(post: Post, context: Context): Steps<ArticleSource> {
	if (isSinaPost(post)) {
		return 'Sina';
	}
	// Without front matter: articles from anywhere repeat their title.
	const article = post.text.slice(post.body.start);
	const taken = yield* parsePostSteps(article, { path: context.path, anySource: true });
	yield;
	const { findings, cleaned } = yield* inspectSteps(taken, SINA_RULES, context);
	return findings.length + cleaned.length > 0 ? 'perhaps Sina' : 'elsewhere';
}
