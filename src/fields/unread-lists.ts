// Lists of names that YAML cannot read, as lists that it can.
import type { Fix } from '../engine/rule';
import { lineAt } from '../post/lines';
import type { Post } from '../post/post';
import type { YamlProblem } from '../post/yaml/value';
import type { Span } from '../text/span';
import { lineEnd } from './field-problems';
import { written } from './name-fixes';
import { namesIn } from './name-parts';

const NAME_FIELD = /^(["']?)(?:categor(?:y|ies)|tags?)\1[ \t]*:/;
/** An item as people write one, be it YAML's or not. */
const ITEM = /^[ \t]*(?:[-–—－·•●▪◦+＋]|\*+(?=[^*]))[ \t]*[^\s-]/u;
/** A comment, or what no name has: the text is something else than names. */
const NO_NAMES = /\s#|[{}\\]|:\s/;

/** Signs of a list that are left in what was taken for a name. */
const OTHER_SIGNS = /["'“”‘’[\]［］【】]|\s[-*]\s/;

/** Writes the names of a field as a list, in the place of all that stands there; undefined where they are not certain. */
export function listMeant(post: Post, { start }: YamlProblem): Fix | undefined {
	const place = namesAt(post, start);
	const source = place && post.text.slice(place.start, place.end);
	if (source === undefined || NO_NAMES.test(source)) {
		return undefined;
	}
	const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
	const names = namesIn(lines);
	// Where YAML has its list, something else is wrong in one of the items.
	const isOwn = /^\r?\n/.test(source) && lines.every((line) => /^[ \t]*-[ \t]/.test(line));
	const isList = isOwn ? names.length > lines.length : names.length > 1 || /^[ \t]*[-[【［]/.test(source);
	const isCertain = isList && names.length > 0 && names.every((name) => !OTHER_SIGNS.test(name));
	const text = names.map((name) => `${lineEnd(post)} - ${written(name)}`).join('');
	return isCertain ? { title: { text: 'Make it a list' }, edits: [{ ...place!, text }] } : undefined;
}

/** From the colon of a field of names to the end of its items, where a problem lies in there. */
function namesAt({ text, frontMatter: { fields } }: Post, at: number): Span | undefined {
	let start: number | undefined;
	let end = 0;
	let isBelow = false;
	for (let line = lineAt(text, fields.start); line.start < fields.end; line = lineAt(text, line.next)) {
		const source = text.slice(line.start, line.end);
		const key = NAME_FIELD.exec(source)?.[0];
		const isItem = start !== undefined && ITEM.test(source);
		if (key !== undefined && line.start <= at) {
			start = line.start + key.length;
			end = start + source.slice(key.length).trimEnd().length;
			isBelow = start === end;
		} else if (isItem && (isBelow || /^[ \t]*-/.test(text.slice(start, end)))) {
			end = line.start + source.trimEnd().length;
		} else if (line.start > at) {
			return start !== undefined && at < end && /^\S|^$/.test(source) ? { start, end } : undefined;
		} else {
			start = undefined;
		}
	}
	return start !== undefined && at < end ? { start, end } : undefined;
}
