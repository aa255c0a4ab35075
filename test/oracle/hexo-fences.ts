// Code between fences, as Hexo 8.1.2 takes it out before it renders Markdown.

/** From Hexo, `plugins/filter/before_post_render/backtick_code_block`. */
const FENCE =
	/^((?:(?:[^\S\r\n]*>){0,3}|[-*+]|[0-9]+\.)[^\S\r\n]*)(`{3,}|~{3,})[^\S\r\n]*((?:.*?[^`\s])?)[^\S\r\n]*\n((?:[\s\S]*?\n)?)(?:(?:[^\S\r\n]*>){0,3}[^\S\r\n]*)\2[^\S\r\n]?(\n+|$)/gm;

/** Where they stand in a text with plain line ends, without the line ends around them; those in comments left out. */
export function hexoFences(text: string): [start: number, end: number][] {
	const comments = [...text.matchAll(/<!--[\s\S]*?-->/g)].map(({ 0: { length }, index }) => [index, index + length]);
	return [...text.matchAll(FENCE)].flatMap(({ 0: match, 1: before, 5: after, index }) => {
		const isInComment = comments.some(([start, end]) => start! < index && end! > index + match.length);
		return isInComment ? [] : [[index + before!.length, index + match.length - after!.length]];
	});
}

/** A comment on one line, as Hexo puts one there, with as many characters that are no blanks, and as many of all. */
export function placeholder(fence: string): string {
	const ink = fence.replace(/\s/g, '').length;
	return `${ink < 7 ? '<!--->' : `<!--${'·'.repeat(ink - 7)}-->`}`.padEnd(fence.length);
}
