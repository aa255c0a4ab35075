// Attributes that Sina's editor and its trackers leave on elements that stay.

import type { Attribute, HtmlElement } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem, Rule } from '../../core/rule';
import { alignmentFix } from './alignment';
import { boldMark, isSinaFont } from './bold';
import { ATTRIBUTES, type AttributeMarker } from './markers/attributes';
import { attributeEdits, isWhole } from './nodes';
import { reportParameters } from './parameters';

export const sinaAttribute: Rule = {
	id: 'sina-attribute',
	scope: 'sina',
	severity: 'information',
	noun: ['attribute', 'attributes'],
	summary: "An attribute of Sina's editor or of a tracker.",
	why:
		'They do nothing on any other site. `referrerpolicy`, `alt`, `align`, `style` and whatever else has an effect stays as ' +
		'it was written. A width that Sina’s column had, and the parameters by which Sina tells where a reader of a link comes ' +
		'from, are a question; so is whether a passage that Sina’s style sheet centres is to be centred by a `style`.',
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
		{
			text: '<p><a href="https://finance.sina.cn/1.html?vt=4&amp;pos=108">甲</a></p>',
			reports: ['?vt=4&amp;pos=108'],
			fixed: '<p><a href="https://finance.sina.cn/1.html">甲</a></p>',
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
					yield problem(post, element, attribute, marker);
				}
			}
		}
		yield* reportParameters(post);
	},
};

function problem(post: Post, element: HtmlElement, attribute: Attribute, { what, verdict }: AttributeMarker): Problem {
	const isSafe = verdict === 'strip';
	const title = { text: 'Remove the attribute {0}', args: [attribute.name] };
	const fix = { title, edits: attributeEdits(post.text, attribute), safe: isSafe };
	const alignment = alignmentFix(element, attribute);
	return {
		start: attribute.start,
		end: attribute.end,
		message: isSafe
			? { text: '{0} does nothing outside of Sina: {1}', args: [attribute.name, { text: what }] }
			: { text: "{0} is perhaps left over from Sina's page: {1}", args: [attribute.name, { text: what }] },
		...(!isSafe && { severity: 'hint' }),
		fixes: alignment ? [fix, alignment] : [fix],
	};
}

const BY_NAME = new Map(ATTRIBUTES.map(({ attribute }) => [attribute, rowsOf(attribute)]));

function rowsOf(name: string): AttributeMarker[] {
	return ATTRIBUTES.filter((row) => row.attribute === name);
}

function markerOf(element: HtmlElement, attribute: Attribute): AttributeMarker | undefined {
	const row = BY_NAME.get(attribute.name)?.find(
		({ element: name, value }) =>
			(name === undefined || name === element.name) && (value === undefined || value.test(attribute.value)),
	);
	return row && isWhole(attribute) && attribute !== boldMark(element) ? row : undefined;
}
