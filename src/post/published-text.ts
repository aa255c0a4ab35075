// The text of an article as Hexo publishes it, on the lines on which it stands in the post.
import type { FrontMatter } from './front-matter';
import { splitLikeHexo } from './hexo-split';

/**
 * A text without what Hexo takes out of the article, whether or not it reads any field in it: empty lines stand for that,
 * as many as it has. A text that Hexo refuses is published nowhere: only front matter that was meant as such is taken out.
 */
export function publishedText(text: string, { kind, outcome }: FrontMatter): string {
	const isTaken = outcome === 'read' || (outcome === 'refused' && kind === 'found');
	const start = isTaken ? (splitLikeHexo(text)?.contentStart ?? 0) : 0;
	return '\n'.repeat(countLines(text.slice(0, start))) + text.slice(start);
}

/** How many lines end in a text. */
export const countLines = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;
