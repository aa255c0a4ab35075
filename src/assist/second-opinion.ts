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
export function secondOpinion({ text, frontMatter }: Post, { name, value }: Field, isAboutAll: boolean): Message[] {
	const { kind, format, span } = frontMatter;
	const seen = kind === 'found' && format === 'yaml' ? fieldsSeenByGrayMatter(text.slice(0, span.end)) : undefined;
	if (!seen) {
		return [];
	}
	if (Object.keys(seen).length === 0) {
		return isAboutAll ? [{ text: 'gray-matter sees no front matter here, nor do the tools that use it' }] : [];
	}
	const own = plainOf(value);
	const other = JSON.stringify(seen[name]);
	return own === undefined || other === undefined || other === JSON.stringify(own)
		? []
		: [{ text: 'gray-matter reads {0}', args: [other.replace(/^"(\d{4}-\d\d-\d\dT[\d:.]+Z)"$/, '$1')] }];
}

/** A value without its places; undefined where it is more than texts and lists of them. */
function plainOf(value: Value): unknown {
	if (value.kind === 'scalar') {
		return typeof value.value === 'string' && value.style !== 'block' ? value.text : value.value;
	}
	const items = value.kind === 'list' ? value.items.map(plainOf) : [undefined];
	return items.includes(undefined) ? undefined : items;
}
