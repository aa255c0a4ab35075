// Runs of blank lines.
import type { Documentation, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { isSeen } from '../../post/html/visible-text';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';
import { endOfContent, startOfContent } from '../../text/blanks';
import { deletion } from '../../text/edit';
import { contains, firstIndex, type Span } from '../../text/span';

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
		for (const run of blankRuns(post)) {
			yield {
				...run,
				message: { text: 'More than one blank line' },
				safeFix: { title: { text: 'Keep one blank line' }, edits: [deletion(run)] },
			};
		}
	},
};

/** Every run of blank lines but for its first line, line ends included. */
function* blankRuns(post: Post): Generator<Span> {
	const { text, body } = post;
	const end = endOfContent(text, body.start);
	let isBehindBlank = false;
	let second: number | undefined; // where the second line of the run begins
	for (let start = body.start; start < end; ) {
		const next = text.indexOf('\n', start) + 1 || text.length;
		const isBlankLine = startOfContent(text, start, next) === next;
		if (isBlankLine && isBehindBlank && isText(post, { start, end: next })) {
			second ??= start;
		} else if (second !== undefined) {
			yield { start: second, end: start };
			second = undefined;
		}
		isBehindBlank = isBlankLine;
		start = next;
	}
}

/** Whether a line lies in text that is seen and no code, and not within a tag or a comment. */
function isText(post: Post, line: Span): boolean {
	const { texts } = post.html;
	const node = texts[firstIndex(texts.length, (index) => texts[index]!.end >= line.end)];
	return node !== undefined && contains(node, line) && isSeen(node) && !isInCode(post, line);
}
