// What keeps browsers, feeds and previews from loading the picture at an address.
import { decodeHTMLAttribute } from 'entities/decode';
import { invisibleIn, withoutEdges, withoutUnseen } from './unseen-signs';

export type AddressKind =
	| 'markup'
	| 'template'
	| 'several'
	| 'data'
	| 'protocol'
	| 'site'
	| 'relative'
	| 'entity'
	| 'blanks'
	| 'unescaped';

export interface WrongAddress {
	readonly kind: AddressKind;
	/** The piece of the text that is to blame; absent where all of it is. */
	readonly piece?: { readonly index: number; readonly length: number };
	/** The address as it was meant, where that is certain. */
	readonly meant?: string;
}

/** The first thing that is wrong with a text that is to be the address of a picture; it is not blank. */
export function wrongAddress(text: string): WrongAddress | undefined {
	const address = withoutEdges(text);
	return (
		inMarkup(address) ??
		(TEMPLATE.test(address) ? { kind: 'template' } : undefined) ??
		several(address) ??
		notAbsolute(address, text.indexOf(address)) ??
		withEntities(address) ??
		withBlanks(text, address) ??
		unescaped(text)
	);
}

/** Markdown, HTML, or quotes and brackets in front of an address. */
const MARKUP = /^(?:!?\[|[<"'`“”‘’「『《（(【［]|url\(|src=)/i;
/** What ends a sentence or a quotation; parentheses may belong to the name of a file. */
const MARK_BEHIND = /[，。、；！？》」”’]$/;
const BARE = /https?:\/\/(?![/?#\\])[^\s"'`<>()[\]“”‘’「」『』《》（）【】［］]+/i;

function inMarkup(address: string): WrongAddress | undefined {
	if (!MARKUP.test(address)) {
		const bare = address.replace(MARK_BEHIND, '');
		return bare === address || !isAbsolute(bare) ? undefined : { kind: 'markup', meant: bare };
	}
	// In `[words](address)` the words may hold an address, too.
	const meant = BARE.exec(address.replace(/^!?\[[^\]]*\]\(/, ''))?.[0];
	return { kind: 'markup', ...(meant !== undefined && { meant: decodeHTMLAttribute(meant) }) };
}

/** A hole that nobody has filled: front matter is no template. */
const TEMPLATE = /\{\{|\{%|\$\{|<%/;

const DOUBLE_PROTOCOL = /^https?:\/*(?=https?(?::|\/\/))/i;
const SEPARATORS_AT_END = /(?<![\s,，、;；|])[\s,，、;；|]+$/;
/** Where the second of two addresses begins: behind a separator, or behind the end of a picture's name. */
const SECOND =
	/(?<=[\s,，、;；|])https?:\/\/|(?<=\.(?:jpe?g|png|gif|webp|avif|bmp|svg))(?:https?:\/\/|(?:[,;|]\s|[，、；｜]\s?)(?=\S))/i;
/** What a set of sources says of each. */
const DESCRIPTOR = /\s\d+(?:\.\d+)?[xw]$/;

/** A look that spares most addresses the rest. */
const MAY_BE_SEVERAL = /[\s,，、;；|]|.https?/i;

function several(address: string): WrongAddress | undefined {
	if (!MAY_BE_SEVERAL.test(address)) {
		return undefined;
	}
	let rest = address;
	while (DOUBLE_PROTOCOL.test(rest)) {
		rest = rest.replace(DOUBLE_PROTOCOL, '');
	}
	const second = SECOND.exec(rest);
	const alone = second ? rest.slice(0, second.index).replace(SEPARATORS_AT_END, '') : rest;
	const first = alone.replace(DESCRIPTOR, '');
	const meant = isAbsolute(first) ? first : withProtocol(first);
	return first === address
		? undefined
		: { kind: 'several', ...(meant !== undefined && !FORBIDDEN.test(meant) && { meant }) };
}

const isAbsolute = (address: string): boolean => /^https?:\/\/[^\s/?#"<>\\]/i.test(address);

/** `https:/a.cn`, `https：//a.cn`, `http:\\a.cn`, `ttps://a.cn`: a protocol, miswritten. */
const MISWRITTEN = /^h?t{1,3}p(s?)[:：;；]{0,2}[/\\／]+(?=[^\s/\\／]+\.)/i;
/** The name of a host that the web has got used to. */
const WWW = /^www\.[^\s/.]+\.[^\s/]+\//i;
/** An address behind words: `图：https://a.cn/b.jpg`. */
const LABELLED = /^[^\s:/]*[^\0-\x7F]\s*(?=https?:\/\/)/i;

/** An address with a miswritten protocol, without one, or behind a label, as it was meant. */
function withProtocol(address: string): string | undefined {
	const [label] = LABELLED.exec(address) ?? [];
	if (label !== undefined) {
		return escaped(address.slice(label.length));
	}
	if (WWW.test(address)) {
		return `https://${escaped(address)}`;
	}
	const [protocol, secure = ''] = MISWRITTEN.exec(address) ?? [];
	return protocol === undefined
		? undefined
		: `http${secure.toLowerCase()}://${escaped(address.slice(protocol.length))}`;
}

/** @param index where the address begins in the text. */
function notAbsolute(address: string, index: number): WrongAddress | undefined {
	if (isAbsolute(address)) {
		return undefined;
	}
	if (/^data:/i.test(address)) {
		return { kind: 'data', piece: { index, length: 'data:'.length } };
	}
	if (isAbsolute(`https:${address}`)) {
		return { kind: 'protocol', piece: { index, length: '//'.length }, meant: `https:${escaped(address)}` };
	}
	if (/^\/[^/\s\\]/.test(address)) {
		return { kind: 'site' };
	}
	const meant = withProtocol(address);
	return { kind: 'relative', ...(meant !== undefined && { meant }) };
}

/** A reference as HTML writes it: the value of a field is no HTML yet. */
const ENTITY = /&(?:[a-z]\w*|#\d+|#x[\da-f]+);/i;

function withEntities(address: string): WrongAddress | undefined {
	const found = ENTITY.exec(address)?.[0];
	if (found === undefined || decodeHTMLAttribute(found) === found) {
		return undefined;
	}
	const meant = withoutEdges(decodeHTMLAttribute(address));
	return { kind: 'entity', ...(isAbsolute(meant) && { meant: escaped(meant) }) };
}

function withBlanks(text: string, address: string): WrongAddress | undefined {
	return text === address && !invisibleIn(address)
		? undefined
		: { kind: 'blanks', meant: escaped(withoutEdges(withoutUnseen(address))) };
}

/** What browsers, style sheets or attributes take for the end of an address. */
const FORBIDDEN = /[\s"<>\\]+/;

function unescaped(address: string): WrongAddress | undefined {
	const found = FORBIDDEN.exec(address);
	return found
		? { kind: 'unescaped', piece: { index: found.index, length: found[0].length }, meant: escaped(address) }
		: undefined;
}

/** As browsers ask for it: a backslash is a slash to them. */
const escaped = (address: string): string =>
	address.replaceAll('\\', '/').replace(/[\s"<>]/g, (char) => encodeURIComponent(char));
