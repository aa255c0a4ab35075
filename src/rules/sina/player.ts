// Shells of video players that no longer play anything.
import type { Rule } from '../../core/rule';
import { reportBlocks } from './block';

export const sinaPlayer: Rule = {
	id: 'sina-player',
	scope: 'sina',
	severity: 'information',
	unnecessary: true,
	noun: ['dead player', 'dead players'],
	summary: "The shell of one of Sina's video players.",
	why:
		'Without Sina’s scripts the player is a block of dead buttons: “video is loading”, “back”, “forward”. The video is not ' +
		'in it. An element that holds a `<video>`, an `<iframe>` or a part of the article is left alone.',
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
	check: (post) => reportBlocks(post, 'sina-player'),
};
