// What cleaning may take out of an article: the catalogue of Sina's furniture, told again without src.
import { decodeHTML } from 'entities';
import { attribute, type Element, innerRange, type Markup, type Reading } from './reading';

/** A stretch of the text that may go, as a whole. */
export interface Piece {
	readonly start: number;
	readonly end: number;
}

const COMMENTS = [
	/^news_keyword_pub,/,
	/^(?:正文下iframe|总声明|编辑姓名及工作代码)$/,
	/^(?:文末二维码|开户二维码)\s*(?:start|end)$/,
	/^article_adlist\[/,
	/^mce-plugin-videoList/,
	/^\/?video-list$/,
	/^<span>扫二维码/,
	/^(?:秒拍|视频播放器|行情图|原始正文)\s*(?:start|begin|end)$/,
	/^新增众测推广文案(?:end)?$/,
	/^(?:wapdump|publish_helper_?) *end$|^publish_helper/,
	/^fincon_.*(?:start|begin|end)$/,
	/^(?:引文|新浪财经直播 推广轮播|轮播|直播推荐|港股大赛.*)\s*(?:start|end)$/,
	/^SUDA_CODE_(?:START|END)$|^(?:body code|page-tools|文章关键字) (?:begin|start|end)$|^import sinaads\.js (?:start|end)$/,
	/^300\*250画中画.*(?:begin|end)$/,
];

/** Elements that go with all they hold. */
const CLASSES = new Set(
	(
		'appendQr_wrap appendQr_normal appendQr_normal_txt app-kaihu-qr artical-player-wrap video-2017 otherContent_01 ' +
		'sinaads tech-quotation wap_special article-info article-keywords ct_hqimg hqimg_wrapper hqimg_related ' +
		'finance_app_zqtg xb_new_finance_app live-finance-banner-wrap zhitou-wrap divstockguba moduleSingleImg01 ' +
		'jqlblock_cls corrTxt_01 weiboListBox special_tag_wrap caijing_bq seo_data_list'
	).split(' '),
);
const IDS = new Set(
	(
		'app-kaihu-stock app-qihuo-kaihu-qr navStopHere PublicRelation5 PublicRelation11 PublicRelation13 lcs1_w lcs_wrap ' +
		'relatedNewsWrap sinaads_box left_hzh_ad sinashareto blk_weiboBox_01 j_album_1 gtx-trans'
	).split(' '),
);
const EDITORS = new Set(['article-editor', 'show_author']);
const SINA_SELECTOR = /^\s*\.(?:appendQr_|app-(?:qihuo-)?kaihu-|tech-(?:quotation|con))/;

/** Elements that lose their tags and keep their words. */
const STOCK_ID = /^(?:stock|hkstock|usstock|forex|futures|overseas_futures|fund)_/;
const LINKED = /(?:^|\s)keyword(?:\s|$)/;

const ATTRIBUTES = new Set(
	(
		'cms-style data-sudaclick suda-uatrack nodescore extrascore data-link ' +
		'cms-width cms-height black-list img-code img-size ocr-text qr-mark qr-area ' +
		'url-data title-data source-data hidefocus'
	).split(' '),
);

/** What tells furniture from the rest. */
type Source = Pick<Reading, 'source' | 'markup' | 'elements'>;

/** Every piece of the text that may go. */
export function furnitureOf(reading: Source): Piece[] {
	const pieces: Piece[] = [];
	for (const markup of reading.markup) {
		if (markup.kind === 'close' && WRAPPERS.has(markup.name)) {
			pieces.push(markup); // whether it is the right one is for the tree to tell
		}
		if (markup.kind === 'comment' && isSinaComment(reading, markup)) {
			pieces.push(markup);
		}
		if (markup.kind === 'open') {
			const lost = markup.attributes.filter((attr) => mayLose(markup, attr));
			// Nobody heeds a repeated one while the first is there, and it would count once that has gone.
			pieces.push(...lost, ...markup.repeated.filter(({ name }) => lost.some((first) => first.name === name)));
		}
	}
	for (const element of reading.elements) {
		const place = element.sourceCodeLocation!;
		const isWhole = place.endTag !== undefined || element.tagName === 'img';
		if ((isWhole && isBlock(reading, element)) || isSinaStylesheet(element) || isHiddenPicture(element)) {
			pieces.push(span(place));
		}
		if (isWrapper(element)) {
			pieces.push(span(place.startTag!));
		}
	}
	pieces.push(...inPromoSlots(reading));
	pieces.push(...slogansAmong(reading, [...pieces, ...emptied(reading, pieces)]));
	return [...pieces, ...emptied(reading, pieces)];
}

/** Slots between two comments whose content goes with them; whether it may hold paragraphs. */
const PROMO_SLOTS: [start: RegExp, end: RegExp, paragraphs?: true][] = [
	[/^开户二维码\s*start$/, /^开户二维码\s*end$/, true],
	[/^行情图\s*(?:start|begin)$/, /^行情图\s*end$/],
	[/^新增众测推广文案$/, /^新增众测推广文案\s*end$/, true],
	[/^fincon_.*(?:start|begin)$/, /^fincon_.*end$/, true],
	[/^引文 start$/, /^引文 end$/],
	[/^新浪财经直播 推广轮播 start$/, /^新浪财经直播 推广轮播 end$/],
	[/^轮播 start$/, /^(?:轮播|直播推荐) end$/],
	[/^港股大赛.*(?:start|begin)$/, /^港股大赛.*end$/],
];

/** The elements and the words between the two comments of such a slot, if none of them looks like the article. */
function inPromoSlots(reading: Source): Piece[] {
	const comments = reading.markup
		.filter(({ kind }) => kind === 'comment')
		.map(({ start, end }) => ({ start, end, text: reading.source.slice(start + 4, end - 3).trim() }));
	return comments.flatMap((opener) => {
		const [, end, paragraphs] = PROMO_SLOTS.find(([start]) => start.test(opener.text)) ?? [];
		const closer = end && comments.find(({ start, text }) => start >= opener.end && end.test(text));
		const inside = closer ? { start: opener.end, end: closer.start } : { start: 0, end: 0 };
		const isArticle =
			!isDead(reading, inside) &&
			(holds(reading, inside, paragraphs ? ARTICLE : [...ARTICLE, 'p']) ||
				isStatement(reading, inside) ||
				wordsOf(reading, inside).length > 200);
		return isArticle ? [] : [...elementsIn(reading, inside), ...wordsIn(reading, inside), ...gapsIn(reading, inside)];
	});
}

/** Whether a stretch holds no word, and of elements only boxes and pictures that have neither an address nor a description. */
const isDead = (reading: Source, stretch: Piece): boolean =>
	wordsOf(reading, stretch) === '' &&
	reading.elements
		.filter(({ sourceCodeLocation: place }) => place!.startOffset >= stretch.start && place!.endOffset <= stretch.end)
		.every(
			(element) =>
				/^(?:p|div|span|section|figure|figcaption|center|a|font|strong|b|em|br)$/.test(element.tagName) ||
				(element.tagName === 'img' &&
					/^(?:#.*)?$/.test((attribute(element, 'src') ?? '').trim()) &&
					(attribute(element, 'alt') ?? '').trim() === '' &&
					(attribute(element, 'srcset') ?? attribute(element, 'data-src')) === undefined),
		);

/** Elements that furniture has none of. */
const ARTICLE = 'h1 h2 h3 h4 h5 h6 table figure pre code textarea video'.split(' ');

/**
 * Whether an element of one of these names, or a picture with its caption, stands in a stretch. What only looks like one in
 * a comment or in a value is none to readers, and a paragraph may be furniture itself, or a box have nothing in it.
 */
const holds = (reading: Source, { start, end }: Piece, names: readonly string[]): boolean =>
	reading.elements.some((element) => {
		const { startOffset, endOffset } = element.sourceCodeLocation!;
		if (startOffset < start || endOffset > end) {
			return false;
		}
		const isNamed = names.includes(element.tagName) || classes(element).includes('img_wrapper');
		const isP = element.tagName === 'p';
		return (
			isNamed &&
			!(/^(?:p|div)$/.test(element.tagName) && isEmpty(reading, element)) &&
			!(isP && isBlock(reading, element))
		);
	});

const isEmpty = (reading: Source, element: Element): boolean => {
	const [start, end] = innerRange(element);
	const isPicture = ({ tagName, sourceCodeLocation: place }: Element) =>
		SHOWN.has(tagName) && place!.startOffset >= start && place!.endOffset <= end;
	return isWhite(element, wordsOf(reading, { start, end })) && !reading.elements.some(isPicture);
};

/** Elements that readers see without a word in them. */
const SHOWN = new Set('img iframe video audio embed object svg canvas input button select hr'.split(' '));

/** Whether the words of a stretch say something, in links aside, that only an article would: a sentence with its full stop. */
function isStatement(reading: Source, stretch: Piece): boolean {
	const links = reading.elements.filter(({ tagName }) => tagName === 'a').map(innerRange);
	const units = withBlankMarkup(reading, stretch, (tag) => isDropped(reading, tag)).split('');
	for (const [start, end] of links.filter(([from, to]) => from >= stretch.start && to <= stretch.end)) {
		units.fill(' ', start - stretch.start, end - stretch.start);
	}
	return decodeHTML(units.join('')).includes('。');
}

const elementsIn = (reading: Source, { start, end }: Piece): Piece[] =>
	reading.elements
		.map(({ sourceCodeLocation }) => span(sourceCodeLocation!))
		.filter((piece) => piece.start >= start && piece.end <= end);

/** The words of a stretch, one piece for each run without a blank or a tag. */
function wordsIn(reading: Source, stretch: Piece): Piece[] {
	const words = withBlankMarkup(reading, stretch, () => true).matchAll(/[^ \t\r\n\f\v]+/g);
	return [...words].map(({ 0: { length }, index }) => ({
		start: stretch.start + index,
		end: stretch.start + index + length,
	}));
}

/** The blanks between the words of a stretch that goes. */
const gapsIn = ({ source }: Source, { start, end }: Piece): Piece[] =>
	[...source.slice(start, end).matchAll(/(?<=[^ \t\r\n\f\v])[ \t\f\v]+(?=[^ \t\r\n\f\v])/g)].map(
		({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }),
	);

/** What of a slogan counts: a question is another one. */
function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}？?]/gu, '');
}

