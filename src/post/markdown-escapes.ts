// What Markdown shows of HTML: in its text it escapes every `<` that begins nothing it knows.
import { firstIndex, mergeSpans, spanAround } from '../text/span';
import { analysis } from './analysis';
import { isMarkdownCode } from './code';
import type { Post } from './post';

/**
 * The places in Markdown text of every `<` that begins a tag or a comment for a reader of HTML, and none for Markdown:
 * readers see it. Sorted.
 */
export const escapedStarts: (post: Post) => readonly number[] = analysis(({ text, markdown, setAside }) => {
	const found = markdown.texts
		.filter(({ kind }) => kind !== 'LinkReference')
		.flatMap(({ start, end }) =>
			[...text.slice(start, end).matchAll(/<(?=[A-Za-z/!?])/g)].map(({ index }) => start + index),
		);
	if (found.length === 0) {
		return found;
	}
	const others = mergeSpans([
		...markdown.inlineHtml,
		...markdown.blocks.filter(({ kind }) => isMarkdownCode(kind)),
		...(setAside.template ? [...setAside.template.tags, ...setAside.template.code] : []),
	]);
	return found.filter((at) => !spanAround(others, at));
});

/** Whether readers see a tag or a comment that begins here as it is written. */
export function isEscaped(post: Post, offset: number): boolean {
	const starts = escapedStarts(post);
	return starts[firstIndex(starts.length, (index) => starts[index]! >= offset)] === offset;
}
