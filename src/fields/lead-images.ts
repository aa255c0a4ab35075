// The lead images of a post: the fields that hold their addresses, and how others are put there.
import type { Fix, Problem, RelatedPlace } from '../engine/rule';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ScalarValue } from '../post/yaml/read-fields';
import { deletion } from '../text/edit';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { insideQuotes, ownLines, problem, removeField, rewrite } from './field-problems';
import { firstPicture } from './own-pictures';
import { withoutEdges } from './unseen-signs';
import { writeText } from './write-text';

/** A lead image that is named: one address, and all the fields that hold it. */
export interface LeadImage {
	/** The name of the first field. */
	readonly name: string;
	readonly address: string;
	/** The address in the first field, without its quotes. */
	readonly place: Span;
	readonly fields: readonly Field[];
	/** The address in the other fields. */
	readonly related: readonly RelatedPlace[];
}

/** What is found for each list of names. */
const found = analysis(() => new Map<readonly string[], readonly LeadImage[]>());

/** Whether a field names no picture: it has no text, or only signs that nobody sees. */
export const isEmpty = ({ value, text }: ScalarValue): boolean => value === null || withoutEdges(text) === '';

/** The lead images in the fields of these names, in the order of the text: each address once. Empty fields name none. */
export function leadImages(post: Post, names: readonly string[]): readonly LeadImage[] {
	let images = found(post).get(names);
	if (!images) {
		images = findImages(post, names);
		found(post).set(names, images);
	}
	return images;
}

function findImages(post: Post, names: readonly string[]): LeadImage[] {
	const groups = new Map<string, Field[]>();
	for (const field of post.frontMatter.yaml.fields) {
		if (names.includes(field.name) && field.value.kind === 'scalar' && !isEmpty(field.value)) {
			const { text } = field.value;
			groups.set(text, [...(groups.get(text) ?? []), field]);
		}
	}
	return [...groups].map(([address, fields]) => {
		const [first, ...others] = fields as [Field, ...Field[]];
		const related = others.map(({ value }) => {
			const { start, end } = insideQuotes(value);
			return { start, end, message: { text: 'The same address' } };
		});
		return { name: first.name, address, place: insideQuotes(first.value), fields, related };
	});
}

/** A problem with a lead image, told at the first of its fields. */
export function imageProblem(
	post: Post,
	{ place, related }: LeadImage,
	message: Message,
	fixes: () => Fix | undefined | readonly (Fix | undefined)[],
): Problem {
	const told = problem(post, place, message, fixes);
	return related.length > 0 ? { ...told, related } : told;
}

/** Puts another address into every field of a lead image. Quotes stay where it can stand between them. */
export function putAddress({ fields }: LeadImage, address: string, title: Message): Fix {
	return { title, edits: fields.flatMap(({ value }) => putIn(value as ScalarValue, address, title).edits) };
}

function putIn(value: ScalarValue, address: string, title: Message): Fix {
	// A bare address is one that brackets around it would not cut, either: the front matter may stand in such.
	const source = writeText(address, value.style === 'block' ? 'plain' : value.style, true)!;
	return rewrite(insideQuotes(value), source, title);
}

/** Puts the article's first picture there, where it has one. */
export function useFirstPicture(post: Post, image: LeadImage): Fix | undefined {
	const address = firstPicture(post);
	return address === undefined ? undefined : putAddress(image, address, { text: "Use the article's first picture" });
}

/** Takes every field of a lead image away; undefined where other things stand in their lines. */
export function removeFields(post: Post, { fields }: LeadImage): Fix | undefined {
	if (fields.length === 1) {
		return removeField(post, fields[0]!);
	}
	const lines = fields.map((field) => ownLines(post, field));
	if (lines.some((line) => line === undefined)) {
		return undefined;
	}
	const title = { text: 'Remove the fields {0}', args: [fields.map(({ name }) => name).join(', ')] };
	return { title, edits: lines.map((line) => deletion(line!)) };
}
