// Runs of blank lines.
import type { Documentation, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';
import { endOfContent, isBlank } from '../../text/blanks';
import { deletion } from '../../text/edit';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'More than one blank line in a row.',
	why:
		'Sina’s templates leave up to eleven blank lines where a slot is empty. One stays, because to Markdown a blank line has ' +
		'a meaning: it ends a block of HTML. The blanks at the end of the file stay as they are.',
	examples: [
		{ text: '<p>甲</p>\n\n\n\n<p>乙</p>', reports: ['\n\n'], fixed: '<p>甲</p>\n\n<p>乙</p>' },
		{ text: '<p>甲</p>\n  \n\t\n<p>乙</p>', reports: ['\t\n'], fixed: '<p>甲</p>\n  \n<p>乙</p>' },
		{ text: '<p>甲</p>\n\n<p>乙</p>' },
		{ text: '<pre>\n甲\n\n\n乙\n</pre>' },
		{ text: '```\n甲\n\n\n乙\n```' },
	],
};

export const blankRun: Rule = {
	id: 'blank-run',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	isAboutBlankLines: true,
	leftover: ['run of blank lines', 'runs of blank lines'],
	*check(post) {
		const end = endOfContent(post.text, post.body.start);
		for (const node of post.html.texts) {
			if (node.start < end && node.parent?.name !== 'style' && node.parent?.name !== 'script') {
				for (const run of blankRuns(post, { start: node.start, end: Math.min(node.end, end) })) {
					yield {
						...run,
						message: { text: 'More than one blank line' },
						safeFix: { title: { text: 'Keep one blank line' }, edits: [deletion(run)] },
					};
				}
			}
		}
	},
};

/** Every run of blank lines but for its first line, line ends included. */
function* blankRuns(post: Post, span: Span): Generator<Span> {
	const source = post.text.slice(span.start, span.end);
	let second: number | undefined; // where the second line of the run begins
	let isBehindBlank = false;
	let lineStart = span.start === post.body.start ? 0 : nextLine(source, 0);
	while (lineStart < source.length) {
		const next = nextLine(source, lineStart);
		const isBlankLine = source[next - 1] === '\n' && isBlank(source.slice(lineStart, next));
		if (isBlankLine && isBehindBlank && !isInCode(post, { start: span.start + lineStart, end: span.start + next })) {
			second ??= lineStart;
		} else if (second !== undefined) {
			yield { start: span.start + second, end: span.start + lineStart };
			second = undefined;
		}
		isBehindBlank = isBlankLine;
		lineStart = next;
	}
	if (second !== undefined) {
		yield { start: span.start + second, end: span.start + lineStart };
	}
}

/** Where the line behind the one at `from` begins, or the end of the text. */
function nextLine(text: string, from: number): number {
	const lineEnd = text.indexOf('\n', from);
	return lineEnd < 0 ? text.length : lineEnd + 1;
}
