// Analyses: what several rules ask about a post, found at the first question and kept with the post.
import type { Post } from './post';

/** Makes a function of a post remember its answer for as long as there is the post. It must depend on nothing else. */
export function analysis<T>(find: (post: Post) => T): (post: Post) => T {
	return (post) => {
		let answer = post.analyses.get(find) as T | undefined;
		if (answer === undefined) {
			answer = find(post);
			post.analyses.set(find, answer);
		}
		return answer;
	};
}
