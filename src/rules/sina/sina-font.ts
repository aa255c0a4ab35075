// `<font>` elements that Sina's editor writes around everything.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { unwrapEdits } from '../../post/html/edits';
import type { HtmlElement } from '../../post/html/tree';
import { boldRoots, isSinaFont } from '../../sina/bold';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: "A `<font>` of Sina's editor that changes nothing.",
	why:
		'The editor wraps passages in `<font cms-style="font-L">`, up to four deep, and leaves empty ones behind. Without ' +
		'Sina’s style sheet they do nothing. The words inside stay; a `<font>` with a colour, a size or a face stays as a whole.',
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
		{ text: '<p><font color="red">涨停</font></p>' },
		{ text: '<pre><font cms-style="font-L">示例</font></pre>' },
	],
};

export const sinaFont: Rule = {
	id: 'sina-font',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	leftover: ['font tag', 'font tags'],
	*check(post) {
		const insideBold = new Set(boldRoots(post).flatMap(({ fonts }) => fonts));
		for (const element of post.elements) {
			if (isSinaFont(element) && element.closeTag && !insideBold.has(element)) {
				yield {
					...element.openTag,
					message: { text: "Font tag of Sina's editor" },
					safeFix: unwrap(element),
				};
			}
		}
	},
};

const unwrap = (element: HtmlElement): Fix => ({
	title: { text: 'Remove the tags, keep the text' },
	edits: unwrapEdits(element),
});
