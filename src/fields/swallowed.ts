// Words at the start or the end of a value that YAML takes for marks of its own, and Hexo never sees.
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import { mayHaveProperties, propertiesOf } from '../post/yaml/properties';
import type { ScalarValue, Value } from '../post/yaml/read-fields';
import type { Span } from '../text/span';

export interface Swallowed {
	/** A comment, an anchor, or a tag. */
	readonly by: '#' | '&' | '!';
	readonly place: Span;
	/** The value as it was meant: what is swallowed, and what is left. */
	readonly whole: Span;
}

/** What YAML takes out of a value without quotes; undefined where nothing was meant to be in it. */
export function swallowedIn(post: Post, value: ScalarValue): Swallowed | undefined {
	const mark = markOf(post, value);
	const topic = value.style === 'plain' ? topicAt(post.text, mark?.whole.end ?? value.end) : undefined;
	if (!topic) {
		return mark;
	}
	const start = mark?.whole.start ?? (value.start < value.end ? value.start : topic.start);
	return { by: mark?.by ?? '#', place: mark?.place ?? topic, whole: { start, end: topic.end } };
}

/** A comment that begins with a word; behind the `#` of another one people write a blank, or what speaks to this project. */
const TOPIC = /[ \t]*(#(?!news-post-)[^\s#][^\r\n]*)/y;

function topicAt(text: string, at: number): Span | undefined {
	TOPIC.lastIndex = at;
	const found = TOPIC.exec(text);
	if (!found) {
		return undefined;
	}
	const topic = found[1]!;
	const start = at + found[0].length - topic.length;
	return { start, end: start + topic.trimEnd().length };
}

/** The comment in the line of a value, after it. */
export function commentAfter({ text }: Post, { end }: Span): Span | undefined {
	const line = /^[^\r\n]*/.exec(text.slice(end))![0];
	const comment = line.trim();
	const start = end + line.indexOf(comment);
	return comment.startsWith('#') ? { start, end: start + comment.length } : undefined;
}

const hasProperties = analysis(({ text, frontMatter }) => mayHaveProperties(text, frontMatter.fields));

/**
 * An anchor that no alias refers to, or a tag without a name, in front of a value: nobody writes them but as part of the
 * text. Others are meant.
 */
export function markOf(post: Post, value: Value): Swallowed | undefined {
	const properties = hasProperties(post) ? propertiesOf(post.text, value) : undefined;
	if (!properties) {
		return undefined;
	}
	const source = post.text.slice(properties.start, properties.end);
	const by =
		source.startsWith('&') && !isUsed(post, source.slice(1)) ? '&' : /^!(?:\s|$)/.test(source) ? '!' : undefined;
	const whole = { start: properties.start, end: Math.max(properties.end, value.end) };
	return by && { by, place: properties, whole };
}

/** Whether an alias may refer to an anchor. */
function isUsed({ text, frontMatter }: Post, name: string): boolean {
	const at = text.indexOf(`*${name.split(/\s/)[0]}`, frontMatter.fields.start);
	return at >= 0 && at < frontMatter.fields.end;
}
