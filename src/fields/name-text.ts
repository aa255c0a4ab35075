// What is wrong with one name of a category or tag, wherever it stands.
import type { Fix } from '../engine/rule';
import type { FiledUnder } from '../hexo/category-paths';
import { textInHexo, valueInHexo } from '../hexo/scalar';
import { hasSlug } from '../hexo/slug';
import type { Post } from '../post/post';
import type { ScalarValue } from '../post/yaml/read-fields';
import { insideQuotes, otherType } from './field-problems';
import { quoteName, rename } from './name-fixes';
import type { NameDefect } from './name-kinds';
import { hasBullet, hasComma, hasOtherSeparator, namesIn } from './name-parts';
import { WORDS } from './name-words';
import { type Swallowed, swallowedIn } from './swallowed';
import { invisibleIn, withoutEdges, withoutUnseen } from './unseen-signs';

/** Where a name stands: what parts it from others there, and how several of it are made. */
export interface Place {
	/** Whether a comma in it must have been meant to part names, and whether another sign must. */
	readonly partsAtCommas: boolean;
	readonly partsAtOthers: boolean;
	readonly parted: (names: readonly string[]) => Fix | undefined;
}

/** A name of which YAML takes a part away. */
export function cutName(post: Post, list: FiledUnder, value: ScalarValue): NameDefect | undefined {
	const cut = swallowedIn(post, value);
	return cut && cutDefect(post, list, cut);
}

export function cutDefect(post: Post, list: FiledUnder, { by, place, whole }: Swallowed): NameDefect {
	const words = WORDS[list];
	const message = {
		'#': { text: words.comment },
		'&': { text: words.anchor, args: [post.text.slice(place.start, place.end)] },
		'!': { text: words.tag },
	}[by];
	return { kind: 'cut', place, message, fixes: () => quoteName(post, list, whole) };
}

/** Whether a value holds no name at all. */
export const isNothing = (value: ScalarValue): boolean => {
	const read = valueInHexo(value);
	return read === null || read === '';
};

/** Whether Hexo makes something of a name that reads otherwise as a text: `1.10`, `2024-05-01`. */
export const isRenamed = (value: ScalarValue): boolean => textInHexo(value, 'item') !== value.text;

/** What is wrong with a name that holds something. */
export function wrongName(post: Post, list: FiledUnder, value: ScalarValue, place: Place): NameDefect | undefined {
	const words = WORDS[list];
	const { text } = value;
	if (isRenamed(value)) {
		const message = { text: words.renamed, args: [{ text: otherType(value)! }] };
		return { kind: 'type', place: value, message, fixes: () => quoteName(post, list, value) };
	}
	const name = withoutEdges(text);
	if (name === '') {
		return { kind: 'item-empty', place: value, message: { text: words.blank } };
	}
	const lines = linesOf(post, value);
	if (lines.length > 1) {
		const message = { text: words.lines, args: [name.replace(/\s+/g, ' ')] };
		return { kind: 'lines', place: value, message, fixes: () => place.parted(namesIn(lines)) };
	}
	const hasCommas = place.partsAtCommas && hasComma(text);
	if (hasCommas || (place.partsAtOthers && hasOtherSeparator(text))) {
		const message = hasCommas ? { text: words.commas } : { text: words.joined, args: [text] };
		return { kind: 'commas', place: value, message, fixes: () => place.parted(namesIn([text])) };
	}
	if (hasBullet(text)) {
		const message = { text: words.bullet, args: [text] };
		return { kind: 'bullet', place: value, message, fixes: () => place.parted(namesIn([text])) };
	}
	return wrongSigns(list, value, name);
}

function wrongSigns(list: FiledUnder, value: ScalarValue, name: string): NameDefect | undefined {
	const words = WORDS[list];
	const place = insideQuotes(value);
	const clean = withoutEdges(withoutUnseen(name));
	const title = { text: words.trim };
	const sign = invisibleIn(name);
	if (name !== value.text || sign) {
		const message = sign ? { text: words.invisible, args: [sign.name] } : { text: words.blanks, args: [name] };
		return {
			kind: 'blanks',
			place,
			message,
			fixes: () => (clean === '' || hasBullet(clean) ? undefined : rename(value, clean, title)),
		};
	}
	return hasSlug(name) ? undefined : { kind: 'address', place, message: { text: words.address } };
}

/** The lines of a value, without the blanks around them, and without those that hold nothing. */
function linesOf(post: Post, value: ScalarValue): string[] {
	const { start, end } = insideQuotes(value);
	const source = post.text.slice(start, end);
	const isQuoted = value.style === 'single' || value.style === 'double';
	const raw = isQuoted && /[\\']/.test(source) ? value.text : source;
	const lines = raw.split(/[\r\n]+/).slice(value.style === 'block' ? 1 : 0);
	return lines.map(withoutEdges).filter(Boolean);
}
