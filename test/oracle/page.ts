// What readers see of an article: rendered with marked and read with parse5, and with nothing of src.
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { marked } from './marked';

/** Elements whose content browsers do not show, be it for scripts, for those that cannot show the element, or never. */
const UNSEEN = new Set(
	'audio canvas iframe noembed noframes noscript script style template textarea title video'.split(' '),
);

/** The text that readers see, without its blanks. */
export function seenText(article: string, isMarkdown = true): string {
	const html = isMarkdown ? marked.parse(article, { async: false, breaks: true }) : article;
	const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
		if (node.nodeName === '#text') {
			return (node as DefaultTreeAdapterTypes.TextNode).value;
		}
		return UNSEEN.has(node.nodeName) || !('childNodes' in node) ? '' : node.childNodes.map(textOf).join('');
	};
	return textOf(parseFragment(html)).replace(/\s/g, '');
}
