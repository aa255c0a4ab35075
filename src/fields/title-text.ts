// What is wrong with the text of a title that YAML reads as it was written.
import type { Fix } from '../engine/rule';
import type { Post } from '../post/post';
import type { ScalarValue } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Defect } from './defect';
import { insideQuotes, isOneLine, quote, rewrite, spanIn } from './field-problems';

export type TextKind = 'lines' | 'html' | 'blanks' | 'quoted';

/** Elements that can stand in a title; `List<String>` and `Option<U>` are none. */
const TAG =
	/<\/?(?:a|b|br|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/;

/** Quotes a value so that its text is what stands in the source, if that makes a sound title. */
export function quoteTitle(post: Post, value: Span): Fix | undefined {
	const source = post.text.slice(value.start, value.end);
	const isSound = isOneLine(post, value) && !source.startsWith('- ') && !TAG.test(source);
	return isSound ? rewrite(value, quote(source), { text: 'Quote the title' }) : undefined;
}

/** A text, but hardly the one that was meant. */
export function wrongText(post: Post, value: ScalarValue): Defect<TextKind> | undefined {
	const { text } = value;
	const trimmed = text.trim();
	const place = insideQuotes(value);
	if (/[\r\n]/.test(trimmed)) {
		const message = { text: 'The title has line breaks: feeds and lists cannot show them' };
		const fixes = () => write(value, joined(trimmed), { text: 'Write the title in one line' });
		return { kind: 'lines', place: value, message, fixes };
	}
	const tag = TAG.exec(text);
	if (tag) {
		const message = { text: 'The title holds HTML: feeds and the browser tab show the tags to readers' };
		const fixes = () => write(value, withoutTags(text), { text: 'Remove the tags' });
		return { kind: 'html', place: spanIn(post, value, tag.index, tag[0].length), message, fixes };
	}
	if (trimmed !== text) {
		const message = { text: 'The title has blanks at its ends' };
		return { kind: 'blanks', place, message, fixes: () => write(value, trimmed, { text: 'Trim the title' }) };
	}
	const quoted = /^(["'])([^"'\s]|[^"'\s][^"']*[^"'\s])\1$/.exec(text)?.[2];
	if (quoted !== undefined) {
		const message = { text: 'The whole title is in quotes, and readers see them' };
		return { kind: 'quoted', place, message, fixes: () => write(value, quoted, { text: 'Remove the quotes' }) };
	}
	return undefined;
}

function write(value: ScalarValue, meant: string, title: Message): Fix | undefined {
	return /[\r\n]/.test(meant) || meant === '' || TAG.test(meant) ? undefined : rewrite(value, quote(meant), title);
}

const withoutTags = (text: string): string =>
	text.replace(new RegExp(TAG, 'g'), (found) => (/^<br/.test(found) ? ' ' : '')).trim();

/** A text in one line; between Chinese characters there are no blanks. */
const joined = (text: string): string =>
	text
		.replace(/(\p{sc=Han})\s*\n\s*(?=\p{sc=Han})/gu, '$1')
		.replace(/\s*\n\s*/g, ' ')
		.replaceAll('\r', ' ');
