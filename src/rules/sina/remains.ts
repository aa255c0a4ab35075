// Scripts, style sheets and frames that Sina's own hosts serve; and scripts of anybody else.
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

/** Scripts that come from nowhere or from elsewhere: they may belong to the article, so their removal is only offered. */
export function* reportOtherScripts(post: Post): Generator<Problem> {
	const hosts = HOSTS.filter((row) => row.element === 'script').map((row) => row.host);
	for (const element of post.elements) {
		if (element.name === 'script' && element.closeTag && !leadsTo(hosts, addressOf(element) ?? '')) {
			yield {
				...element.openTag,
				severity: 'hint',
				message: { text: "A script, perhaps left over from Sina's page: none of Sina's hosts serves it" },
				fixes: [{ title: { text: 'Remove <{0}>', args: ['script'] }, edits: [deletion(element)], safe: false }],
			};
		}
	}
}

const addressOf = (element: HtmlElement): string | undefined =>
	attributeOf(element, element.name === 'link' ? 'href' : 'src');

/** A `<link>` has no end tag. */
const isWhole = (element: HtmlElement): boolean => element.closeTag !== undefined || element.name === 'link';