/** Promos that are told by their words alone: only next to a mark that no other site has. */
const SLOGANS = [
	'海量资讯、精准解读，尽在新浪财经APP',
	'24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）',
	'新浪财经意见反馈留言板',
	'进入【新浪财经股吧】讨论',
	'安装新浪财经客户端第一时间接收最全面的市场资讯→【下载地址】',
	'登录新浪财经APP 搜索【信披】查看更多考评等级',
	'新浪财经Level2：A股极速看盘',
	'炒股开户享福利',
	'我要反馈',
	'缩小字体 放大字体 收藏 微博 微信 分享 腾讯QQ QQ空间',
	'视频加载中，请稍候...',
	'视频加载中，请稍后...',
].map(lettersOf);
const MARK =
	'(?:<!--\\s*(?:news_keyword_pub|编辑姓名及工作代码|文末二维码|article_adlist)(?:(?!-->)[^])*-->|<(?:div\\b[^>]*|style\\b[^>]*>[^<]*\\.)(?:appendQr_wrap|app-kaihu-qr))';

/** Paragraphs of nothing but a slogan that stand next to a mark, or do once the furniture between them has gone. */
function slogansAmong(reading: Source, pieces: readonly Piece[]): Piece[] {
	const units = reading.source.split('');
	const mark = new RegExp(`^${MARK}`, 'i');
	for (const { start, end } of pieces.filter((piece) => !mark.test(reading.source.slice(piece.start, piece.end)))) {
		units.fill(' ', start, end);
	}
	const found: Piece[] = [];
	let pending = reading.elements.filter((element) => isSlogan(reading, element));
	for (let count = -1; count < found.length; ) {
		count = found.length;
		const source = units.join('');
		const isNext = ({ sourceCodeLocation: place }: Element): boolean =>
			new RegExp(`(?:${MARK}|</(?:div|style)>)\\s*$`, 'i').test(source.slice(0, place!.startOffset)) ||
			new RegExp(`^\\s*${MARK}`, 'i').test(source.slice(place!.endOffset));
		for (const element of pending.filter(isNext)) {
			const piece = span(element.sourceCodeLocation!);
			found.push(piece);
			units.fill(' ', piece.start, piece.end);
		}
		pending = pending.filter((element) => !isNext(element));
	}
	return found;
}

