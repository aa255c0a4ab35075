// The typeface that Sina's editor sets for a quoted passage.
import type { Documentation, Rule } from '../../engine/rule';
import { unwrapEdits } from '../../post/html/edits';
import type { HtmlElement } from '../../post/html/tree';
import { SPANS } from '../../sina/markers/single-elements';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: 'A typeface that Sina’s editor gives to quoted passages.',
	why:
		'Few readers have the typeface, and the site has one of its own. But it may be all that sets a quotation apart, so ' +
		'its removal is a question. The words stay.',
	examples: [
		{
			text: '<p><span style="font-family: KaiTi_GB2312, KaiTi;">甲说</span></p>',
			reports: ['<span style="font-family: KaiTi_GB2312, KaiTi;">'],
			fixed: '<p>甲说</p>',
		},
		{
			text: `<p><span style='Font-Family:"KaiTi_GB2312",KaiTi'>甲说</span></p>`,
			reports: [`<span style='Font-Family:"KaiTi_GB2312",KaiTi'>`],
			fixed: '<p>甲说</p>',
		},
		{ text: '<p><span style="font-family: SimSun">甲说</span></p>' },
	],
};

export const sinaFontTypeface: Rule = {
	id: 'sina-font-typeface',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const element of post.elements) {
			if (element.closeTag && isTypeface(element)) {
				yield {
					...element.openTag,
					message: { text: "Typeface that Sina's editor set for a quoted passage" },
					offers: () => [
						{ title: { text: 'Remove the tags, keep the text' }, edits: unwrapEdits(element), onlyByHand: true },
					],
				};
			}
		}
	},
};

/** Whether an element does nothing but set such a typeface. */
const isTypeface = ({ name, attributes: [style, ...others] }: HtmlElement): boolean =>
	name === 'span' &&
	style?.name === 'style' &&
	others.length === 0 &&
	SPANS.some((row) => plain(style.value).startsWith(row.styleBegins)) &&
	!/;\s*\S/.test(style.value);

/** Without blanks and quotes, in small letters: CSS minds none of these. */
const plain = (style: string): string => style.replace(/[\s"']|&quot;/g, '').toLowerCase();
