// The quotations that Hexo's tags make: it renders what stands in one as an article of its own, without its indentation.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { type Post, parsePost } from '../post/post';
import type { Span } from '../text/span';

/** What stands between the two tags of a quotation. */
interface Quotation extends Span {
	readonly article: Post;
}

const TAG = /\{%-?[ \t\r\n\u00A0]*(end)?(blockquote|quote|pullquote)(?!\w)/y;
/** So that nothing at the start of a quotation is taken for front matter. */
const HEAD = '---\ntitle: \n---\n';

/** The quotations of an article, those within others left out. In order. */
const quotationsIn = analysis(({ text, setAside: { template } }): readonly Quotation[] => {
	const found: Quotation[] = [];
	let open: { readonly name: string; readonly start: number; depth: number } | undefined;
	for (const { start, end } of template?.tags ?? []) {
		TAG.lastIndex = start;
		const [, isEnd, name] = TAG.exec(text) ?? [];
		if (!isEnd && name) {
			open ??= { name, start: end, depth: 0 };
		}
		if (open && name === open.name) {
			open.depth += isEnd ? -1 : 1;
			if (open.depth === 0) {
				found.push({ start: open.start, end: start, article: articleOf(text.slice(open.start, start)) });
				open = undefined;
			}
		}
	}
	return found;
});

function articleOf(content: string): Post {
	const indents = content.match(/^[ \t]*(?=\S)/gm) ?? [''];
	const indent = Math.min(...indents.map(({ length }) => length));
	return parsePost(HEAD + content.replace(/^[ \t]+/gm, (blanks) => blanks.slice(indent)));
}

/**
 * What is found in quotations as Hexo renders them, and was not found where they stand; without fixes, which would be those
 * of another text.
 *
 * @param check finds something in an article
 */
export function* inQuotations(
	post: Post,
	found: readonly Problem[],
	check: (article: Post) => Iterable<Problem>,
): Generator<Problem> {
	const known = new Set(found.map(({ start }) => start));
	for (const { start, end, article } of quotationsIn(post)) {
		let from = start;
		for (const { message, ...place } of check(article)) {
			const source = article.text.slice(place.start, place.end);
			const at = post.text.indexOf(source, from);
			const isFound = at >= 0 && at + source.length <= end;
			from = isFound ? at + 1 : from;
			if (!isFound || !known.has(at)) {
				yield isFound ? { start: at, end: at + source.length, message } : { start, end, message };
			}
		}
	}
}
