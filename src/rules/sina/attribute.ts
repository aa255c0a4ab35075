// Attributes that Sina's editor and its trackers leave on elements that stay.

import type { Attribute, HtmlElement } from '../../core/html';
import type { Rule } from '../../core/rule';
import { boldMark, isSinaFont } from './bold';
import { ATTRIBUTES, type AttributeMarker } from './markers';
import { attributeEdits, isWhole } from './nodes';

export const sinaAttribute: Rule = {
	id: 'sina-attribute',
	scope: 'sina',
	severity: 'information',
	noun: ['attribute', 'attributes'],
	summary: "An attribute of Sina's editor or of a tracker.",
	why:
		'They do nothing on any other site. `referrerpolicy`, `alt`, `align`, `style` and whatever else has an effect stays as ' +
		'it was written.',
	examples: [
		{
			text: '<p cms-style="font-L">甲</p>',
			reports: ['cms-style="font-L"'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<img id="0" src="https://n.sinaimg.cn/a.jpg" alt data-link referrerpolicy="no-referrer">',
			reports: ['id="0"', 'data-link'],
			fixed: '<img src="https://n.sinaimg.cn/a.jpg" alt referrerpolicy="no-referrer">',
		},
		{
			text: "<P CMS-STYLE='font-L'align=right extrascore=0>甲</P>",
			reports: ["CMS-STYLE='font-L'", 'extrascore=0'],
			fixed: '<P align=right>甲</P>',
		},
		{
			text: '<p cms-style=font-L cms-style="strong-Bold">甲</p>',
			reports: ['cms-style=font-L'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<img src=a.jpg data-link/>',
			reports: ['data-link'],
			fixed: '<img src=a.jpg />',
		},
		{ text: '<p id="0" class="img_wrapper">甲</p>' },
		{ text: '<p><code>&lt;p cms-style="font-L"&gt;</code></p>' },
	],
	*check(post) {
		for (const element of post.elements) {
			if (isSinaFont(element) && element.closeTag) {
				continue; // goes as a whole
			}
			for (const attribute of element.attributes) {
				const marker = markerOf(element, attribute);
				if (marker) {
					yield {
						start: attribute.start,
						end: attribute.end,
						message: { text: '{0} does nothing outside of Sina: {1}', args: [attribute.name, marker.what] },
						fixes: [
							{
								title: { text: 'Remove the attribute {0}', args: [attribute.name] },
								edits: attributeEdits(post.text, attribute),
								safe: true,
							},
						],
					};
				}
			}
		}
	},
};

const BY_NAME = new Map(ATTRIBUTES.map((row) => [row.name, row]));

function markerOf(element: HtmlElement, attribute: Attribute): AttributeMarker | undefined {
	const row = BY_NAME.get(attribute.name);
	const isMeant =
		row !== undefined &&
		(row.element === undefined || row.element === element.name) &&
		(row.value === undefined || row.value.test(attribute.value)) &&
		isWhole(attribute) &&
		attribute !== boldMark(element);
	return isMeant ? row : undefined;
}
