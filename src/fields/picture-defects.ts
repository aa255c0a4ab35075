// What is wrong with the lead images of a post: of each the first kind of defect that fits.
import type { Context, Fix } from '../engine/rule';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ScalarValue } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Defect } from './defect';
import { placeOf, quote, spanIn } from './field-problems';
import { fillIn } from './insert-field';
import { isEmpty, type LeadImage, leadImages } from './lead-images';
import { type AddressKind, type WrongAddress, wrongAddress } from './picture-address';

export type PictureKind = 'empty' | 'type' | AddressKind;

type PictureDefect = Defect<PictureKind>;

/** What is found for each list of names. */
const found = analysis(() => new Map<readonly string[], readonly PictureDefect[]>());

/** What is wrong with the fields of these names. Fields with one address are one defect, at the first of them. */
export function pictureDefects(post: Post, names: readonly string[]): readonly PictureDefect[] {
	let defects = found(post).get(names);
	if (!defects) {
		defects = [...wrongFields(post, names), ...leadImages(post, names).flatMap((image) => wrongImage(post, image))];
		found(post).set(names, defects);
	}
	return defects;
}

/** Fields that name no picture. */
function wrongFields(post: Post, names: readonly string[]): PictureDefect[] {
	return post.frontMatter.yaml.fields.flatMap((field): PictureDefect[] => {
		const { name, value } = field;
		if (!names.includes(name)) {
			return [];
		}
		if (value.kind === 'list' || value.kind === 'map') {
			const message = { text: '{0} must be one address: themes cannot show a list', args: [name] };
			return [{ kind: 'type', place: value, message }];
		}
		if (value.kind !== 'scalar' || !isEmpty(value)) {
			return [];
		}
		const message = { text: '{0} is empty: the post has no picture in lists', args: [name] };
		return [{ kind: 'empty', place: placeOf(field), message, fixes: (context) => fillIn(post, context, field) }];
	});
}

function wrongImage(post: Post, image: LeadImage): PictureDefect[] {
	const { name, address, fields, related } = image;
	const wrong = wrongAddress(address);
	if (!wrong) {
		return [];
	}
	const { kind, piece } = wrong;
	const place = piece ? spanIn(post, fields[0]!.value as ScalarValue, piece.index, piece.length) : image.place;
	const fixes = (context: Context): Fix | undefined => rightImage(post, context, image, wrong);
	return [{ kind, place, message: { ...MESSAGES[kind], args: [name] }, fixes, related }];
}

const MESSAGES: Readonly<Record<AddressKind, Message>> = {
	markup: {
		text: '{0} must be the bare address, without Markdown, HTML, quotes or other signs around it: themes cannot show it',
	},
	template: { text: '{0} holds a mark of a template, which nothing fills in: browsers cannot load it' },
	several: { text: '{0} holds more than one address: browsers cannot load it' },
	data: { text: '{0} holds the picture itself: every list of the site grows by its size' },
	protocol: { text: '{0} has no protocol: feeds and previews cannot load it' },
	site: { text: '{0} is an address within this site: feeds and previews cannot load it' },
	relative: { text: '{0} is not an absolute http or https address: browsers cannot load it' },
	entity: { text: '{0} is escaped as in HTML: where a theme escapes it again, browsers ask for another address' },
	blanks: { text: '{0} has blanks at its ends, or signs that nobody sees: they are no part of the address' },
	unescaped: { text: '{0} holds a character that addresses must escape' },
};

/** The address as it was meant; where that is not known, but something is wrong for certain, a picture of the article. */
function rightImage(post: Post, context: Context, image: LeadImage, { kind, meant }: WrongAddress): Fix | undefined {
	if (meant !== undefined) {
		const edits = image.fields.map(({ value: { start, end } }) => ({ start, end, text: quote(meant) }));
		return { title: { text: 'Write the address as {0}', args: [meant] }, edits };
	}
	return kind === 'site' ? undefined : fill(post, context, image.fields);
}

/** Gives each of the fields a picture of the article. */
function fill(post: Post, context: Context, fields: readonly Field[]): Fix | undefined {
	const fixes = fields.map((field) => fillIn(post, context, field)).filter((fix) => fix !== undefined);
	const [first] = fixes;
	return first && fixes.length === fields.length
		? { title: first.title, edits: fixes.flatMap(({ edits }) => edits) }
		: undefined;
}
