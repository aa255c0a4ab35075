// Attributes that Sina's editor and its trackers leave on elements that stay.
import type { Documentation, Rule } from '../../engine/rule';
import { attributeEdits } from '../../post/html/edits';
import { alignmentFix } from '../../sina/alignment';
import { sinaAttributes } from '../../sina/attributes';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: "An attribute of Sina's editor or of a tracker.",
	why:
		'They do nothing on any other site. `referrerpolicy`, `alt`, `align`, `style` and whatever else has an effect stays as ' +
		'it was written. Whether a passage that Sina’s style sheet centres is to be ' +
		'centred by a `style` is a question.',
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
};

export const sinaAttribute: Rule = {
	id: 'sina-attribute',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	leftover: ['attribute', 'attributes'],
	*check(post) {
		for (const { element, attribute, marker } of sinaAttributes(post, 'sina-attribute')) {
			const title = { text: 'Remove the attribute {0}', args: [attribute.name] };
			yield {
				start: attribute.start,
				end: attribute.end,
				message: { text: 'Sina {0} {1}; no effect on your site', args: [{ text: marker.what }, attribute.name] },
				safeFix: { title, edits: attributeEdits(post.text, attribute) },
				offers: () => [alignmentFix(element, attribute)],
			};
		}
	},
};