function isSlogan(reading: Source, element: Element): boolean {
	const [start, end] = innerRange(element);
	const words = wordsOf(reading, { start, end });
	const isOne =
		SLOGANS.includes(lettersOf(words)) || (words.length <= 40 && lettersOf(words).startsWith('炒股开户享福利'));
	return isOne && element.sourceCodeLocation!.endTag !== undefined;
}

/** A picture that mobile pages hide and only share. */
const isHiddenPicture = (element: Element): boolean =>
	element.tagName === 'img' && classes(element).includes('sharePic') && classes(element).includes('hide');

const span = (place: { startOffset: number; endOffset: number }) => ({
	start: place.startOffset,
	end: place.endOffset,
});

function isSinaComment(reading: Source, { start, end }: Markup): boolean {
	const source = reading.source.slice(start, end);
	const content = /^<!--([\s\S]*)--!?>$/.exec(source)?.[1];
	// How many blanks there are, and of which kind, makes no other comment of it.
	return content !== undefined && matchesAny(COMMENTS, content.trim().replace(/\s+/g, ' '));
}

/** The text of a stretch without blanks, and somebody else's comments as they are. */
function wordsOf(reading: Source, stretch: Piece): string {
	return decodeHTML(withBlankMarkup(reading, stretch, (tag) => isDropped(reading, tag))).replace(/\s/g, '');
}

