// Names of fields that are probably another one's, misspelt.
import { distance } from 'fastest-levenshtein';
import { KEYS, OTHER_NAMES } from '../hexo/known-fields';
import { fieldOf, type Post } from '../post/post';
import type { Field } from '../post/yaml/read-fields';
import { withoutInvisible } from '../text/invisible';

/** The fields that Hexo or the feed generator know, and that are long enough to be told from others. */
const KNOWN = [...KEYS.map(({ name }) => name), ...OTHER_NAMES];
const NAMES = new Set(KNOWN);

/** The field whose name a field most likely was to have; undefined where it has one of its own. */
export function meantBy(post: Post, { name }: Field, imageKeys: readonly string[]): string | undefined {
	const isMeant = (other: string): boolean =>
		other.length >= 4 && isTypo(name, other) && fieldOf(post, other) === undefined;
	// A sign that nobody sees is no misspelling: another rule tells of it.
	const isOther = NAMES.has(name) || imageKeys.includes(name) || withoutInvisible(name) !== name;
	return isOther ? undefined : (KNOWN.find(isMeant) ?? imageKeys.find(isMeant));
}

/** The field that most likely was to be the one of this name. */
export const misspelt = (post: Post, name: string): Field | undefined =>
	post.frontMatter.yaml.fields.find((field) => meantBy(post, field, [name]) === name);

/** One letter too many, missing or wrong (two in a long name), two swapped, or capitals. */
function isTypo(name: string, known: string): boolean {
	const written = name.toLowerCase();
	const meant = known.toLowerCase();
	if (written[0] !== meant[0]) {
		return false;
	}
	const isSwapped = [...written].sort().join() === [...meant].sort().join();
	return distance(written, meant) <= (meant.length >= 8 || isSwapped ? 2 : 1);
}
