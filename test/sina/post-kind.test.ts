// What makes a post one of Sina's.
import assert from 'node:assert/strict';
import { parseEdited, parsePost } from '../../src/post/post';
import { isPost, isSinaPost, matchesPosts, postGlobs } from '../../src/sina/post-kind';
import { countSigns } from '../../src/sina/signs';

const HEAD = '---\ntitle: 甲\nauthor: 别处\n---\n';
const ATTRIBUTE = '<p cms-style="font-L">甲</p>';
const EDITOR = '<p class="article-editor">责任编辑：某某</p>';
const FRAME = '<div class="img_wrapper"><img src="https://n.sinaimg.cn/a.jpg"><span class="img_descr"></span></div>';
const STOCK = '<p><span id="stock_sh600000"><a class="keyword">甲</a></span><span id="quote_sh600000"></span></p>';

/** A frame with so many elements between it and its picture. */
function deepFrame(depth: number): string {
	const picture = `${'<b>'.repeat(depth)}<img src="//n.sinaimg.cn/a.jpg">${'</b>'.repeat(depth)}`;
	return `<div class="img_wrapper">${picture}<span class="img_descr"></span></div>`;
}

const SINAS: [why: string, text: string][] = [
	['its author says so', '---\nauthor: 新浪财经\n---\n<p>甲</p>'],
	['its categories say so', '---\ncategories:\n - 金融\n - - 新浪\n---\n<p>甲</p>'],
	['a strong comment', `${HEAD}<p>甲</p><!-- news_keyword_pub,stock, -->`],
	['another', `${HEAD}<!--文末二维码 start-->`],
	['another', `${HEAD}<!-- 编辑姓名及工作代码 -->`],
	['another', `${HEAD}<p><!--article_adlist[<p>甲</p>]article_adlist--></p>`],
	['a strong class', `${HEAD}<div class="clearfix appendQr_wrap"></div>`],
	['another', `${HEAD}<div class=app-kaihu-qr></div>`],
	['a style sheet for one', `${HEAD}<style>.appendQr_wrap&#123;float:left&#125;</style>`],
	['an attribute and an editor line', HEAD + ATTRIBUTE + EDITOR],
	['an attribute and a frame', HEAD + ATTRIBUTE + FRAME],
	['an attribute and a stock link', HEAD + ATTRIBUTE + STOCK],
	['an editor line and a frame', HEAD + EDITOR + FRAME],
	['an editor line and a stock link', HEAD + EDITOR + STOCK],
	['a frame and a stock link', HEAD + FRAME + STOCK],
	['an attribute and a frame with as much between it and its picture as there may be', HEAD + ATTRIBUTE + deepFrame(3)],
	[
		'an editor line in references',
		`${HEAD}${ATTRIBUTE}<p class="article-editor">&#x8D23;&#x4EFB;&#x7F16;&#x8F91;：甲</p>`,
	],
	[
		'a frame with a link, in a frame',
		`${HEAD}${ATTRIBUTE}<div class="img_wrapper"><div class="img_wrapper"><a href="x"><img src="//n.sinaimg.cn/a.jpg"></a></div><span class="img_descr">甲</span></div>`,
	],
];

