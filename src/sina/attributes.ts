// The attributes of an article that the tables know, and the elements they stand on.
import { analysis } from '../post/analysis';
import { isUnbroken } from '../post/html/edits';
import type { Attribute, HtmlElement } from '../post/html/tree';
import { isLinkTarget } from '../post/link-targets';
import type { Post } from '../post/post';
import { markingAttributes } from './blocks';
import { boldMark, isSinaFont } from './bold';
import { markedLines } from './credit-lines';
import { ATTRIBUTES, type AttributeMarker } from './markers/attributes';

export interface SinaAttribute {
	readonly element: HtmlElement;
	readonly attribute: Attribute;
	readonly marker: AttributeMarker;
}

/** The attributes that the rows of one rule mean, but for those of elements that go as a whole. */
export const sinaAttributes = (post: Post, rule: AttributeMarker['rule']): SinaAttribute[] =>
	allAttributes(post).filter(({ marker }) => marker.rule === rule);

const allAttributes = analysis((post): readonly SinaAttribute[] => {
	const found: SinaAttribute[] = [];
	const marking = markingAttributes(post);
	for (const element of post.elements) {
		if (element.attributes.length === 0 || (isSinaFont(element) && element.closeTag)) {
			continue;
		}
		for (const attribute of element.attributes) {
			const marker = markerOf(element, attribute);
			const isEvidence = marker?.isCredit ? markedLines(post).has(element) : marking.has(attribute);
			const isLinked = marker?.isTarget === true && isLinkTarget(post, attribute.value);
			if (marker && !isEvidence && !isLinked) {
				found.push({ element, attribute, marker });
			}
		}
	}
	return found;
});

const BY_NAME = new Map(
	ATTRIBUTES.map(({ attribute: name }) => [name, ATTRIBUTES.filter((row) => row.attribute === name)]),
);
const BY_BEGINNING = ATTRIBUTES.filter((row) => row.begins);

function markerOf(element: HtmlElement, attribute: Attribute): AttributeMarker | undefined {
	const row =
		BY_NAME.get(attribute.name)?.find(
			({ element: name, value }) =>
				(name === undefined || name === element.name) && (value === undefined || value.test(attribute.value)),
		) ?? BY_BEGINNING.find((begins) => attribute.name.startsWith(begins.attribute));
	return row && isUnbroken(attribute) && attribute !== boldMark(element) ? row : undefined;
}
