// The places in an article to which its own links may lead.
import { analysis } from './analysis';
import type { Post } from './post';

/** Whether a link of the article, in HTML or in Markdown, may lead to the element with this id: without it, it leads nowhere. */
export const isLinkTarget = (post: Post, id: string): boolean => targets(post).has(id);

/** What follows a `#`, however that came there. A reference such as `&#8212;` leads nowhere. */
const targets = analysis(
	({ text, body }): ReadonlySet<string> =>
		new Set([...text.slice(body.start).matchAll(/(?<!&)#([\w-]{1,40})/g)].map(([, name]) => name!)),
);