const OTHERS: [why: string, text: string][] = [
	['its title, which is about Sina', '---\ntitle: 新浪发布财报\nauthor: 别处\n---\n<p>甲</p>'],
	['nothing', `${HEAD}<p>新浪财经、news_keyword_pub、appendQr_wrap</p>`],
	['one sign, twice', HEAD + ATTRIBUTE + ATTRIBUTE],
	['one sign', HEAD + EDITOR],
	['one sign', HEAD + FRAME],
	['one sign', HEAD + STOCK],
	['an editor line of somebody else', `${HEAD}${ATTRIBUTE}<p class="article-editor">本报记者报道。</p>`],
	['an editor line with a picture', `${HEAD}${ATTRIBUTE}<p class="article-editor">责任编辑：某某<img src="a.jpg"></p>`],
	['an editor line without the class', `${HEAD}${ATTRIBUTE}<p>责任编辑：某某</p>`],
	[
		'a frame of a picture elsewhere',
		`${HEAD}${ATTRIBUTE}<div class="img_wrapper"><img src="a.jpg"><span class="img_descr"></span></div>`,
	],
	[
		'a frame without a place for a caption',
		`${HEAD}${ATTRIBUTE}<div class="img_wrapper"><img src="//n.sinaimg.cn/a.jpg"></div>`,
	],
	[
		'a picture beside the frame',
		`${HEAD}${ATTRIBUTE}<img src="//n.sinaimg.cn/a.jpg"><div class="img_wrapper"><span class="img_descr"></span></div>`,
	],
	[
		'a picture and a caption in two frames',
		`${HEAD}${ATTRIBUTE}<div class="img_wrapper"><img src="//n.sinaimg.cn/a.jpg"></div><div class="img_wrapper"><span class="img_descr"></span></div>`,
	],
	[
		'a frame of something that is no picture',
		`${HEAD}${ATTRIBUTE}<div class="img_wrapper"><video src="//n.sinaimg.cn/a.jpg"></video><span class="img_descr"></span></div>`,
	],
	['a frame too far around its picture', HEAD + ATTRIBUTE + deepFrame(4)],
	['a class of Sina’s that others have, too', `${HEAD}<div class="article-info">分享</div>`],
	['a stock link without a quote', `${HEAD}${ATTRIBUTE}<span id="stock_sh600000"><a class="keyword">甲</a></span>`],
	['an id that only begins so', `${HEAD}${ATTRIBUTE}<span id="forex_overview">甲</span><span id="quote_1"></span>`],
	[
		'marks in code',
		`${HEAD}<pre>${ATTRIBUTE}${EDITOR}<!-- 总声明--><div class="appendQr_wrap"></div></pre>\n\n\`\`\`\n<!-- news_keyword_pub,stock, -->\n\`\`\``,
	],
	['a comment that only begins so', `${HEAD}<!-- news_keyword_publication --><!-- 文末二维码见下 -->`],
];

describe('a post of Sina’s', () => {
	for (const [why, text] of SINAS) {
		it(`is one by ${why}: ${JSON.stringify(text).slice(0, 60)}`, () => assert.ok(isSinaPost(parsePost(text))));
	}
	for (const [why, text] of OTHERS) {
		it(`is none by ${why}: ${JSON.stringify(text.slice(HEAD.length)).slice(0, 60)}`, () =>
			assert.ok(!isSinaPost(parsePost(text))));
	}
	it('stays one when it is edited', () => {
		const before = parsePost(HEAD + ATTRIBUTE + EDITOR);
		assert.ok(isSinaPost(parseEdited(`${HEAD}<p>甲</p>`, before)));
	});
	it('has signs that are counted', () => {
		assert.equal(countSigns(parsePost(HEAD)), 0);
		assert.equal(countSigns(parsePost(HEAD + ATTRIBUTE + ATTRIBUTE)), 1);
		assert.equal(countSigns(parsePost(HEAD + ATTRIBUTE + EDITOR + FRAME + STOCK)), 4);
	});
	it('is a post by two of the fields that posts have, wherever it lies', () => {
		const isOne = (frontMatter: string, path?: string) =>
			isPost(parsePost(`---\n${frontMatter}\n---\n`), path, ['_posts/*']);
		assert.ok(isOne('title: 甲\ndate: 2024-05-01 08:00:00'));
		assert.ok(!isOne('title: 甲'));
		assert.ok(!isOne('title: 甲\nlayout: page\ntags: 乙'));
		assert.ok(isOne('layout: page', 'source/_posts/a.md'));
		assert.ok(!isOne('layout: page', 'source/_posts/a.txt'));
	});
	it('is a post by its path, where that begins at any depth unless a glob says otherwise', () => {
		assert.ok(matchesPosts('C:\\site\\.source\\_posts\\a.md', ['_posts/*']));
		assert.ok(matchesPosts('/site/_posts/a.md', ['/site/_posts/*']));
		assert.ok(!matchesPosts('/other/site/_posts/a.md', ['/site/_posts/*']));
		assert.ok(!matchesPosts('/site/_posts/a.md', ['']));
		assert.deepEqual(postGlobs(['', 'a/*', '/b/*']), ['**/a/*', '/b/*']);
	});
	it('is a post without any front matter by a strong mark only', () => {
		const isOne = (text: string) => isPost(parsePost(text), 'notes/x.md', ['**/_posts/**']);
		assert.ok(isOne('<p>甲</p><!-- news_keyword_pub,stock, -->'));
		assert.ok(!isOne(ATTRIBUTE + EDITOR));
	});
});
