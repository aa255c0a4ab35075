// `<font>` elements that Sina's editor writes around everything.
import type { Rule } from '../../core/rule';
import { boldRoots, isSinaFont } from './bold';
import { unwrapEdits } from './nodes';

export const sinaFont: Rule = {
	id: 'sina-font',
	scope: 'sina',
	severity: 'information',
	noun: ['font tag', 'font tags'],
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
	*check(post) {
		const insideBold = new Set(boldRoots(post).flatMap(({ fonts }) => fonts));
		for (const element of post.elements) {
			if (isSinaFont(element) && element.closeTag && !insideBold.has(element)) {
				yield {
					...element.openTag,
					message: { text: "Font tag of Sina's editor" },
					fixes: [{ title: { text: 'Remove the tags, keep the text' }, edits: unwrapEdits(element), safe: true }],
				};
			}
		}
	},
};
