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

/** Writes the YAML source of a date into a post. */
type Write = (source: string, title: Message) => Fix | undefined;

/**
 * What may stand for the date of a post, written in its place: the time at which somebody looks after it, and that of the
 * file, which is what Hexo takes.
 */
export function substitutes(context: Context, write: Write): Fix[] {
	const created = writtenCreation(context);
	const fix = created === undefined ? undefined : write(created, { text: "Use the file's date: {0}", args: [created] });
	return [...timeNow(context, write), ...(fix ? [{ ...fix, onlyByHand: true } as const] : [])];
}

function timeNow(context: Context, write: Write): Fix[] {
	const now = writtenNow(context);
	const fix = now === undefined ? undefined : write(now, { text: 'Use the time now: {0}', args: [now] });
	return fix ? [{ ...fix, onlyByHand: true }] : [];
}

/**
 * The same in the place of a value. Of the time of the last change Hexo takes what the file says: the field may as well go,
 * if it stands in lines of its own.
 */
export function replacements(post: Post, context: Context, { name, field, value }: Replaced): (Fix | undefined)[] {
	const write: Write = (source, title) => rewrite(value, source, title);
	if (name === 'date') {
		return substitutes(context, write);
	}
	return [removeField(post, field), ...timeNow(context, write)];
}

interface Replaced {
	readonly name: DateName;
	readonly field: Field;
	readonly value: Span;
}
