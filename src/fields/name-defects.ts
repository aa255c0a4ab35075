// What is wrong with the categories of a post, and with its tags.
import { categoryPaths, type FiledUnder, fieldRead, SINGULAR } from '../hexo/category-paths';
import { isNoneInHexo } from '../hexo/scalar';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import { isMapping } from '../post/yaml/hexo-parser';
import type { Field, OtherValue, ScalarValue } from '../post/yaml/read-fields';
import type { Span } from '../text/span';
import { goesOn, headOf, lookUp, otherType, placeOf, removeField } from './field-problems';
import { addField, fillIn, untagged } from './insert-field';
import { asList, quoteInBrackets } from './name-fixes';
import { NameItems } from './name-items';
import type { NameDefect } from './name-kinds';
import { namesIn } from './name-parts';
import { cutDefect, cutName, isNothing, wrongName } from './name-text';
import { WORDS } from './name-words';
import { isAsWritten, readsNothing, readType } from './read-type';
import { markOf } from './swallowed';

/** What is wrong with the categories, in the order of the text. */
export const categoryDefects = analysis((post): readonly NameDefect[] => defectsOf(post, 'categories'));

/** What is wrong with the tags, in the order of the text; a post needs none. */
export const tagDefects = analysis((post): readonly NameDefect[] => defectsOf(post, 'tags'));

/** Nobody has as many. */
const MAX_DEFECTS = 20;

function defectsOf(post: Post, list: FiledUnder): NameDefect[] {
	const field = fieldRead(post.text, post.frontMatter.yaml.fields, list);
	if (!field) {
		return list === 'categories' ? missing(post) : [];
	}
	const defects: NameDefect[] = [];
	for (const defect of wrongField(post, list, field)) {
		if (defects.push(defect) === MAX_DEFECTS) {
			break;
		}
	}
	return defects;
}

function missing(post: Post): NameDefect[] {
	if (lookUp(post, 'categories') !== 'missing' || lookUp(post, SINGULAR.categories) !== 'missing') {
		return [];
	}
	const message = { text: 'The post has no categories: it is listed in none' };
	const fixes: NameDefect['fixes'] = (context) => addField(post, context, 'categories');
	return [{ kind: 'missing', place: headOf(post), message, fixes }];
}

function* wrongField(post: Post, list: FiledUnder, field: Field): Iterable<NameDefect> {
	const { value } = field;
	if (goesOn(post, field)) {
		return;
	}
	if (value.kind === 'broken') {
		yield* cutBracket(post, list, value);
	} else if (value.kind === 'map') {
		yield { kind: 'type', place: value, message: { text: WORDS[list].fields } };
	} else if (value.kind === 'list') {
		const mark = value.items.length > 0 ? markOf(post, value) : undefined;
		// Anchors have plain names; words in front of a list are lost.
		if (mark && /[^\0-\x7F]/.test(post.text.slice(mark.place.start, mark.place.end))) {
			yield { ...cutDefect(post, list, mark), fixes: () => undefined };
		}
		yield* value.items.length > 0 ? new NameItems(post, list).wrong(value) : empty(post, list, field);
	} else if (value.kind === 'scalar') {
		yield* wrongText(post, list, field, value);
	} else {
		yield* wrongRead(post, list, field, value);
	}
}

/** What a tag (`!!timestamp 2024-05-01`), an alias or a merge makes something else than texts. */
function* wrongRead(post: Post, list: FiledUnder, field: Field, value: OtherValue): Iterable<NameDefect> {
	const { read } = value;
	const type = readType(value);
	const words = WORDS[list];
	const kind = 'type';
	if (Array.isArray(read)) {
		if (read.some((item) => isMapping(item))) {
			yield { kind, place: value, message: { text: words.colon } };
		}
	} else if (readsNothing(value)) {
		yield* empty(post, list, field);
	} else if (type !== undefined && !read) {
		yield { kind, place: value, message: { text: words.none, args: [{ text: type }] } };
	} else if (type !== undefined) {
		if (typeof read === 'object' || !isAsWritten(post.text, value)) {
			const message = { text: words.renamed, args: [{ text: type }] };
			yield { kind, place: value, message, fixes: () => untagged(post, field, { text: words.quote }) };
		}
	} else if (isMapping(read)) {
		yield { kind, place: value, message: { text: words.fields } };
	}
}

function* empty(post: Post, list: FiledUnder, field: Field): Iterable<NameDefect> {
	if (list === 'categories') {
		const message = { text: WORDS[list].empty };
		const fixes: NameDefect['fixes'] = (context) =>
			isFiledWithout(post, field) ? removeField(post, field) : fillIn(post, context, field, list);
		yield { kind: 'empty', place: placeOf(field), message, fixes };
	}
}

/** Whether Hexo would file the post under some category, were a field not there. */
const isFiledWithout = ({ text, frontMatter }: Post, field: Field): boolean =>
	categoryPaths(
		text,
		frontMatter.yaml.fields.filter((other) => other !== field),
	).length > 0;

/** A text in place of a list. */
function* wrongText(post: Post, list: FiledUnder, field: Field, value: ScalarValue): Iterable<NameDefect> {
	const cut = cutName(post, list, value);
	if (cut) {
		yield cut;
	} else if (isNothing(value)) {
		yield* empty(post, list, field);
	} else if (isNoneInHexo(value)) {
		const message = { text: WORDS[list].none, args: [{ text: otherType(value)! }] };
		const fixes: NameDefect['fixes'] = (context) => fillIn(post, context, field, list);
		yield { kind: 'type', place: value, message, fixes };
	} else {
		const parted = (names: readonly string[]) => asList(post, field, names);
		const place = { partsAtCommas: true, partsAtOthers: list === 'tags', parted };
		const found = wrongName(post, list, value, place);
		if (found) {
			yield found;
		} else if (field.name === 'categories') {
			// The singular says that one is meant, and tags have no path.
			const message = { text: 'One category; a list can hold a path of several' };
			yield { kind: 'single', place: value, message, fixes: () => parted(namesIn([value.text])) };
		}
	}
}

/** A `#` behind a bracket or a comma: the bracket is never closed. */
function* cutBracket(post: Post, list: FiledUnder, value: Span): Iterable<NameDefect> {
	const line = /^[^\r\n]*/.exec(post.text.slice(value.start))![0].trimEnd();
	const at = line.search(/[[,\s]#[^\s#,\]]/);
	if (line.startsWith('[') && at >= 0) {
		const whole = { start: value.start, end: value.start + line.length };
		const place = { start: value.start + line.indexOf('#', at), end: whole.end };
		const message = { text: 'A # begins a comment: the bracket in front of it is never closed' };
		yield { kind: 'cut', place, message, fixes: () => quoteInBrackets(post, list, whole) };
	}
}
