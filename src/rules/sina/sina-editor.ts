// The line that names Sina's desk editor.
import type { Documentation, Rule } from '../../engine/rule';
import { classesOf } from '../../post/html/tree';
import { textOf } from '../../post/html/visible-text';
import { EDITORS } from '../../sina/markers/single-elements';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';
import { someWithin } from '../../text/span';

const EDITOR_CLASSES = new Set(EDITORS.map((row) => row.class));

/** `责任编辑：`, a name or two and a staff number; more is something else. */
const MAX_TEXT = 40;

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
		{ text: '<p><span style=color:#666>责任编辑：王五</span></p>' },
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
		for (const element of post.elements) {
			if (!classesOf(element).some((name) => EDITOR_CLASSES.has(name)) || !element.closeTag) {
				continue;
			}
			const text = textOf(post, element, MAX_TEXT);
			const holdsPicture = someWithin(post.html.elements, element, ({ name }) => name === 'img');
			if (holdsPicture || !/^[(（]?(?:责任编辑|责编)/.test(text ?? '')) {
				continue;
			}
			const fix = { title: { text: 'Remove the editor line' }, edits: [deletion(element)] };
			yield {
				start: element.start,
				end: element.end,
				message: { text: "Line that names Sina's desk editor" },
				...(isEditorLine(text!) && { safeFix: fix }),
			};
		}
	},
};

/** `责任编辑：张三 SF000`, also in brackets: nothing but names and a staff number behind the colon. */
function isEditorLine(text: string): boolean {
	const names = /^[(（]?(?:责任编辑|责编)\s*[:：丨|/]([^()（）]*)[)）]?$/.exec(text)?.[1];
	const isName = (word: string) => /^(?:\p{Script=Han}{1,8}|[A-Za-z.]{1,20}|[A-Za-z]{0,3}\d{1,6})$/u.test(word);
	return names?.split(/(?:\s|&nbsp;|[、/，,])+/).every((word) => word === '' || isName(word)) === true;
}
