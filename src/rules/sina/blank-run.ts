// Runs of blank lines.
import { endOfContent, isBlank } from '../../core/lines';
import { isInCode, type Post } from '../../core/post';
import type { Rule } from '../../core/rule';
import { deletion, type Span } from '../../core/text';

export const blankRun: Rule = {
	id: 'blank-run',
	scope: 'sina',
	severity: 'information',
	unnecessary: true,
	noun: ['run of blank lines', 'runs of blank lines'],
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
	*check(post) {
		const end = endOfContent(post.text, post.body.start);
		for (const node of post.html.texts) {
			if (node.start < end && node.parent?.name !== 'style' && node.parent?.name !== 'script') {
				for (const run of blankRuns(post, { start: node.start, end: Math.min(node.end, end) })) {
					yield {
						...run,
						message: { text: 'More than one blank line' },
						fixes: [{ title: { text: 'Keep one blank line' }, edits: [deletion(run)], safe: true }],
					};
				}
			}
		}
	},
};

/** Every run of blank lines but for its first line, line ends included. */
function* blankRuns(post: Post, { start, end }: Span): Generator<Span> {
	const { text } = post;
	let second: number | undefined; // where the second line of the run begins
	let isBehindBlank = false;
	let lineStart = start === post.body.start ? start : nextLine(text, start);
	while (lineStart < end) {
		const lineEnd = text.indexOf('\n', lineStart);
		const isBlankLine = lineEnd >= 0 && lineEnd < end && isBlank(text.slice(lineStart, lineEnd));
		if (isBlankLine && isBehindBlank && !isInCode(post, { start: lineStart, end: lineEnd })) {
			second ??= lineStart;
		} else if (second !== undefined) {
			yield { start: second, end: lineStart };
			second = undefined;
		}
		isBehindBlank = isBlankLine;
		lineStart = nextLine(text, lineStart);
	}
	if (second !== undefined) {
		yield { start: second, end: lineStart };
	}
}

function nextLine(text: string, from: number): number {
	const lineEnd = text.indexOf('\n', from);
	return lineEnd < 0 ? text.length : lineEnd + 1;
}
