// What stands in the line of the closing fence.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { lineEnd } from '../../fields/field-problems';
import { withoutEdges, withoutUnseen } from '../../fields/unseen-signs';
import type { Post } from '../../post/post';
import { deletion } from '../../text/edit';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'Something stands behind the closing fence, in its line.',
	why:
		'Hexo takes the dashes of the closing fence for its end, whatever stands behind them, and publishes the rest of the line ' +
		'as the beginning of the article: of `----` readers see a dash, or the bullet of an empty list. The fix deletes what is ' +
		'only more of the fence, a comment, or a sign that nobody sees, and lets everything else begin a line of its own.',
	examples: [
		{ text: '---\ntitle: 甲\n----\n正文\n', reports: ['-'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n---- \n正文\n', reports: ['-'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n---正文\n', reports: ['正文'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n--- # 完\n正文\n', reports: ['# 完'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n---\u200B\n正文\n', reports: ['\u200B'], fixed: '---\ntitle: 甲\n---\n正文\n' },
		{ text: '---\ntitle: 甲\n--- \n正文\n' },
		{ text: '\n---\ntitle: 甲\n----\n正文\n' },
	],
};

export const frontMatterFenceText: Rule = {
	id: 'front-matter-fence-text',
	part: 'frontMatter',
	severity: 'hint',
	*check(post) {
		const rest = restOfLine(post);
		if (rest) {
			yield {
				...rest,
				message: { text: 'Hexo publishes what stands behind the dashes as the beginning of the article' },
				offers: () => [repair(post, rest)],
			};
		}
	},
};

/** What stands behind the closing dashes besides blanks. */
function restOfLine({ text, frontMatter: { kind, closingFence } }: Post): Span | undefined {
	if (kind !== 'found' || !closingFence) {
		return undefined;
	}
	const rest = /^[^\r\n]*/.exec(text.slice(closingFence.end))![0];
	const start = closingFence.end + /^[ \t]*/.exec(rest)![0].length;
	const end = closingFence.end + rest.replace(/(?<![ \t])[ \t]+$/, '').length;
	return start < end ? { start, end } : undefined;
}

function repair(post: Post, { start, end }: Span): Fix {
	const { text, frontMatter } = post;
	const fence = frontMatter.closingFence!.end;
	const rest = text.slice(fence, end);
	if (/^[-;]+$|^[ \t]+#/.test(rest) || withoutEdges(withoutUnseen(rest)) === '') {
		const blanks = /^[ \t]*/.exec(text.slice(end))![0].length;
		const edits = [deletion({ start: fence, end: end + blanks })];
		return { title: { text: 'Leave three dashes' }, edits, movesEnd: true };
	}
	const edits = [{ start: fence, end: start, text: lineEnd(post) }];
	return { title: { text: 'Begin a line behind the fence' }, edits, movesEnd: true };
}
