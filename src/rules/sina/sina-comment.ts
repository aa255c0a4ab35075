// Comments that Sina's page templates and its editor leave behind.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';
import { commentsOfKeptSlots } from '../../sina/slot-contents';
import { type SinaComment, sinaComments, sinaSlots } from '../../sina/slots';
import { isBlank } from '../../text/blanks';
import { deletion } from '../../text/edit';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: "A comment that Sina's page template or editor left behind.",
	why:
		'Readers do not see these comments, but every page carries them, and the blank lines between them turn what ' +
		'stands there into a code listing. The comments of an empty slot are reported as one; where something stands between ' +
		'the two ends of a slot, each leads to the other. Comments that are not known to be Sina’s, such as Hexo’s ' +
		'`<!-- more -->`, stay.',
	examples: [
		{
			text: '<p>甲公司发布公告。</p><!-- news_keyword_pub,stock,sh600000 -->',
			reports: ['<!-- news_keyword_pub,stock,sh600000 -->'],
			fixed: '<p>甲公司发布公告。</p>',
		},
		{
			text: '<p>甲</p>\n\n<!-- 文末二维码 start -->\n\n<!-- 文末二维码 start -->\n\n<p>乙</p>',
			reports: ['<!-- 文末二维码 start -->\n\n<!-- 文末二维码 start -->'],
			fixed: '<p>甲</p>\n\n\n\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<!-- 总声明-->\n<p>以上内容仅供参考。</p>\n<!-- 总声明-->',
			reports: ['<!-- 总声明-->', '<!-- 总声明-->'],
			fixed: '<p>甲</p>\n<p>以上内容仅供参考。</p>',
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
};

export const sinaComment: Rule = {
	id: 'sina-comment',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['comment', 'comments'],
	*check(post) {
		const kept = commentsOfKeptSlots(post);
		const comments = sinaComments(post).filter((comment) => !kept.has(comment));
		const others = new Map<SinaComment, SinaComment>();
		for (const { open, close } of sinaSlots(post)) {
			others.set(open, close);
			others.set(close, open);
		}
		for (const group of emptySlots(post, comments)) {
			yield problem(group, others.get(group[0]!));
		}
	},
};

/** The comments, those of one slot together that have nothing but blanks between them. */
function emptySlots(post: Post, comments: readonly SinaComment[]): SinaComment[][] {
	const groups: SinaComment[][] = [];
	for (const comment of comments) {
		const last = groups.at(-1)?.at(-1);
		const isMore =
			last?.marker === comment.marker &&
			comment.end !== 'none' &&
			last.isComplete &&
			comment.isComplete &&
			isBlank(post.text.slice(last.comment.end, comment.comment.start));
		if (isMore) {
			groups.at(-1)!.push(comment);
		} else {
			groups.push([comment]);
		}
	}
	return groups;
}

function problem(group: readonly SinaComment[], other: SinaComment | undefined): Problem {
	const [{ comment: first, marker, isComplete }, last] = [group[0]!, group.at(-1)!.comment];
	const title = { text: group.length > 1 ? 'Remove the comments' : 'Remove the comment' };
	const isOneOfTwo = other && { related: [relatedTo(other.comment)] };
	return {
		start: first.start,
		end: last.end,
		message: { text: "Comment left over from Sina's page: {0}", args: [{ text: marker.what }] },
		...(isComplete && { safeFix: { title, edits: group.map(({ comment }) => deletion(comment)) } }),
		...(group.length > 1 ? { related: [relatedTo(last)] } : isOneOfTwo),
	};
}

const relatedTo = ({ start, end }: Span) => ({ start, end, message: { text: 'The other end of the slot' } });
