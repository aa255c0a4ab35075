// The place where a deletion brings two stretches of an article together, as a judge of such places sees it.
import assert from 'node:assert/strict';
import type { Seam } from '../../../src/engine/gate/changes';
import { type Post, parsePost } from '../../../src/post/post';

/** More than is looked at around a place. */
const FAR = '丙丙丙丙\n\n'.repeat(60);

/**
 * What is said of an article without what stands between `⟦` and `⟧` in it; the same, however much stands far above or
 * below.
 */
export function judged(marked: string, judge: (before: Post, after: Post, seam: Seam) => boolean): boolean {
	const articles = ['', `${FAR}\n`].flatMap((above) => ['', `\n\n${FAR}`].map((below) => above + marked + below));
	const answers = articles.map((article) => {
		const start = article.indexOf('⟦');
		const removed = { start, end: article.indexOf('⟧') - 1 };
		const before = parsePost(article.replace(/[⟦⟧]/g, ''));
		return judge(before, parsePost(article.replace(/⟦[^⟧]*⟧/, '')), { removed, at: start });
	});
	assert.equal(new Set(answers).size, 1, `${answers.join()}: what is far away makes no difference`);
	return answers[0]!;
}
