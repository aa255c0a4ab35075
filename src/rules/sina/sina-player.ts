// Shells of video players that no longer play anything.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { attributeOf, type HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { reportBlocks } from '../../sina/blocks';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';
import { within } from '../../text/span';

export const documentation: Documentation = {
	summary: "The shell of one of Sina's video players.",
	why:
		'Without Sina’s scripts the player is a block of dead buttons: “video is loading”, “back”, “forward”. The video is not ' +
		'in it, but its poster may be worth keeping: a quick fix leaves that one picture. An element that holds a `<video>`, an ' +
		'`<iframe>` or a part of the article is left alone.',
	examples: [
		{
			text: '<div class="artical-player-wrap" style="display:block;"><div id="J_Article_Player">视频加载中，请稍候...</div><input type="checkbox" checked>自动播放<a href="javascript:;">向前</a></div>\n<p>甲</p>',
			reports: [
				'<div class="artical-player-wrap" style="display:block;"><div id="J_Article_Player">视频加载中，请稍候...</div><input type="checkbox" checked>自动播放<a href="javascript:;">向前</a></div>',
			],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n\n<div class="video-2017" id="videoList0" style></div>\n\n<p>乙</p>',
			reports: ['<div class="video-2017" id="videoList0" style></div>'],
			fixed: '<p>甲</p>\n\n\n<p>乙</p>',
		},
		{
			text: '<div class="video-2017"><a href="https://video.sina.com.cn/1.html">视频</a></div>',
			reports: ['<div class="video-2017">'],
		},
		{ text: '<iframe src="https://player.bilibili.com/player.html"></iframe>' },
	],
};

export const sinaPlayer: Rule = {
	id: 'sina-player',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['dead player', 'dead players'],
	*check(post) {
		for (const problem of reportBlocks(post, 'sina-player')) {
			yield problem.safeFix ? { ...problem, offers: () => [posterFix(post, problem)] } : problem;
		}
	},
};

/** Takes everything of a player away but its first picture, the poster. */
function posterFix(post: Post, { start, end }: Problem): Fix | undefined {
	const isPoster = (element: HtmlElement) => element.name === 'img' && Boolean(attributeOf(element, 'src'));
	const poster = [...within(post.html.elements, { start, end })].find(isPoster);
	return (
		poster && {
			title: { text: 'Remove the player, keep its poster' },
			edits: [deletion({ start, end: poster.start }), deletion({ start: poster.end, end })],
		}
	);
}
