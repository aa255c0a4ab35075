// Scripts, style sheets and frames that Sina's own hosts serve.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { leadsTo } from '../post/html/address';
import { attributeOf, type HtmlElement } from '../post/html/tree';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import { HOSTS, type HostMarker } from './markers/single-elements';

/** Reports the elements of this name that come from one of Sina's hosts; they are safe to remove. */
export function* reportRemains(post: Post, name: HostMarker['element']): Generator<Problem> {
	for (const { start, end } of remains(post).filter((element) => element.name === name)) {
		yield {
			start,
			end,
			message: { text: "Left over from Sina's page: <{0}>", args: [name] },
			safeFix: { title: { text: 'Remove <{0}>', args: [name] }, edits: [deletion({ start, end })] },
		};
	}
}

const HOSTS_OF: ReadonlyMap<string, readonly string[]> = new Map(
	HOSTS.map(({ element: name }) => [name, HOSTS.filter(({ element }) => element === name).map(({ host }) => host)]),
);

const remains = analysis((post): readonly HtmlElement[] =>
	post.elements.filter((element) => {
		const hosts = HOSTS_OF.get(element.name);
		return hosts !== undefined && isComplete(element) && leadsTo(hosts, addressOf(element) ?? '');
	}),
);

const addressOf = (element: HtmlElement): string | undefined =>
	attributeOf(element, element.name === 'link' ? 'href' : 'src');

/** A `<link>` has no end tag. */
const isComplete = (element: HtmlElement): boolean => element.closeTag !== undefined || element.name === 'link';