const isDropped = (reading: Source, tag: Markup): boolean => tag.kind !== 'comment' || isSinaComment(reading, tag);

function withBlankMarkup(
	{ source, markup }: Source,
	{ start, end }: Piece,
	isBlanked: (tag: Markup) => boolean,
): string {
	const units = source.slice(start, end).split('');
	for (const tag of markup) {
		if (tag.end > start && tag.start < end && isBlanked(tag)) {
			units.fill(' ', Math.max(0, tag.start - start), Math.min(tag.end, end) - start);
		}
	}
	return units.join('');
}

const matchesAny = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

const isEditors = (attributeName: string): boolean =>
	ATTRIBUTES.has(attributeName) || /^data-(?:comos-|mce)/.test(attributeName);

function mayLose(tag: Markup, { name, value }: { name: string; value: string }): boolean {
	return (
		isEditors(name) ||
		(tag.name === 'img' && name === 'id' && /^\d+$/.test(value)) ||
		(tag.name === 'img' && name === 'referrerpolicy' && !POLICY.test(value)) ||
		(name === 'class' && value.trim() === 'ori_titlesource')
	);
}

/** What browsers know (the Referrer Policy specification). */
const POLICY =
	/^(?:no-referrer(?:-when-downgrade)?|(?:strict-)?origin(?:-when-cross-origin)?|same-origin|unsafe-url)$/i;

const classes = (element: Element): string[] => attribute(element, 'class')?.split(/\s+/) ?? [];

