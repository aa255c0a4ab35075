// Styles that fit a picture into Sina's column, or that say nothing.
import type { Documentation, Rule } from '../../engine/rule';
import { attributeEdits } from '../../post/html/edits';
import { sinaAttributes } from '../../sina/attributes';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: "A `style` that gives a picture the width of Sina's column, or none.",
	why:
		'`max-width: 640px` is the width of the column on Sina’s pages. On a site with a wider column it keeps pictures small; ' +
		'on one with a narrow column it does no harm. So its removal is a question.',
	examples: [
		{
			text: '<img src="https://example.com/a.jpg" alt="图" style="max-width: 640px;">',
			reports: ['style="max-width: 640px;"'],
			fixed: '<img src="https://example.com/a.jpg" alt="图">',
		},
		{ text: '<img src="https://example.com/a.jpg" alt="图" style="max-width: 100%;">' },
	],
};

export const sinaAttributeStyle: Rule = {
	id: 'sina-attribute-style',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const { attribute, marker } of sinaAttributes(post, 'sina-attribute-style')) {
			const title = { text: 'Remove the attribute {0}', args: [attribute.name] };
			yield {
				start: attribute.start,
				end: attribute.end,
				message: {
					text: "{0} is perhaps left over from Sina's page: {1}",
					args: [attribute.name, { text: marker.what }],
				},
				offers: () => [{ title, edits: attributeEdits(post.text, attribute), onlyByHand: true }],
			};
		}
	},
};
