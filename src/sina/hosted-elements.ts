// Scripts, style sheets and frames that Sina's own hosts serve.
import type { Problem } from '../engine/rule';
import { leadsTo } from '../post/html/address';
import { attributeOf, type HtmlElement } from '../post/html/tree';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import { HOSTS, type HostMarker } from './markers/single-elements';

/** Reports the elements of this name that come from one of Sina's hosts; they are safe to remove. */
export function* reportRemains(post: Post, name: HostMarker['element']): Generator<Problem> {
	const hosts = HOSTS.filter((row) => row.element === name).map((row) => row.host);
	for (const element of post.elements) {
		const address = element.name === name ? addressOf(element) : undefined;
		if (address !== undefined && isComplete(element) && leadsTo(hosts, address)) {
			yield {
				start: element.start,
				end: element.end,
				message: { text: "Left over from Sina's page: <{0}>", args: [name] },
				safeFix: { title: { text: 'Remove <{0}>', args: [name] }, edits: [deletion(element)] },
			};
		}
	}
}

const addressOf = (element: HtmlElement): string | undefined =>
	attributeOf(element, element.name === 'link' ? 'href' : 'src');

/** A `<link>` has no end tag. */
const isComplete = (element: HtmlElement): boolean => element.closeTag !== undefined || element.name === 'link';
