// Addresses as browsers read them, whatever disguise they are written in.
import { decodeHTMLAttribute } from 'entities/decode';

/**
 * The address that browsers make of the value of an attribute: references decoded, line ends and tabs dropped, and all
 * blanks and control characters at its ends.
 */
export const addressOf = (value: string): string =>
	decodeHTMLAttribute(value)
		.replace(/[\t\r\n]/g, '')
		.replace(/^[\0-\x20]+/, '')
		.trimEnd();

/**
 * The address that browsers get of one that is written in Markdown, or in Hexo's tag for a frame: Markdown takes away
 * backslashes and blanks, and Hexo decodes what is written with percent signs (`encodeURL`, measured with Hexo 8.1.2).
 */
export const addressInHexo = (source: string): string =>
	addressOf(
		source
			.trim()
			.replace(/\\([!-/:-@[-`{-~])/g, '$1')
			.replace(/%([0-7][\dA-Fa-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
	);

/** What nearly all addresses begin with: none of a script, whatever follows. */
const PLAIN = /^(?:https?:|\/)/i;

/** Whether the value of an attribute is the address of a script. */
export const holdsScript = (value: string): boolean => !PLAIN.test(value) && isScript(addressOf(value));

/** Whether following an address runs a script. */
export const isScript = (address: string): boolean => /^javascript:/i.test(address);

/** Whether an address is itself a page, which may run scripts. */
export const isPage = (address: string): boolean =>
	/^data:(?:text\/(?:html|xml)|application\/(?:xhtml\+)?xml|image\/svg\+xml)/i.test(address);

/**
 * The host that an address leads to, in lower case; undefined where it stays on the site. A backslash is a slash to
 * browsers, slashes behind a protocol may be missing, and what stands before `@` is no host. Of an address that is not of
 * the web it is the protocol, with its colon.
 */
export function hostOf(address: string): string | undefined {
	const plain = address.replace(/\\/g, '/');
	const scheme = /^[a-z][a-z\d+.-]*:/i.exec(plain)?.[0].toLowerCase();
	if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') {
		return scheme === 'about:' ? undefined : scheme;
	}
	const rest = plain.slice(scheme?.length);
	if (scheme === undefined && !rest.startsWith('//')) {
		return undefined;
	}
	const authority = /^\/*([^/?#]*)/.exec(rest)![1]!;
	return authority
		.slice(authority.lastIndexOf('@') + 1)
		.replace(/:\d*$/, '')
		.toLowerCase();
}

/** Whether a host is one of these, or below one of them. */
export const isAmong = (hosts: readonly string[], host: string): boolean =>
	hosts.some((end) => host === end || host.endsWith(`.${end}`));
