// What promos and buttons say: the words of a block that are its own, each text of it as a whole.

/** A call of one line, which says one of these and is no statement. */
const call = (words: string): RegExp => new RegExp(`^(?=[^。]{0,50}$)[^。]*(?:${words})`);

/** Of Sina's apps: 海量资讯、精准解读，尽在新浪财经APP. */
export const APP = call('新浪(?:财经|新闻)?(?:APP|客户端)|扫描二维码|扫码');

/** Of brokers and accounts; they change: 牛市来了？如何快速上车，金牌投顾服务免费送>>. */
export const ACCOUNT = call(
	'开户|投顾|金股|牛股|福利|福袋|红包|免费|佣金|名额|点击|扫码|扫描|扫一扫|下载|领取|抽奖|公众号|>>',
);

/** Of analysts' reports: 炒股就看金麒麟分析师研报，权威，专业，及时，全面，助您挖掘潜力主题机会！ */
export const REPORTS = call('炒股就看|权威');

/** Of the tech channel: 新酷产品第一时间免费试玩，…最好玩的产品吧~！下载客户端还能获得专享福利哦！ */
export const TRIAL = call('免费试玩|新浪众测|最好玩|福利');

/** Of a call for hints: 【线索征集令！】你吐槽，我倾听；…爆料联系邮箱：… */
export const HINTS = /^.{0,200}(?:线索征集|爆料)/;

/** Of a microblog, behind the name of who wrote it. */
export const MICROBLOG = /^[：:]/;

/** Of a video player. */
export const PLAYER = /^(?:视频加载中，请稍[候后](?:\.\.\.|…)?|自动播放|播放|暂停|向前|向后|play)$/;

/** Of bars and tails. */
export const BUTTON =
	/^(?:文章关键[词字][：:]?|热点栏目|自选股|数据中心|行情中心|资金流向|模拟交易|客户端|收藏|分享|微博|微信|评论|打印)$/;
