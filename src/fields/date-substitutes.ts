// What may stand for a date that is missing or cannot be read, and what Hexo takes for it.
import type { Context, Fix } from '../engine/rule';
import type { Site } from '../hexo/site';
import type { Post } from '../post/post';
import type { Field } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { writtenCreation, writtenNow } from './date-fixes';
import type { DateName } from './date-value';
import { removeField, rewrite } from './field-problems';

/** What Hexo takes where it reads no date. */
export function takenInstead(name: DateName, site: Site | undefined): Message {
	const option = name === 'updated' ? site?.updatedOption : undefined;
	return option === undefined
		? { text: 'the time of the file' }
		: option === 'date'
			? { text: 'the date of the post' }
			: { text: 'nothing' };
}

/**
 * What may stand for the date of a post: the time at which somebody looks after it, and that of the
 * file, which is what Hexo takes.
 */
export function substitutes(context: Context): { source: string; title: Message }[] {
	const [now, created] = [writtenNow(context), writtenCreation(context)];
	return [
		...(now === undefined ? [] : [{ source: now, title: { text: 'Use the time now: {0}', args: [now] } }]),
		...(created === undefined
			? []
			: [{ source: created, title: { text: "Use the file's date: {0}", args: [created] } }]),
	];
}

/**
 * The same in the place of a value. Of the time of the last change Hexo takes what the file says: the field may as well go,
 * if it stands in lines of its own.
 */
export function replacements(post: Post, context: Context, { name, field, value }: Replaced): Fix[] {
	if (name === 'date') {
		return substitutes(context).map(({ source, title }) => rewrite(value, source, title));
	}
	const removal = removeField(post, field);
	const now = writtenNow(context);
	const today = now === undefined ? [] : [rewrite(value, now, { text: 'Use the time now: {0}', args: [now] })];
	return [...(removal ? [removal] : []), ...today];
}

interface Replaced {
	readonly name: DateName;
	readonly field: Field;
	readonly value: Span;
}
