// The line that names Sina's desk editor.
import type { Documentation, Rule } from '../../engine/rule';
import { editorLines } from '../../sina/editor-lines';
import { wordsProblem } from '../../sina/lines';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';

export const documentation: Documentation = {
	summary: "The line that names Sina's desk editor (`责任编辑：…`).",
	why:
		'It names somebody at Sina, not the author. Only a paragraph with Sina’s own class is meant; other sites end their ' +
		'articles with a line of the same words. Where the credit shall stay, add `sina-editor` to `newsPost.clean.keep`.',
	examples: [
		{
			text: '<p>甲</p>\n<p class="article-editor">责任编辑：张三 SF000</p>',
			reports: ['<p class="article-editor">责任编辑：张三 SF000</p>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<p class="show_author">责任编辑：李四 </p>',
			reports: ['<p class="show_author">责任编辑：李四 </p>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p class="article-editor"><img src="https://example.com/a.jpg" alt="图">责任编辑：张三 SF000</p>',
			reports: ['责任编辑：张三 SF000'],
			fixed: '<p class="article-editor"><img src="https://example.com/a.jpg" alt="图"></p>',
		},
		{ text: '<p><span style=color:#666>责任编辑：王五</span></p>' },
		{
			text: '<p class="article-editor">作者：王五 责任编辑：李四</p>',
			reports: ['<p class="article-editor">作者：王五 责任编辑：李四</p>'],
		},
		{ text: '<p class="article-editor">本报记者赵六从现场发回的报道。</p>' },
		{
			text: '<p class="show_author">责任编辑制度将于明年推行。</p>',
			reports: ['<p class="show_author">责任编辑制度将于明年推行。</p>'],
		},
	],
};

export const sinaEditor: Rule = {
	id: 'sina-editor',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['editor line', 'editor lines'],
	*check(post) {
		for (const { element, isWhole, hasPicture, words } of editorLines(post)) {
			if (hasPicture) {
				yield words
					? wordsProblem(words, BESIDE_PICTURE)
					: { ...element.openTag, severity: 'hint', message: BESIDE_PICTURE };
				continue;
			}
			const fix = { title: { text: 'Remove the editor line' }, edits: [deletion(element)] };
			yield {
				start: element.start,
				end: element.end,
				message: { text: "Line that names Sina's desk editor" },
				...(isWhole && { safeFix: fix }),
			};
		}
	},
};

const BESIDE_PICTURE = { text: "Words that name Sina's desk editor, beside a picture: only they may go" };
