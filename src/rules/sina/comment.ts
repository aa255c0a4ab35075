// Comments that Sina's page templates and its editor leave behind.
import { isInCode } from '../../core/post';
import type { Rule } from '../../core/rule';
import { deletion } from '../../core/text';
import { COMMENTS, type CommentMarker } from './markers';

export const sinaComment: Rule = {
	id: 'sina-comment',
	scope: 'sina',
	severity: 'information',
	unnecessary: true,
	noun: ['comment', 'comments'],
	summary: "A comment that Sina's page template or editor left behind.",
	why:
		'Readers do not see these comments, but every page carries them, and the blank lines between them turn what ' +
		'stands there into a code listing. Comments that are not known to be Sina’s, such as Hexo’s `<!-- more -->`, stay.',
	examples: [
		{
			text: '<p>甲公司发布公告。</p><!-- news_keyword_pub,stock,sh600000 -->',
			reports: ['<!-- news_keyword_pub,stock,sh600000 -->'],
			fixed: '<p>甲公司发布公告。</p>',
		},
		{
			text: '<p>甲</p>\n\n<!-- 文末二维码 start -->\n\n<p>乙</p>',
			reports: ['<!-- 文末二维码 start -->'],
			fixed: '<p>甲</p>\n\n\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<!--video-list-->\n<!--/video-list-->\n<p>乙</p>',
			reports: ['<!--video-list-->', '<!--/video-list-->'],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{
			text: '<p>甲<!--article_adlist[<p cms-style="font-L">关注 > 公众号</p>]article_adlist--></p>',
			reports: ['<!--article_adlist[<p cms-style="font-L">关注 > 公众号</p>]article_adlist-->'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p><!-- news_keyword_pub,stock, ->\n<p>乙</p>\n<!-- 总声明-->',
			reports: ['<!-- news_keyword_pub,stock, ->\n<p>乙</p>\n<!-- 总声明-->'],
		},
		{ text: '<p>甲</p>\n<!-- more -->\n<p>乙</p>' },
		{ text: '<p>模板里的 <code><!-- 总声明--></code> 是一个槽位。</p>' },
	],
	*check(post) {
		for (const comment of post.html.comments) {
			const marker = comment.closed && !isInCode(post, comment) ? markerOf(comment.text) : undefined;
			if (marker) {
				const fix = { title: { text: 'Remove the comment' }, edits: [deletion(comment)], safe: true };
				yield {
					start: comment.start,
					end: comment.end,
					message: { text: "Comment left over from Sina's page: {0}", args: [marker.what] },
					fixes: isWhole(comment.text, marker) ? [fix] : [],
				};
			}
		}
	},
};

const SLOTS = new Map(COMMENTS.filter(({ match }) => match === 'slot').map((marker) => [marker.text, marker]));
const PREFIXES = COMMENTS.filter(({ match }) => match === 'prefix');

function markerOf(comment: string): CommentMarker | undefined {
	const text = comment.slice(0, MAX_LINE).trim();
	const slot = comment.length < MAX_LINE ? SLOTS.get(text.replace(SLOT_END, '')) : undefined;
	return slot ?? PREFIXES.find((marker) => text.startsWith(marker.text));
}

const SLOT_END = /^\/|\s*(?:start|begin|end)$/gi;

/** Marks of one line are no longer than this; the codes of a hundred shares need some 900 characters. */
const MAX_LINE = 2_000;

/** Whether the comment ends where it was meant to: one whose end was lost runs on to the end of the next. */
function isWhole(comment: string, marker: CommentMarker): boolean {
	return marker.end
		? marker.end.test(comment.trimEnd()) && !comment.includes('<!--')
		: comment.length < MAX_LINE && !/[<\n]/.test(comment.trim());
}