const SINA_HOST = /^\s*(?:https?:)?\/\/(?:[\w-]+\.)*sina(?:\.com\.cn|\.cn|img\.cn|js\.cn)(?:[/?#:]|$)/i;
const ADVERT_HOST = /^\s*(?:https?:)?\/\/(?:[\w-]+\.)*(?:adbox|sax)\.sina\.com\.cn(?:[/?#:]|$)/i;
/** These may hold frames. */
const ADVERTS = new Set(['otherContent_01', 'sinaads']);

const isSinaStylesheet = (element: Element): boolean =>
	element.tagName === 'link' && SINA_HOST.test(attribute(element, 'href') ?? '');

/** What may be a line of a promo that is known by where it leads. */
const PROMO_LINES = new Set(['blockquote', 'p', 'div', 'section', 'li']);
const PROMO_ADDRESS =
	'(?:(?:https?:)?//)?(?:www\\.sinadaxue\\.cn|finance\\.sina\\.com\\.cn/(?:mobile/comfin|stock/reportch/jinqilin))';
const PROMO_LINK = new RegExp(`\\shref\\s*=\\s*["']?\\s*${PROMO_ADDRESS}`, 'i');
const LEADS_ELSEWHERE = new RegExp(`\\shref\\s*=\\s*(?!["']?\\s*${PROMO_ADDRESS}|\\s)`, 'i');

/** A block of Sina's that holds nothing of the article. */
function isBlock(reading: Source, element: Element): boolean {
	const [start, end] = innerRange(element);
	const inside = { start, end };
	const source = reading.source.slice(start, end);
	const holdsAny = (...names: string[]): boolean => holds(reading, inside, names);
	const id = attribute(element, 'id') ?? '';
	if (element.tagName === 'style') {
		return isSinaStyle(source);
	}
	if (element.tagName === 'p' && classes(element).some((name) => EDITORS.has(name))) {
		return /^[(（]?责/.test(wordsOf(reading, inside)) && !holdsAny('img', 'p');
	}
	if (element.tagName === 'blockquote' && classes(element).some((name) => name.startsWith('fincon_'))) {
		return !holdsAny(...ARTICLE, 'iframe') && !isStatement(reading, inside);
	}
	if (PROMO_LINES.has(element.tagName) && PROMO_LINK.test(source)) {
		const isReports = source.includes('jinqilin.shtml');
		const beginsSo = !isReports || wordsOf(reading, inside).startsWith('炒股就看');
		return beginsSo && !holdsAny(...ARTICLE) && !isStatement(reading, inside) && !LEADS_ELSEWHERE.test(source);
	}
	if (element.tagName === 'span' && id.startsWith('quote_')) {
		return !holdsAny('img', 'p');
	}
	if (element.tagName === 'script' || element.tagName === 'iframe') {
		const hosts = element.tagName === 'script' ? SINA_HOST : ADVERT_HOST;
		return hosts.test(attribute(element, 'src') ?? '');
	}
	const isAdvert =
		/^ad_\d+$/.test(id) || classes(element).some((name) => ADVERTS.has(name) || name.startsWith('j_native_'));
	if (isAdvert) {
		return !holdsAny(...ARTICLE, 'p');
	}
	const track = (attribute(element, 'data-sudaclick') ?? '').replace(/\s/g, '');
	const isSinas =
		(element.tagName === 'div' && track.includes('suda_1028_guba')) ||
		(classes(element).includes('new_style_article') && track.includes('ad_content_top')) ||
		(element.tagName === 'p' && classes(element).some((name) => name.startsWith('finance_we'))) ||
		(id === 'wx_pic' && /display:none/.test((attribute(element, 'style') ?? '').replace(/\s/g, ''))) ||
		IDS.has(id) ||
		attribute(element, 'sax-type') !== undefined ||
		classes(element).some((name) => CLASSES.has(name));
	return isSinas && !holdsAny(...ARTICLE, 'iframe') && (!isStatement(reading, inside) || source.includes('线索征集'));
}

function isSinaStyle(source: string): boolean {
	const rules = source.replaceAll('&#123;', '{').replaceAll('&#125;', '}').split('}');
	const selectors = rules.slice(0, -1).flatMap((rule) => rule.split('{')[0]!.split(','));
	return (
		selectors.length > 0 && selectors.every((selector) => SINA_SELECTOR.test(selector)) && rules.at(-1)!.trim() === ''
	);
}

const WRAPPERS = new Set(['font', 'span', 'a', 'p']);

/** The linker's, for whatever it links. */
const isRoundKeyword = (element: Element): boolean =>
	/^[a-z][\w.$^-]+$/i.test(attribute(element, 'id') ?? '') &&
	element.childNodes.some(
		(node) => 'tagName' in node && node.tagName === 'a' && LINKED.test(attribute(node, 'class') ?? ''),
	);

function isWrapper(element: Element): boolean {
	switch (element.tagName) {
		case 'font':
			return element.attrs.every(({ name }) => isEditors(name));
		case 'span':
			return STOCK_ID.test(attribute(element, 'id') ?? '') || isRoundKeyword(element);
		case 'a':
			return (
				LINKED.test(attribute(element, 'class') ?? '') ||
				attribute(element, 'data-sudaclick') === 'content_marketkeywords_p'
			);
		default:
			return false;
	}
}

const MAY_BE_EMPTIED = new Set(['p', 'blockquote', 'span', 'div', 'font', 'strong', 'b', 'em', 'i', 'u']);

/** Whether an element shows nothing: no text, and no picture by its style. */
const isWhite = (element: Element, inner: string): boolean =>
	decodeHTML(inner).trim() === '' && !/url\(/i.test(attribute(element, 'style') ?? '');

/** Elements that hold nothing but white space, line breaks and what may go. */
function emptied(reading: Source, pieces: readonly Piece[]): Piece[] {
	const source = reading.source.split('');
	const blank = (start: number, end: number) => source.fill(' ', start, end);
	for (const { start, end } of pieces) {
		blank(start, end);
	}
	for (const { kind, name, start, end, isIgnored } of reading.markup) {
		if (name === 'br' || kind === 'close' || isIgnored) {
			blank(start, end);
		}
	}
	const found: Piece[] = [];
	for (const element of reading.elements.toReversed()) {
		const place = element.sourceCodeLocation!;
		const inner = source.slice(...innerRange(element)).join('');
		if ((place.endTag || element.tagName === 'p') && MAY_BE_EMPTIED.has(element.tagName) && isWhite(element, inner)) {
			const piece = span(place.endTag ? place : place.startTag!);
			found.push(piece);
			blank(piece.start, piece.end);
		}
	}
	return found;
}
