// Titles that are missing, no text, or not what was meant.
import type { Context, Documentation, Fix, Problem, Rule } from '../../engine/rule';
import {
	headOf,
	insideQuotes,
	isOneLine,
	lookUp,
	otherType,
	placeOf,
	problem,
	quote,
	rewrite,
	spanIn,
} from '../../fields/field-problems';
import { addField, fillIn } from '../../fields/insert-field';
import type { Post } from '../../post/post';
import type { Field, ScalarValue } from '../../post/yaml/read-fields';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A title that is missing, empty, no text, or not what was meant.',
	why:
		'Hexo publishes a post without a title as a bare date. A title without quotes may be read as something else: `1.10` ' +
		'becomes 1.1, `2024-05-01` becomes “Wed May 01 2024 00:00:00 …”, `[快讯]` loses its brackets, and from `#` on everything ' +
		'is a comment. The fix quotes it. Blanks and quotes at both ends, HTML and titles longer than ' +
		'`newsPost.title.maxLength` are told less loudly.',
	examples: [
		{ text: '---\ndate: 2024-05-01\n---\n', reports: ['---'] },
		{ text: "---\ntitle: ''\n---\n", reports: ["''"] },
		{ text: '---\ntitle: #一架客机\n---\n', reports: ['#一架客机'], fixed: "---\ntitle: '#一架客机'\n---\n" },
		{
			text: '---\ntitle: 收盘 #A股# 上涨\n---\n',
			reports: ['#A股# 上涨'],
			fixed: "---\ntitle: '收盘 #A股# 上涨'\n---\n",
		},
		{ text: '---\ntitle: 2019\n---\n', reports: ['2019'], fixed: "---\ntitle: '2019'\n---\n" },
		{ text: '---\ntitle: 1.10\n---\n', reports: ['1.10'], fixed: "---\ntitle: '1.10'\n---\n" },
		{ text: '---\ntitle: [快讯]\n---\n', reports: ['[快讯]'], fixed: "---\ntitle: '[快讯]'\n---\n" },
		{ text: "---\ntitle: ' 收盘 '\n---\n", reports: [' 收盘 '], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: '---\ntitle: \'"收盘"\'\n---\n', reports: ['"收盘"'], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: "---\ntitle: '<b>收盘</b>'\n---\n", reports: ['<b>'], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: "---\ntitle: '2019'\n---\n" },
		{ text: "---\ntitle: '#一架客机'\n---\n" },
		{ text: '---\ntitle: 收盘 # 备注\n---\n' },
		{ text: '---\ntitle: \'@Nautilus99_ ""\'\n---\n' },
		{ text: "---\ntitle: 'List<String> &#123;0&#125;'\n---\n" },
	],
};

export const title: Rule = {
	id: 'title',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const { options } = context;
		const field = lookUp(post, 'title');
		if (field === 'missing') {
			const message = { text: 'The post has no title: Hexo publishes it without one' };
			yield problem(post, headOf(post), 'error', message, () => addField(post, context, 'title'));
			return;
		}
		const value = field?.value;
		if (field && value?.kind === 'scalar') {
			const found =
				value.text.trim() === '' || otherType(value) === 'nothing'
					? emptyTitle(post, field, context)
					: (cutTitle(post, value) ?? otherTitle(post, value) ?? notMeant(post, value));
			if (found) {
				yield found;
			} else if (options.titleMaxLength > 0 && value.text.length > options.titleMaxLength) {
				const args = [value.text.length, options.titleMaxLength];
				const message = { text: 'The title is {0} characters long, more than {1}', args };
				yield problem(post, insideQuotes(value), 'hint', message);
			}
		} else if (value?.kind === 'list' || value?.kind === 'map') {
			const message = {
				text: 'YAML reads this title as a list or as fields, not as a text: Hexo shows something else',
			};
			yield problem(post, value, 'error', message, () => quoteAsIs(post, value));
		}
	},
};

/** Quotes a value so that its text is what stands in the source, if that makes a sound title. */
function quoteAsIs(post: Post, value: Span): Fix | undefined {
	const source = post.text.slice(value.start, value.end);
	const isSound = isOneLine(post, value) && !source.startsWith('- ') && !TAG.test(source);
	return isSound ? rewrite(value, quote(source), { text: 'Quote the title' }) : undefined;
}

