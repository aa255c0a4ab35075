// Scripts, style sheets and frames that Sina's own hosts serve.
import { attributeOf, type HtmlElement } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem } from '../../core/rule';
import { deletion } from '../../core/text';
import { HOSTS, type HostMarker } from './markers/remains';
import { leadsTo } from './nodes';

/** Reports the elements of this name that come from one of Sina's hosts; they are safe to remove. */
export function* reportRemains(post: Post, name: HostMarker['element']): Generator<Problem> {
	const hosts = HOSTS.filter((row) => row.element === name).map((row) => row.host);
	for (const element of post.elements) {
		const address = element.name === name ? addressOf(element) : undefined;
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

const addressOf = (element: HtmlElement): string | undefined =>
	attributeOf(element, element.name === 'link' ? 'href' : 'src');

/** A `<link>` has no end tag. */
const isWhole = (element: HtmlElement): boolean => element.closeTag !== undefined || element.name === 'link';
