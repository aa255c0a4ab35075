// Posts that somebody has damaged: changes of signs, tags, lines and leftovers at random places.
import type { Random } from './random';

/** Changes a text at one place, or gives it back where there is nothing to change. */
type Mutation = (text: string, random: Random) => string;

const SIGNS = [
	...'<>&;"\'=`*_[]()#-!\\/|~{}%:',
	'\n',
	'\r\n',
	' ',
	'    ',
	'　',
	'\t',
	'\0',
	'\ud83d',
	'\u00a0',
	'\uFEFF',
	'甲',
	'a',
	'1',
];

const TAGS = [
	...'p div font b strong span a pre code table td ul li blockquote style script textarea h2 section figure'
		.split(' ')
		.flatMap((name) => [`<${name}>`, `</${name}>`]),
	'<br>',
	'<hr>',
	'<p cms-style="font-L">',
	'<font cms-style="strong-Bold">',
	'<p cms-style="font-L strong-Bold">',
	'<img src="https://n.sinaimg.cn/a.jpg">',
	'<img src="//example.com/a.png" alt="">',
	'<div class="img_wrapper">',
	'<div class="appendQr_wrap">',
	'<p class="article-editor">',
	'<span id="stock_sh600000"><a class="keyword">',
];

const LINE_STARTS = [
	'    ',
	'\t',
	'- ',
	'1. ',
	'> ',
	'# ',
	'```\n',
	'~~~\n',
	'|',
	'---\n',
	'===\n',
	'<!-- more -->\n',
	'\n',
];

const LEFTOVERS = [
	'<!-- 总声明-->',
	'<!-- 文末二维码 start -->',
	'<!-- 正文下iframe -->',
	'<!-- 编辑姓名及工作代码 -->',
	'<!-- 开户二维码 start -->',
	'<!-- 开户二维码 end -->',
	'<!--article_adlist[<p>关注</p>]article_adlist-->',
	'<!-- news_keyword_pub,stock, -->',
	'<!--video-list-->',
	'<!-- 编者按 -->',
	'<!-- news-post-disable-next-line -->',
	'<!-- ',
	'-->',
	'<style>.appendQr_wrap&#123;border:1px&#125;</style>',
	'<div class="appendQr_wrap"><img src="//n.sinaimg.cn/q.png">扫码</div>',
	'<ins class="sinaads"></ins>',
	'<p class="article-editor">责任编辑：某人</p>',
	'<p>　　</p>',
	'{{ x }}',
	'{% raw %}',
	'{% endraw %}',
	"title: '甲'乙\n",
	'date: 2024-13-01\n',
	'categories: [甲, 乙\n',
];

const at = (text: string, random: Random): number => random.between(0, text.length);
const replaced = (text: string, start: number, end: number, by: string): string =>
	text.slice(0, start) + by + text.slice(end);
const inserted = (text: string, place: number, piece: string): string => replaced(text, place, place, piece);

/** All places of what matches, as [start, end]. */
const places = (text: string, pattern: RegExp): [start: number, end: number][] =>
	[...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length]);

/** A mutation of one of the pieces that match. */
const ofPiece =
	(pattern: RegExp, change: (piece: string, text: string, random: Random) => string): Mutation =>
	(text, random) => {
		const found = places(text, pattern);
		if (found.length === 0) return text;
		const [start, end] = random.pick(found);
		return replaced(text, start, end, change(text.slice(start, end), text, random));
	};

const TAG = /<\/?[a-z][^<>]*>/gi;
const LINE = /[^\n]+\n?/g;
const COMMENT = /<!--(?:[^-]|-(?!->))*-->/g;
const ATTRIBUTE = / [a-z-]+(?:="[^"<>]*")?(?=[ >])/gi;

const SIGN_LEVEL: readonly Mutation[] = [
	(text, random) => inserted(text, at(text, random), random.pick(SIGNS)),
	(text, random) => inserted(text, at(text, random), random.pick(SIGNS).repeat(random.between(2, 5))),
	(text, random) => {
		const start = at(text, random);
		return replaced(text, start, start + random.between(1, 3), '');
	},
	(text, random) => {
		const start = at(text, random);
		return replaced(text, start, start + 1, random.pick(SIGNS));
	},
	(text, random) => {
		const start = at(text, random);
		return inserted(text, at(text, random), text.slice(start, start + random.between(1, 60)));
	},
	(text, random) => text.slice(0, at(text, random)),
	(text) => text.replace(/\r?\n/g, '\r\n'),
];

const TAG_LEVEL: readonly Mutation[] = [
	(text, random) => inserted(text, at(text, random), random.pick(TAGS)),
	ofPiece(TAG, () => ''),
	ofPiece(TAG, (tag) => tag + tag),
	ofPiece(TAG, (_tag, _text, random) => random.pick(TAGS)),
	ofPiece(TAG, (tag) => tag.slice(0, -1)),
	ofPiece(TAG, (tag) => tag.toUpperCase()),
	ofPiece(TAG, (tag) => `${tag}\n\n    `),
	ofPiece(ATTRIBUTE, () => ''),
	ofPiece(ATTRIBUTE, (attribute) => attribute + attribute),
	ofPiece(ATTRIBUTE, (attribute) => attribute.replaceAll('"', "'")),
	ofPiece(ATTRIBUTE, (attribute) => attribute.slice(0, -1)),
];

const LINE_LEVEL: readonly Mutation[] = [
	ofPiece(LINE, () => ''),
	ofPiece(LINE, (line) => line + line),
	ofPiece(LINE, (line) => line.trimEnd()),
	ofPiece(LINE, (line, _text, random) => random.pick(LINE_STARTS) + line),
	ofPiece(LINE, (line, _text, random) => '\n'.repeat(random.between(1, 3)) + line),
	ofPiece(LINE, (line, text, random) => {
		const [start, end] = random.pick(places(text, LINE));
		return line + text.slice(start, end);
	}),
];

const LEFTOVER_LEVEL: readonly Mutation[] = [
	(text, random) => inserted(text, at(text, random), random.pick(LEFTOVERS)),
	(text, random) => inserted(text, at(text, random), `\n\n${random.pick(LEFTOVERS)}\n\n`),
	ofPiece(LINE, (line, _text, random) => random.pick(LEFTOVERS) + line),
	ofPiece(COMMENT, () => ''),
	ofPiece(COMMENT, (comment) => comment.slice(0, -3)),
	ofPiece(COMMENT, (comment, _text, random) => comment.replace(' ', random.pick(['', '\n', '\n\n', '--']))),
	ofPiece(COMMENT, (comment, _text, random) =>
		random.pick([`\`${comment}\``, `<pre>${comment}</pre>`, `甲${comment}乙`]),
	),
];

/** By the level at which they change a text. */
export const LEVELS: readonly (readonly Mutation[])[] = [SIGN_LEVEL, TAG_LEVEL, LINE_LEVEL, LEFTOVER_LEVEL];

/** A text after one to four mutations, each level as often as the others. */
export function mutated(text: string, random: Random): string {
	return random
		.times(1, 4, () => random.pick(random.pick(LEVELS)))
		.reduce((current, mutation) => mutation(current, random), text);
}
