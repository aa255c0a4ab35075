// The blocks of Hexo's whose content is shown as it is, or as code: `{% raw %}` … `{% endraw %}` and the like.
import type { Span } from '../text/span';

/** Start tags and end tags of these, whatever stands around the name: blanks, or the dash that takes blanks away. */
const TAGS = /\{%-?[ \t\r\n\u00A0]*(end)?(raw|verbatim|codeblock|code)(?=[\s%\-+.,:|'"])/g;
const REST = /[ \t\r\n\u00A0]*-?%\}/y;

/** Names of blocks that take no arguments. */
const BARE: ReadonlySet<string> = new Set(['raw', 'verbatim']);

/**
 * The end tags of such blocks, by where their start tags begin. A start tag without an end tag is left out; within a
 * block there may be others of its name.
 */
export function endsOfCodeBlocks(text: string, from: number): ReadonlyMap<number, Span> {
	const ends = new Map<number, Span>();
	const open = new Map<string, number[]>();
	TAGS.lastIndex = from;
	for (let tag = TAGS.exec(text); tag; tag = TAGS.exec(text)) {
		const [, isEnd, name = ''] = tag;
		REST.lastIndex = TAGS.lastIndex;
		const isWhole = REST.test(text);
		const starts = open.get(name) ?? [];
		open.set(name, starts);
		if (!isEnd && (isWhole || !BARE.has(name))) {
			starts.push(tag.index);
		} else if (isEnd && isWhole) {
			const start = starts.pop();
			if (start !== undefined) {
				ends.set(start, { start: tag.index, end: REST.lastIndex });
			}
		}
	}
	return ends;
}