function emptyTitle(post: Post, field: Field, context: Context): Problem {
	const { start, end } = field.value;
	const [head, comment = ''] = /^[ \t]*(#[^\r\n]*)/.exec(post.text.slice(end)) ?? [''];
	if (comment === '' || start < end) {
		const message = { text: 'The title is empty: Hexo publishes the post without one' };
		return problem(post, placeOf(field), 'error', message, () => fillIn(post, context, field));
	}
	const from = end + head.length - comment.length;
	const swallowed = { start: from, end: from + comment.trimEnd().length };
	const message = { text: 'A # begins a comment: Hexo publishes the post without a title' };
	return problem(post, swallowed, 'error', message, () => quoteAsIs(post, swallowed));
}

/** A title with a topic in it, `收盘 #A股# 上涨`; behind the `#` of a comment people write a blank. */
function cutTitle(post: Post, { style, start, end }: ScalarValue): Problem | undefined {
	const [head, comment] = /^[ \t]+(#[^\s#][^\r\n]*)/.exec(post.text.slice(end)) ?? [''];
	if (style !== 'plain' || comment === undefined) {
		return undefined;
	}
	const swallowed = { start: end + head.length - comment.length, end: end + head.trimEnd().length };
	const message = { text: 'A # begins a comment: Hexo cuts the title off here' };
	return problem(post, swallowed, 'warning', message, () => quoteAsIs(post, { start, end: swallowed.end }));
}

/** A title that YAML reads as a number, a date or the like; Hexo turns it into a text again, mostly another one. */
function otherTitle(post: Post, value: ScalarValue): Problem | undefined {
	const type = otherType(value);
	if (type === undefined) {
		return undefined;
	}
	const isSame = typeof value.value !== 'string' && String(value.value) === value.text;
	const message = isSame
		? { text: 'YAML reads this title as a {0}, not as a text', args: [{ text: type }] }
		: { text: 'YAML reads this title as a {0}: Hexo shows it in another form', args: [{ text: type }] };
	return problem(post, value, isSame ? 'warning' : 'error', message, () => quoteAsIs(post, value));
}

/** Elements that can stand in a title; `List<String>` and `Option<U>` are none. */
const TAG =
	/<\/?(?:a|b|br|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/;

/** A text in one line; between Chinese characters there are no blanks. */
const joined = (text: string): string =>
	text
		.replace(/(\p{sc=Han})\s*\n\s*(?=\p{sc=Han})/gu, '$1')
		.replace(/\s*\n\s*/g, ' ')
		.replaceAll('\r', ' ');

/** A text, but hardly the one that was meant. */
function notMeant(post: Post, value: ScalarValue): Problem | undefined {
	const { text } = value;
	const trimmed = text.trim();
	const fix = (meant: string, title: Message): Fix | undefined =>
		/[\r\n]/.test(meant) || meant === '' || TAG.test(meant) ? undefined : rewrite(value, quote(meant), title);
	if (/[\r\n]/.test(trimmed)) {
		const message = { text: 'The title has line breaks: feeds and lists cannot show them' };
		return problem(post, value, 'warning', message, () =>
			fix(joined(trimmed), { text: 'Write the title in one line' }),
		);
	}
	const tag = TAG.exec(text);
	if (tag) {
		const place = spanIn(post, value, tag.index, tag[0].length);
		const meant = text.replace(new RegExp(TAG, 'g'), (found) => (/^<br/.test(found) ? ' ' : '')).trim();
		const message = { text: 'The title holds HTML: feeds and the browser tab show the tags to readers' };
		return problem(post, place, 'warning', message, () => fix(meant, { text: 'Remove the tags' }));
	}
	const place = insideQuotes(value);
	if (trimmed !== text) {
		const message = { text: 'The title has blanks at its ends' };
		return problem(post, place, 'information', message, () => fix(trimmed, { text: 'Trim the title' }));
	}
	const quoted = /^(["'])([^"'\s]|[^"'\s][^"']*[^"'\s])\1$/.exec(text);
	const message = { text: 'The whole title is in quotes, and readers see them' };
	return quoted
		? problem(post, place, 'hint', message, () => fix(quoted[2]!, { text: 'Remove the quotes' }))
		: undefined;
}
