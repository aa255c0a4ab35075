// Lines about the article: original title, source, disclaimers, editors.
import type { Documentation, Rule } from '../../engine/rule';
import { markedLines } from '../../sina/credit-lines';
import { knownLines, knownWordLines, lineProblem, perhaps, wordsProblem } from '../../sina/lines';
import { isSinaPost } from '../../sina/post-kind';
import { titleLine, titleWords } from '../../sina/title-line';

export const documentation: Documentation = {
	summary: 'A line that credits a source or an editor, repeats the original title, or disclaims.',
	why:
		'Sina’s pages name the original title, the source and the editor in paragraphs of their own, and close with a disclaimer. ' +
		'Some sites want them and some do not; a disclaimer may be there for legal reasons. So nothing is removed unasked.',
	examples: [
		{
			text: '<p>　　原标题：甲公司发布公告</p>\n<p>甲</p>',
			reports: ['<p>　　原标题：甲公司发布公告</p>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<p cms-style="font-L">　　<font cms-style="font-L">来源：某某日报</font></p>',
			reports: ['<p cms-style="font-L">　　<font cms-style="font-L">来源：某某日报</font></p>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p><strong>免责声明：</strong>文章观点仅代表作者本人。</p>\n<p>甲</p>',
			reports: ['<p><strong>免责声明：</strong>文章观点仅代表作者本人。</p>'],
			fixed: '<p>甲</p>',
		},
		{ text: '<p>甲称资金来源：自筹。</p>' },
		{ text: '<p>风险提示：股市有风险，投资需谨慎。</p>' },
		{ text: '<p>（记者 某某）</p>' },
	],
};

export const sinaCredit: Rule = {
	id: 'sina-credit',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const { element, marker } of knownLines(post)) {
			if (marker.rule === 'sina-credit') {
				yield lineProblem(element, perhaps({ text: marker.what }), false);
			}
		}
		for (const { marker, ...place } of knownWordLines(post)) {
			if (marker.rule === 'sina-credit') {
				yield wordsProblem(place, perhaps({ text: marker.what }));
			}
		}
		for (const element of markedLines(post)) {
			yield lineProblem(element, perhaps({ text: 'original title or source' }), false);
		}
		const title = titleLine(post);
		const words = titleWords(post);
		if (title) {
			yield lineProblem(title, TITLE, false);
		} else if (words) {
			yield wordsProblem(words, TITLE);
		}
	},
};

const TITLE = { text: 'Says the title again: readers see it twice' };
