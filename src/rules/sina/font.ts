// `<font>` elements that Sina's editor writes around everything.
import type { HtmlElement } from '../../core/html';
import type { Fix, Rule } from '../../core/rule';
import { boldRoots, isSinaFont } from './bold';
import { SPANS } from './markers/remains';
import { unwrapEdits } from './nodes';

export const sinaFont: Rule = {
	id: 'sina-font',
	scope: 'sina',
	severity: 'information',
	noun: ['font tag', 'font tags'],
	summary: "A `<font>` of Sina's editor that changes nothing.",
	why:
		'The editor wraps passages in `<font cms-style="font-L">`, up to four deep, and leaves empty ones behind. Without ' +
		'Sina’s style sheet they do nothing. The words inside stay; a `<font>` with a colour, a size or a face stays as a whole. ' +
		'Whether a passage is to keep the typeface that the editor gives to quotations is a question.',
	examples: [
		{
			text: '<p>　　<font cms-style="font-L">甲公司</font><font cms-style="font-L"></font></p>',
			reports: ['<font cms-style="font-L">', '<font cms-style="font-L">'],
			fixed: '<p>　　甲公司</p>',
		},
		{
			text: '<p><FONT><font cms-style=font-L>甲</font>乙</FONT></p>',
			reports: ['<FONT>', '<font cms-style=font-L>'],
			fixed: '<p>甲乙</p>',
		},
		{
			text: '<p><span style="font-family: KaiTi_GB2312, KaiTi;">甲说</span></p>',
			reports: ['<span style="font-family: KaiTi_GB2312, KaiTi;">'],
			fixed: '<p>甲说</p>',
		},
		{ text: '<p><font color="red">涨停</font></p>' },
		{ text: '<pre><font cms-style="font-L">示例</font></pre>' },
	],
	*check(post) {
		const insideBold = new Set(boldRoots(post).flatMap(({ fonts }) => fonts));
		for (const element of post.elements) {
			if (isSinaFont(element) && element.closeTag && !insideBold.has(element)) {
				yield {
					...element.openTag,
					message: { text: "Font tag of Sina's editor" },
					fixes: [unwrap(element, true)],
				};
			} else if (element.closeTag && isTypeface(element)) {
				yield {
					...element.openTag,
					severity: 'hint',
					message: { text: "Typeface that Sina's editor set for a quoted passage" },
					fixes: [unwrap(element, false)],
				};
			}
		}
	},
};

const unwrap = (element: HtmlElement, safe: boolean): Fix => ({
	title: { text: 'Remove the tags, keep the text' },
	edits: unwrapEdits(element),
	safe,
});

/** Whether an element does nothing but set such a typeface. */
const isTypeface = ({ name, attributes: [style, ...others] }: HtmlElement): boolean =>
	name === 'span' &&
	style?.name === 'style' &&
	others.length === 0 &&
	SPANS.some((row) => style.value.trim().startsWith(row.styleBegins)) &&
	!style.value.trim().slice(0, -1).includes(';');
