// Scripts, style sheets and frames that Sina's own hosts serve.
import { attributeOf, type HtmlElement } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem } from '../../core/rule';
import { deletion } from '../../core/text';
import { ADVERT_HOSTS, SINA_HOSTS } from './markers';
import { leadsTo } from './nodes';

const SOURCES = {
	script: { attribute: 'src', hosts: SINA_HOSTS },
	link: { attribute: 'href', hosts: SINA_HOSTS },
	// Other frames of Sina's are videos.
	iframe: { attribute: 'src', hosts: ADVERT_HOSTS },
} as const;

/** Reports the elements of this name that come from one of the hosts; they are safe to remove. */
export function* reportRemains(post: Post, name: keyof typeof SOURCES): Generator<Problem> {
	const { attribute, hosts } = SOURCES[name];
	for (const element of post.elements) {
		const address = element.name === name ? attributeOf(element, attribute) : undefined;
		if (address !== undefined && isWhole(element) && leadsTo(hosts, address)) {
			yield {
				start: element.start,
				end: element.end,
				message: { text: "Left over from Sina's page: <{0}>", args: [name] },
				fixes: [{ title: { text: 'Remove <{0}>', args: [name] }, edits: [deletion(element)], safe: true }],
			};
		}
	}
}

/** A `<link>` has no end tag. */
const isWhole = (element: HtmlElement): boolean => element.closeTag !== undefined || element.name === 'link';
