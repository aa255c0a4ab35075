// Addresses of pictures: those that no browser loads, and those that only stand in for another.

/** Words that programs write where they have no address. */
const NOTHING = /^(?:undefined|null|nan|none|false|true|nil|\[object object\])$/i;

/** One protocol behind another, or one with its colon or its slashes lost. */
const DOUBLED = /^https?:(?:\/\/)?(https?):?\/\/(?=[^/])/i;
const MISSPELT = /^(https?)(?:[：;；,.]?\/\/|:\/?)(?=[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/i;

/** Signs around an address that are quotes to people, and a part of it to browsers. */
const QUOTED = /^["'“”‘’「『＂＇]+(https?:\/\/[^"'“”‘’「」『』＂＇]+)["'“”‘’」』＂＇]*$/i;

/** A picture, and right behind it the address of another one. */
const SEVERAL =
	/^((?:https?:)?\/\/[^\s?#,，、;；|]+\.(?:jpe?g|png|gif|webp|avif|bmp|svg))[\s,，、;；|]*https?:\/\/[^\s/]/i;

/** A host at the beginning of what is no absolute address: browsers look for a folder of this name. */
const BARE_HOST = /^(?:www\.[\w-]+|(?:[\w-]+\.)+(?:com|cn|net|org|gov|edu|io|tv|cc|info))(?:\.cn)?\/[^\s]/i;

/** Hosts that are on no reader's network: names without a dot, and addresses of private networks. */
const UNREACHABLE = /^(?:[^.[\]]*|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2})$/;

export interface DeadAddress {
	/** The address as it was meant; undefined where that is not certain. */
	readonly meant: string | undefined;
}

/**
 * Whether no browser can load a picture from an address, as far as the address tells. One that a script hides in, and one
 * that a template is to make, are not told of here.
 */
export function deadAddress(address: string): DeadAddress | undefined {
	if (/\{[{%]|^(?:javascript|vbscript):/i.test(address)) {
		return undefined;
	}
	const quoted = QUOTED.exec(address)?.[1];
	if (quoted !== undefined) {
		return { meant: quoted };
	}
	if (DOUBLED.test(address)) {
		return { meant: address.replace(DOUBLED, '$1://') };
	}
	if (MISSPELT.test(address)) {
		return { meant: address.replace(MISSPELT, '$1://') };
	}
	const first = SEVERAL.exec(address)?.[1];
	if (first !== undefined) {
		return { meant: first };
	}
	if (BARE_HOST.test(address)) {
		return { meant: `https://${address}` };
	}
	return isDead(address) ? { meant: undefined } : undefined;
}

function isDead(address: string): boolean {
	if (NOTHING.test(address) || address.startsWith('#')) {
		return true;
	}
	const host = /^(?:https?:)?[\\/]{2,}(?:[^\\/?#@]*@)?([^\\/?#:]*)/i.exec(address)?.[1];
	if (host !== undefined) {
		return UNREACHABLE.test(host);
	}
	const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(address)?.[0].toLowerCase();
	if (scheme === 'data') {
		return !/^data:(?!text\/)[^,]*,./is.test(address);
	}
	return scheme !== undefined && scheme !== 'http' && scheme !== 'https';
}

/** Pictures of nothing that pages show until a script puts the right one there. */
const STAND_IN =
	/^(?:loading\d*|loader|spacer|blank|placeholder|transparent|pixel|1x1|gr[ae]y|lazy(?:load)?|none|sg_trans|nothing|empty|default|clear)$/;
const DOT = /^(?:dot|px|[dst])$/;

/** Whether an address looks as if another was to take its place: there may be such pictures, so this says nothing alone. */
export const isStandIn = (address: string): boolean =>
	address === '' ||
	/^(?:data:|about:|#|javascript:)/i.test(address) ||
	NOTHING.test(address) ||
	isNameOfStandIn(address.split(/[?#]/, 1)[0]!.split('/').at(-1)!.toLowerCase());

function isNameOfStandIn(file: string): boolean {
	const stem = file.replace(/\.(?:gif|png|svg|jpe?g|webp)$/, '');
	const [last, before] = stem.split(/[_.-]/).reverse();
	return (
		stem !== file &&
		(STAND_IN.test(last!) || STAND_IN.test(`${before}_${last}`) || (DOT.test(stem) && /\.(?:gif|png)$/.test(file)))
	);
}
