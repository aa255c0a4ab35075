// What is wrong with the text of a title that YAML reads as it was written.
import type { Fix } from '../engine/rule';
import type { Post } from '../post/post';
import type { ScalarValue } from '../post/yaml/read-fields';
import { isSinaPost } from '../sina/post-kind';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Defect } from './defect';
import { insideQuotes, isOneLine, quote, rewrite, spanIn } from './field-problems';
import { originalTitle, quotedAgain, withLostSigns } from './original-title';
import { inOneLine, invisibleIn, withoutEdges, withoutUnseen } from './unseen-signs';

export type TextKind = 'lines' | 'html' | 'blanks' | 'invisible' | 'quoted' | 'underscore' | 'address';

type TextDefect = Defect<TextKind>;

/** Elements that can stand in a title; `List<String>` and `Option<U>` are none. */
const TAG =
	/<\/?(?:a|b|br|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/;
const TAGS = new RegExp(TAG, 'g');

/** Quotes a value so that its text is what stands in the source, if that makes a sound title. */
export function quoteTitle(post: Post, value: Span): Fix | undefined {
	const source = post.text.slice(value.start, value.end);
	const isSound = isOneLine(post, value) && !source.startsWith('- ') && !TAG.test(source);
	return isSound ? rewrite(value, quote(source), { text: 'Quote the title' }) : undefined;
}

/** A text, but hardly the one that was meant. */
export function wrongText(post: Post, value: ScalarValue): TextDefect | undefined {
	const { text } = value;
	const trimmed = withoutEdges(text);
	const place = insideQuotes(value);
	if (/[\r\n]/.test(trimmed)) {
		const message = { text: 'The title has line breaks: readers see a blank in the place of each' };
		const fixes = () => write(value, inOneLine(trimmed), { text: 'Write the title in one line' });
		return { kind: 'lines', place: value, message, fixes };
	}
	const tag = text.includes('<') ? TAG.exec(text) : undefined;
	if (tag) {
		const message = { text: 'The title holds HTML: feeds and the browser tab show the tags to readers' };
		const fixes = () => write(value, withoutTags(text), { text: 'Remove the tags' });
		return { kind: 'html', place: spanIn(post, value, tag.index, tag[0].length), message, fixes };
	}
	if (trimmed !== text) {
		const message = { text: 'The title has blanks, or signs that nobody sees, at its ends' };
		return { kind: 'blanks', place, message, fixes: () => write(value, trimmed, { text: 'Trim the title' }) };
	}
	return invisible(post, value) ?? quoted(value, place) ?? underscore(post, value) ?? withoutLetters(value, place);
}

function invisible(post: Post, value: ScalarValue): TextDefect | undefined {
	const sign = invisibleIn(value.text);
	if (!sign) {
		return undefined;
	}
	const message = { text: 'The title holds a sign that nobody sees, {0}', args: [sign.name] };
	const fixes = () => write(value, withoutEdges(withoutUnseen(value.text)), { text: 'Remove what nobody sees' });
	return { kind: 'invisible', place: spanIn(post, value, sign.index, 1), message, fixes };
}

function quoted(value: ScalarValue, place: Span): TextDefect | undefined {
	const inner = /^(["'])([^"'\s]|[^"'\s][^"']*[^"'\s])\1$/.exec(value.text)?.[2];
	const message = { text: 'The whole title is in quotes, and readers see them' };
	return inner === undefined
		? undefined
		: { kind: 'quoted', place, message, fixes: () => write(value, inner, { text: 'Remove the quotes' }) };
}

/** `_` where the feed generator found a sign that no file name may hold: quotes, `/`, `|`. */
function underscore(post: Post, value: ScalarValue): TextDefect | undefined {
	const { text } = value;
	if (!text.includes('_')) {
		return undefined;
	}
	const meant = withLostSigns(text, originalTitle(post));
	if (meant === undefined && !(LONE_UNDERSCORE.test(text) && isSinaPost(post))) {
		return undefined;
	}
	const place = spanIn(post, value, text.indexOf('_'), 1);
	const message =
		meant === undefined
			? { text: 'The feed generator writes _ in the place of quotes, slashes and the like: readers see it' }
			: { text: 'The article gives the title with other signs in the place of _: {0}', args: [meant] };
	const right = meant ?? quotedAgain(text);
	const fixes = () => (right === undefined ? undefined : write(value, right, { text: 'Write {0}', args: [right] }));
	return { kind: 'underscore', place, message, fixes };
}

/** One that is no part of a name in Latin letters, as in `@some_body_`. */
const LONE_UNDERSCORE = /^_|[^\0-\x7F]_|_[^\0-\x7F]/;

function withoutLetters({ text }: ScalarValue, place: Span): TextDefect | undefined {
	return /[\p{L}\p{N}\p{So}]/u.test(text)
		? undefined
		: {
				kind: 'address',
				place,
				message: { text: 'The title has no letter and no digit: readers cannot tell what it is' },
			};
}

function write(value: ScalarValue, meant: string, title: Message): Fix | undefined {
	return meant === '' || TAG.test(meant) ? undefined : rewrite(value, quote(meant), title);
}

const withoutTags = (text: string): string =>
	text.replace(TAGS, (found) => (found.startsWith('<br') ? ' ' : '')).trim();
