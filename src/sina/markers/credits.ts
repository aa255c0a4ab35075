// How lines begin that credit a source or an editor, name the original title, or disclaim.
import type { Marker } from './marker';

/**
 * What parts the label of a credit from what it says. `colon`: also brackets around the label; `bar`: a bar or a slash of any
 * width; `blank`: a blank; `name`: a blank, if nothing but names stands behind it; `medium`: nothing, if what follows is
 * called as papers and sites are; `quoted`: quotes around all of that; `none`: nothing.
 */
export type Sign = 'colon' | 'bar' | 'blank' | 'name' | 'medium' | 'quoted' | 'none';

export interface CreditMarker extends Marker {
	readonly rule: 'sina-credit';
	/** One of these begins the line, blanks, bullets and an opening bracket aside. */
	readonly labels: readonly string[];
	/** One of these stands before the label; the empty one where there may be nothing. Nothing does if there are none. */
	readonly before?: readonly string[];
	readonly signs: readonly Sign[];
	/** Brackets stand around the line: without them it may be anything. */
	readonly inBrackets?: true;
	/** The line has no more characters than this, blanks aside. */
	readonly maxText: number;
}

const words = (list: string): string[] => list.split(' ');

type Row = Omit<CreditMarker, 'rule' | 'verdict' | 'example' | 'looksAlike'>;

/** @param looksAlike another paragraph, which holds the same words. */
const credit = (line: string, row: Row, looksAlike: string): CreditMarker => ({
	rule: 'sina-credit',
	verdict: 'ask',
	...row,
	example: `<p>甲</p>⟦<p>　　${line}</p>⟧`,
	looksAlike: `<p>${looksAlike}</p>`,
});

/** What is said to be the view of its author, or not Sina's, with or without an announcement. */
const AUTHORS_VIEW = ['', '声明：', '声明:', '特别声明：', '特别声明:'].flatMap((announcement) =>
	words(
		'本文 文章 文章内容 本文观点 本文内容 文中观点 以上内容 以上文章内容 以上文章 以上观点 上述内容 上述观点 此文 新浪意见领袖专栏文章',
	).map((what) => announcement + what),
);

/** What an article is made of. */
const MATERIAL = words(
	'本文 文章 原文 新闻 消息 信息 内容 稿件 素材 资料 数据 文字 图片 图文 图 照片 视频 音频 封面 封面图 头图 题图 配图 首图 本文图片 本文素材 以上内容 部分内容 综合',
);

export const CREDITS: readonly CreditMarker[] = [
	credit(
		'原标题：某某',
		{
			labels: words('原标题 原标题为 原标题是 原题 原题为 原文标题 原文题目'),
			before: ['', ...words('本文 文章 新闻 中文 英文')],
			signs: ['colon', 'bar', 'blank', 'quoted'],
			maxText: 80,
			what: 'original title',
			seen: '11 of 25 posts; without a colon in 1 of 57',
		},
		'甲，原标题：乙，是一部电影。',
	),
	credit(
		'来源：某某',
		{
			labels: words('来源 来源于 源自 图源 稿源'),
			before: ['', ...MATERIAL],
			signs: ['colon', 'bar', 'name'],
			maxText: 60,
			what: 'source',
			seen: '5 of 25 posts; with bars, or words before it, in 3 of 57',
		},
		'资金来源：甲公司。',
	),
	credit(
		'转自：某某',
		{
			labels: ['自'],
			before: words(
				'转 转载 授权转载 摘 摘编 摘录 节选 选 引 转引 载 来 综合 编译 翻译 译 整理 本文转 本文摘 本文转载 本文综合 本文编译 文章转 文章转载 图片来 素材来',
			),
			signs: ['colon', 'bar'],
			maxText: 60,
			what: 'source',
			seen: 'articles of other feeds',
		},
		'自：甲',
	),
	credit(
		'综合自 某某',
		{
			labels: words('转自 转载自 摘自 摘编自 综合自 编译自'),
			signs: ['name'],
			maxText: 60,
			what: 'source',
			seen: 'articles of other feeds',
		},
		'综合自甲，乙，丙。',
	),
	credit(
		'转自某某报',
		{
			labels: words('转自 转载自 转发自 摘自 摘编自 节选自 选自 综合自 编译自 来源'),
			before: ['', ...MATERIAL],
			signs: ['medium'],
			maxText: 40,
			what: 'source',
			seen: 'not met: as other sites write it',
		},
		'转自动挡汽车降价，见某某报。',
	),
	credit(
		'（来自某某报）',
		{
			labels: words('来自 来源于 源自 引自 取自'),
			before: ['', ...MATERIAL],
			signs: ['medium'],
			inBrackets: true,
			maxText: 40,
			what: 'source',
			seen: 'not met: as other sites write it',
		},
		'（来自某某地的游客）',
	),
	credit(
		'本文转自某某',
		{
			labels: words('转自 转载自 摘自 摘编自 节选自 选自 来自 源自 综合自 编译自 来源于'),
			before: words('本文 文章 原文 内容 以上内容 图片 配图 题图 部分图片'),
			signs: ['none'],
			maxText: 40,
			what: 'source',
			seen: 'articles of other feeds',
		},
		'转自甲的乙。',
	),
	credit(
		'责任编辑：某某',
		{
			labels: words('编辑 责编 编委 主编 总编 总编辑 美编 编审 校对 审校 审核 审读 监审 监制 统筹 值班主任 初审 复审'),
			before: [
				'',
				...words('责任 本期 资深 本期资深 值班 执行 高级 首席 实习 见习 版面 文字 图片 视频 美术 运营 新媒体'),
			],
			signs: ['colon', 'bar', 'name'],
			maxText: 30,
			what: 'editor',
			seen: '3 articles, and of other sites, too; without a colon in 1 of 57 posts',
		},
		'文案编辑/校对',
	),
	credit(
		'文丨某某',
		{
			labels: words(
				'文 图 图文 文图 撰文 采写 采访 作者 记者 摄影 摄像 头图摄影 头图 封面图 题图 插画 制图 供图 设计 排版 翻译 编译 策划 出品 制作 剪辑',
			),
			before: ['', ...words('本报 本刊 见习 实习 特约')],
			signs: ['bar'],
			maxText: 30,
			what: 'by-line',
			seen: '1 of 57 posts, and articles of other feeds',
		},
		'作者：某某',
	),
	credit(
		'免责声明：某某',
		{
			labels: ['声明'],
			before: words('免责 新浪 新浪网 新浪财经 郑重 版权'),
			signs: ['colon'],
			maxText: 300,
			what: 'disclaimer',
			seen: '1 page of 2019, and 3 articles',
		},
		'甲发布免责声明：乙。',
	),
	credit(
		'特别声明：以上文章内容仅代表作者本人观点，不代表某某立场。',
		{
			labels: words('仅代表作者 均为作者 只代表作者 不代表新浪 不代表本网 不代表本站 不代表本平台'),
			before: AUTHORS_VIEW,
			signs: ['none'],
			maxText: 300,
			what: 'disclaimer',
			seen: '1 article',
		},
		'特别声明：甲。',
	),
];
