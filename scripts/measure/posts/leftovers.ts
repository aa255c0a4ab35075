// What Sina's pages leave in an article besides its paragraphs: before it, in it, and after it.
import type { Random } from '../random';
import { address, stock } from './paragraphs';
import { name, sentence, title } from './words';

type Make = (random: Random) => string;

const PLAYER: Make = (random) => {
	const caption = title(random);
	return `<div class="artical-player-wrap" style="display:block;">
    <div class="a-p-hd">
        <div id="J_Article_Player">
            视频加载中，请稍候...
        </div>
        <div class="a-p-info">
            <label class="fl" suda-uatrack="key=videoq&value=autoplay" style="display:none;">
                <input type="checkbox" checked id="J_Video_Autoplay">
                自动播放
            </label>
            <span id="J_Video_Source"> </span>
        </div>
    </div>
    <div class="a-p-bd a-p-bd-b" id="J_Play_List_Wrap" style="display:none;">

<div class="a-p-s-item J_Play_Item" play-data="0-1-1" url-data title-data="${caption}" source-data>
<a href="javascript:;" class="a-p-s-img" hidefocus="true" title="${caption}">
<img width="120" height="90" src="https://p1.ivideo.sina.com.cn/video/${random.between(100, 999)}_400_300.jpg" alt="${caption}" referrerpolicy="no-referrer">
<i class="a-p-s-play">play</i>
</a>
</div>

        <a href="javascript:;" class="a-p-s-prev" id="J_Player_Prev">向前</a>
        <a href="javascript:;" class="a-p-s-next" id="J_Player_Next">向后</a>
    </div>
    


</div>

    <!--mce-plugin-videoList2[&#123;"listPlay":true,"videos":[&#123;"title":"${caption}","videoid":"${random.between(100, 999)}"&#125;]&#125;]mce-plugin-videoList2-->`;
};

/** Stand before the first paragraph. */
export const OPENINGS: readonly Make[] = [
	(random) => `<p cms-style="font-L">　　${name(random)}记者 ${name(random)}</p>`,
	(random) => `<p>　　来源：${name(random)}</p>`,
	(random) => `<p class="ori_titlesource">　　原标题：${title(random)}</p>`,
	() =>
		'<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml" target="_blank">金麒麟分析师研报</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</p></blockquote>',
	PLAYER,
	() => '<!--wapdump end-->',
	() => '<!-- 原始正文start -->',
];

/** Stand between two paragraphs. */
export const INTERRUPTIONS: readonly Make[] = [
	() => '<!--video-list-->\n\n<div class="video-2017" id="videoList0" style></div>\n\n<!--/video-list-->',
	(random) =>
		`<div id="ad_${random.between(10_000, 99_999)}" class="otherContent_01" style="width: 300px;"><ins class="sinaads"></ins></div>`,
	(random) =>
		`<div sax-type="proxy" class="j_native_abc${random.between(100_000, 999_999)} box" style="margin:20px 0"></div>`,
	(random) =>
		`<!--article_adlist[<p cms-style="font-L">${sentence(random)} > <img src="//n.sinaimg.cn/example/qr.jpg"/></p>]article_adlist-->`,
	() =>
		'<!--行情图 start-->\n<div class="hq"><a href="http://finance.sina.com.cn/x"><img src="http://image.sinajs.cn/newchart/x.gif" alt=""></a></div>\n<!--行情图 end-->',
	(random) => `<p>　　${stock(random)}、${stock(random)}、${stock(random)}</p>`,
	(random) => `<div class="img_wrapper"><img src="${address(random)}" alt=""><span class="img_descr"></span></div>`,
];

/** Stand behind the last paragraph, before the end that all pages of a channel have. */
export const CLOSINGS: readonly Make[] = [
	() => `<!-- 开户二维码 start -->
<style>
.app-kaihu-qr

&#123;text-align: center;padding: 20px 0;&#125;
.app-kaihu-qr span

&#123;font-size: 18px; line-height: 31px;display: block;&#125;
</style>
<div class="app-kaihu-qr">
<span>示例福利来了，点击查看>></span>
<img src="https://n.sinaimg.cn/tech/512/w256h256/20210430/5f5f-kpptear5623021.png" referrerpolicy="no-referrer">
</div>
<!-- 开户二维码 end -->`,
	() => '<p cms-style="font-L">　　股市有风险，投资需谨慎。</p>',
	(random) =>
		`<div class="article-keywords"><span>文章关键词：</span> <a href="http://tags.finance.sina.com.cn/${random.between(1, 999)}">${name(random)}</a></div>`,
	(random) =>
		`<div class="wap_special" data-sudaclick="content_relativetopics_p">\n        <div class="tlt">点击进入专题：</div>\n\t<a href="http://news.sina.cn/zt_d/example" target="_blank">${title(random)}</a></div>`,
];

const EDITOR: Make = (random) =>
	`<p class="article-editor">责任编辑：${name(random)} ${random.pick(['', `SF${random.between(100, 999)}`])}</p>`;

const END_OF_FINANCE: Make = (random) => `<!-- news_keyword_pub,stock,${random.pick(['', 'sh600000'])} -->







<!-- 正文下iframe -->


<!-- 正文下iframe -->

<!-- 总声明-->











<!-- 总声明-->

<!-- 文末二维码 start -->


            <!-- 文末二维码 start -->
            <style>
            .appendQr_wrap&#123;border:1px solid #E6E6E6;padding:8px;&#125;
            .appendQr_normal&#123;float:left;&#125;
            .appendQr_normal img&#123;width:74px;&#125;
            .appendQr_normal_txt&#123;float:left;font-size:20px;line-height:74px;padding-left:20px;color:#333;&#125;
            </style>
            <div class="clearfix appendQr_wrap">
                <div class="appendQr_normal"><img src="https://n.sinaimg.cn/finance/00000000/20200514/343233024.png" referrerpolicy="no-referrer"></div>
                <div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div>
            </div>
            <!-- 文末二维码 start -->

            <!-- 文末二维码 start -->

<!-- 编辑姓名及工作代码 -->

${EDITOR(random)}
<!-- 编辑姓名及工作代码-->
`;

const END_OF_NEWS: Make = (random) => `



<p class="show_author">责任编辑：${name(random)} SN000</p><div style="font-size: 0px; height: 0px; clear: both;"></div>
				
<script src="//news.sina.com.cn/js/example.js"></script>`;

const END_ON_TELEPHONES: Make = (random) =>
	`<p style="text-align:right;" class="article-editor">责任编辑：${name(random)} SN000</p>`;

export const ENDS = { finance: END_OF_FINANCE, news: END_OF_NEWS, mobile: END_ON_TELEPHONES } as const;
