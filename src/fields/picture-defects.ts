// What is wrong with the addresses of lead images: for each field the first kind of defect that fits.
import type { Context, Fix } from '../engine/rule';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ScalarValue, Value } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Defect } from './defect';
import { insideQuotes, placeOf, quote, rewrite, spanIn } from './field-problems';
import { fillIn } from './insert-field';

export type PictureKind = 'empty' | 'type' | 'markup' | 'data' | 'protocol' | 'site' | 'relative' | 'unescaped';

type PictureDefect = Defect<PictureKind>;

/** What is found in the fields of one list of names. */
const found = analysis(() => new Map<readonly string[], readonly PictureDefect[]>());

/** What is wrong with the fields of these names. */
export function pictureDefects(post: Post, names: readonly string[]): readonly PictureDefect[] {
	const known = found(post).get(names);
	if (known) {
		return known;
	}
	const defects = post.frontMatter.yaml.fields.flatMap((field) =>
		names.includes(field.name) ? (wrongField(post, field) ?? []) : [],
	);
	found(post).set(names, defects);
	return defects;
}

function wrongField(post: Post, field: Field): PictureDefect | undefined {
	const { name, value } = field;
	const args = [name];
	const fill = (context: Context): Fix | undefined => fillIn(post, context, field);
	if (value.kind === 'list' || value.kind === 'map') {
		return {
			kind: 'type',
			place: value,
			message: { text: '{0} must be one address: themes cannot show a list', args },
		};
	}
	if (value.kind !== 'scalar') {
		return undefined;
	}
	const address = value.text.trim();
	if (address === '') {
		const message = { text: '{0} is empty: the post has no picture in lists', args };
		return { kind: 'empty', place: placeOf(field), message, fixes: fill };
	}
	const inside = insideQuotes(value);
	if (/^(?:!?\[|<)/.test(address)) {
		const message = { text: '{0} must be the bare address, not Markdown or HTML: themes cannot show it', args };
		const bare = /^(?:!?\[[^\]]*\]\(|<img\b[^>]*?\bsrc=["']?|<)(https?:\/\/[^\s"'<>()]+)/i.exec(address)?.[1];
		const fixes = bare === undefined ? fill : () => write(value, bare);
		return { kind: 'markup', place: inside, message, fixes };
	}
	const from = value.text.indexOf(address);
	if (/^data:/i.test(address)) {
		const message = { text: '{0} holds the picture itself: every list of the site grows by its size', args };
		return { kind: 'data', place: spanIn(post, value, from, 'data:'.length), message, fixes: fill };
	}
	if (isAbsolute(`https:${address}`)) {
		const message = { text: '{0} has no protocol: feeds and previews cannot load it', args };
		const fixes = () => write(value, `https:${escaped(address)}`);
		return { kind: 'protocol', place: spanIn(post, value, from, '//'.length), message, fixes };
	}
	if (/^\/[^/\s\\]/.test(address)) {
		const message = { text: '{0} is an address within this site: feeds and previews cannot load it', args };
		return { kind: 'site', place: inside, message };
	}
	if (!isAbsolute(address)) {
		const message = { text: '{0} is no absolute http or https address: browsers cannot load it', args };
		return { kind: 'relative', place: inside, message, fixes: fill };
	}
	return unescaped(post, value, args);
}

const isAbsolute = (address: string): boolean => /^https?:\/\/[^\s/?#"<>\\]/i.test(address);

/** What browsers, style sheets or attributes take for the end of an address. */
const FORBIDDEN = /[\s"<>\\]+/;

function unescaped(post: Post, value: ScalarValue, args: Message['args'] & object): PictureDefect | undefined {
	const forbidden = FORBIDDEN.exec(value.text);
	if (!forbidden) {
		return undefined;
	}
	const place = spanIn(post, value, forbidden.index, forbidden[0].length);
	const message = { text: '{0} holds a character that addresses must escape', args };
	return { kind: 'unescaped', place, message, fixes: () => write(value, escaped(value.text.trim())) };
}

const escaped = (address: string): string => address.replace(/[\s"<>\\]/g, (char) => encodeURIComponent(char));

const write = (value: Span & Value, address: string): Fix =>
	rewrite(value, quote(address), { text: 'Write the address as {0}', args: [address] });
