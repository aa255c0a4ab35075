// The words by which promos are known where no class or comment tells them. Words alone prove little.
import type { Marker } from './marker';

export interface PhraseMarker extends Marker {
	readonly rule: 'sina-promo';
	/**
	 * What the whole text of an element is, blanks and signs aside, or how it begins. The element goes unasked only next to a strong
	 * mark of Sina's, and is a question anywhere else.
	 */
	readonly phrase: string;
	readonly match: 'whole' | 'begins';
	/** The element's text has no more characters than this, blanks aside. */
	readonly maxText: number;
	/** It is so peculiar that it is asked about in the middle of a text, too. */
	readonly inText?: true;
}

const MARK = '<!-- 文末二维码 start -->';

const promo = (phrase: string, seen: string, more: Partial<PhraseMarker> = {}): PhraseMarker => ({
	rule: 'sina-promo',
	verdict: 'delete',
	phrase,
	match: 'whole',
	maxText: 80,
	what: 'slogan or button',
	seen,
	example: `<p>甲</p>⟦<p>　　${phrase}</p>${MARK}⟧`,
	looksAlike: `<p>甲公司的页面上写着“${phrase}”几个字。</p>`,
	...more,
});

/** One that is also asked about in a text: the look-alike differs by a word. */
const slogan = (phrase: string, seen: string, looksAlike: string): PhraseMarker =>
	promo(phrase, seen, { inText: true, looksAlike: `<p>${looksAlike}</p>` });

export const PHRASES: readonly PhraseMarker[] = [
	slogan('海量资讯、精准解读，尽在新浪财经APP', '25 of 25 posts, with a class', '海量资讯、精准解读，尽在乙APP'),
	slogan(
		'24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）',
		'articles of other feeds',
		'24小时滚动播报最新的财经资讯和视频',
	),
	slogan('新浪财经意见反馈留言板', 'articles of other feeds', '新浪财经意见反馈'),
	slogan('进入【新浪财经股吧】讨论', 'articles of other feeds', '进入【股吧】讨论'),
	slogan(
		'安装新浪财经客户端第一时间接收最全面的市场资讯→【下载地址】',
		'articles of other feeds',
		'安装新浪财经客户端的用户增加了。',
	),
	slogan('登录新浪财经APP 搜索【信披】查看更多考评等级', 'articles of other feeds', '登录新浪财经APP的用户增加了。'),
	slogan('新浪财经Level2：A股极速看盘', 'articles of other feeds', '新浪财经推出Level2行情。'),
	promo('炒股开户享福利', 'articles of other feeds', {
		match: 'begins',
		maxText: 40,
		looksAlike: '<p>甲证券称“炒股开户享福利”的广告违规，已责令整改。</p>',
	}),
	promo('我要反馈', 'articles of other feeds'),
	promo('缩小字体 放大字体 收藏 微博 微信 分享 腾讯QQ QQ空间', 'articles of other feeds'),
	promo('视频加载中，请稍候...', 'players of 2019'),
	promo('视频加载中，请稍后...', 'not met: as other sites write it'),
];

/** A line that calls its readers to something of Sina's, in whatever words: a question wherever it stands. */
export interface CallMarker extends Marker {
	readonly rule: 'sina-promo';
	/** One of these begins the line. */
	readonly calls: readonly string[];
	/** It names one of these. */
	readonly names: RegExp;
	/** The line has no more characters than this, blanks aside. */
	readonly maxText: number;
}

export const CALLS: readonly CallMarker[] = [
	{
		rule: 'sina-promo',
		verdict: 'ask',
		calls: (
			'更多 精彩 海量 点击 点此 扫码 扫一扫 扫描 长按 识别 下载 安装 打开 登录 登陆 关注 欢迎关注 欢迎下载 欢迎登录 搜索 添加 订阅 ' +
			'锁定 尽在 想 请 股市 炒股 投资 7×24 7x24 7X24 7*24 24小时 实时 掌握 第一时间 快来 立即 马上 免费 独家'
		).split(' '),
		names: /新浪|sinafinance|kopleader/i,
		maxText: 160,
		what: 'call to use something of Sina’s',
		seen: 'articles of other feeds',
		example: '<p>甲</p>⟦<p>　　扫码下载新浪财经APP，第一时间获取资讯</p>⟧',
		looksAlike: '<p>下载新浪财经APP的用户增加了。</p>',
	},
];
