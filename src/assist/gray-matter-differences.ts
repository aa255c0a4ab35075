// Where the tools that use gray-matter read a field otherwise than Hexo.
import { fieldsSeenByGrayMatter } from '../post/gray-matter';
import type { Post } from '../post/post';
import type { Field, Value } from '../post/yaml/read-fields';
import type { Message } from '../text/message';

/**
 * What gray-matter reads in place of a value, if that is something else than Hexo's.
 *
 * @param isAboutAll whether it is also worth a line that it sees no front matter at all: so it is with every post of the
 * feed generator.
 */
export function grayMatterDifferences(
	{ text, frontMatter }: Post,
	{ name, value }: Field,
	isAboutAll: boolean,
): Message[] {
	const { kind, format, span } = frontMatter;
	const seen = kind === 'found' && format === 'yaml' ? fieldsSeenByGrayMatter(text.slice(0, span.end)) : undefined;
	if (!seen) {
		return [];
	}
	if (Object.keys(seen).length === 0) {
		return isAboutAll ? [{ text: 'gray-matter sees no front matter here, nor do the tools that use it' }] : [];
	}
	const own = plainOf(value);
	if (own === undefined || seen[name] === undefined || isSame(own, seen[name])) {
		return [];
	}
	const other = written(seen[name], { left: MAX_SHOWN });
	return [{ text: 'gray-matter reads {0}', args: [other.replace(/^"(\d{4}-\d\d-\d\dT[\d:.]+Z)"$/, '$1')] }];
}

/** Whether what was read says the same. It is walked no further than the source goes: an alias may stand for very much. */
function isSame(own: unknown, read: unknown): boolean {
	return Array.isArray(own)
		? Array.isArray(read) && own.length === read.length && own.every((item, index) => isSame(item, read[index]))
		: !isCompound(read) && JSON.stringify(own) === JSON.stringify(read);
}

const isCompound = (read: unknown): read is object =>
	typeof read === 'object' && read !== null && !(read instanceof Date);

/** So many values are shown. */
const MAX_SHOWN = 30;

/** What was read, as JSON, with `…` for all beyond what is left of the values to show. */
function written(read: unknown, budget: { left: number }): string {
	budget.left--;
	if (!isCompound(read)) {
		return JSON.stringify(read) ?? 'null';
	}
	const parts: string[] = [];
	for (const [name, item] of Object.entries(read)) {
		if (budget.left <= 0) {
			parts.push('…');
			break;
		}
		parts.push((Array.isArray(read) ? '' : `${JSON.stringify(name)}:`) + written(item, budget));
	}
	return Array.isArray(read) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** A value without its places; undefined where it is more than texts and lists of them. */
function plainOf(value: Value): unknown {
	if (value.kind === 'scalar') {
		return typeof value.value === 'string' && value.style !== 'block' ? value.text : value.value;
	}
	const items = value.kind === 'list' ? value.items.map(plainOf) : [undefined];
	return items.includes(undefined) ? undefined : items;
}
