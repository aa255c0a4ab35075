// Adverts between the paragraphs, and video players that no longer play anything.
import { type BlockMarker, group, LIST, NOTHING, PAGE_LISTS } from './block-marker';
import { PLAYER } from './words';

export const ADVERT_BLOCKS: readonly BlockMarker[] = [
	...group('sina-ad', 'delete', { frames: true }, [
		{
			class: 'otherContent_01',
			what: 'advert in the middle of the text',
			seen: '2 pages of 2016 and 2024, and many lists',
			example: '<p>甲</p>⟦<div id="ad_1" class="otherContent_01"><ins><iframe src="x"></iframe></ins></div>⟧',
			looksAlike: '<div class="otherContent_01"><p>甲公司发布公告。</p></div>',
		},
		{
			class: 'sinaads',
			what: 'advert',
			seen: 'a page of 2024',
			example: '<p>甲</p>⟦<ins class="sinaads sinaads-done"></ins>⟧',
			looksAlike: '<ins class="ads">新增条款</ins>',
		},
		{
			id: 'sinaads_box',
			what: 'advert',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="sinaads_box"></div>⟧',
			looksAlike: '<div id="ads_box"></div>',
		},
		{
			id: 'left_hzh_ad',
			what: 'advert',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="left_hzh_ad"></div>⟧',
			looksAlike: '<div id="left_ad"></div>',
		},
	]),
	...group('sina-ad', 'delete', NOTHING, [
		{
			elements: ['div'],
			idNumbered: 'ad_',
			silentIfMore: true,
			what: 'slot of an advert',
			seen: '2 pages of 2016 and 2024, and many lists',
			example: '<p>甲</p>⟦<div id="ad_1"><ins class="sinaads"></ins></div>⟧',
			looksAlike:
				'<div id="ad_info"></div><div id="ad_1"><p>甲公司发布公告。</p></div><div id="ad_2"></div><a href="#ad_2">乙</a>',
		},
		{
			classBegins: 'j_native_',
			what: 'slot of an advert on mobile pages',
			seen: '5 of 7 mobile pages of 2022',
			example: '<p>甲</p>⟦<div sax-type="proxy" class="j_native_abc220613 box" style="margin:20px 0"></div>⟧',
			looksAlike: '<div class="j_native_abc220613"><p>甲公司发布公告。</p></div>',
		},
	]),
	...group('sina-player', 'delete', { ...LIST, words: PLAYER, titles: true }, [
		{
			class: 'artical-player-wrap',
			what: 'dead video player',
			seen: '1 of 25 posts, and a page of 2019',
			example: '⟦<div class="artical-player-wrap"><div>视频加载中，请稍候...</div>自动播放</div>⟧<p>甲</p>',
			looksAlike: '<div class="article-player-wrap"><video src="x.mp4"></video></div>',
		},
	]),
	...group('sina-player', 'delete', NOTHING, [
		{
			class: 'video-2017',
			askIfMore: true,
			what: 'video',
			seen: '1 of 25 posts (empty), and 2 pages of 2019 (with a link)',
			example: '<p>甲</p>⟦<div class="video-2017" id="videoList0" style></div>⟧',
			looksAlike: '<div class="video"></div>',
		},
	]),
];
