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
	const isOwn = /^[ \t]*\r?\n/.test(source) && lines.every((line) => /^[ \t]*-[ \t]/.test(line));
	const isList = isOwn ? names.length > lines.length : names.length > 1 || /^[ \t]*[-[【［]/.test(source);
	const isCertain = isList && names.length > 0 && names.every((name) => !OTHER_SIGNS.test(name));
	const text = names.map((name) => `${lineEnd(post)} - ${written(name)}`).join('');
	return isCertain ? { title: { text: 'Make it a list' }, edits: [{ ...place!, text }] } : undefined;
}

/** From the colon of a field of names to the end of its items, where a problem lies in there. */
function namesAt({ text, frontMatter: { fields } }: Post, at: number): Span | undefined {
	let place: Span | undefined;
	for (let line = lineAt(text, fields.start); line.start < fields.end; line = lineAt(text, line.next)) {
		const source = text.slice(line.start, line.end);
		const end = line.start + source.trimEnd().length;
		const key = NAME_FIELD.exec(source)?.[0];
		if (key !== undefined && line.start <= at) {
			const start = line.start + key.length;
			place = { start, end: Math.max(start, end) };
		} else if (place && ITEM.test(source) && DASH_OR_NOTHING.test(text.slice(place.start))) {
			place = { start: place.start, end };
		} else if (line.start <= at) {
			place = undefined;
		} else if (/^\s/.test(source)) {
			return undefined;
		} else {
			break;
		}
	}
	return place && at < place.end ? place : undefined;
}

/** What stands behind the colon of a field whose items follow. */
const DASH_OR_NOTHING = /^[ \t]*(?:-|[\r\n]|$)/;
