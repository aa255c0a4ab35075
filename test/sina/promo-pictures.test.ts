// Which pictures go with what cleaning takes out, and by which rule.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { promoPictures, removedPictures, widgetPictures } from '../../src/sina/promo-pictures';

const post = (article: string, author = '新浪财经') => parsePost(`---\nauthor: ${author}\n---\n${article}`);
const removed = (article: string) => Object.fromEntries(removedPictures(post(article)));

describe('pictures that cleaning takes out', () => {
	it('are those of promos, in a block or between two comments', () => {
		const block = '<div class="app-kaihu-qr"><span>领福袋！</span><img src="a.png?x=1&amp;y=2"></div>';
		assert.deepEqual(removed(block), { 'a.png?x=1&y=2': 'sina-promo' });
		const slot = '<!-- 开户二维码 start --><div class="x"><img src="b.png"></div><!-- 开户二维码 end -->';
		assert.deepEqual(removed(slot), { 'b.png': 'sina-promo' });
		assert.deepEqual([...promoPictures(post(block + slot))], ['a.png?x=1&y=2', 'b.png']);
	});
	it('are posters of players, which are no promos', () => {
		const player = '<div class="artical-player-wrap"><div>视频加载中，请稍候...</div><img src="p.jpg"></div>';
		assert.deepEqual(removed(player), { 'p.jpg': 'sina-player' });
		assert.equal(promoPictures(post(player)).size, 0);
	});
	it('are those of adverts and widgets, which may have to do with the article', () => {
		const advert = '<div class="otherContent_01"><img src="//a.cn/b.png"></div>';
		const chart = '<!--行情图 start--><div><img src="c.png"></div><!--行情图 end-->';
		assert.deepEqual(
			[...widgetPictures(post(advert + chart))],
			[...['//a.cn/b.png', 'http://a.cn/b.png', 'https://a.cn/b.png'], 'c.png'],
		);
		assert.equal(promoPictures(post(advert + chart)).size, 0);
		assert.equal(widgetPictures(post(`${chart}<p><img src="c.png"></p>`)).size, 0);
	});
	it('are none that the article still holds', () => {
		const both = '<p><img src="a.png"></p><div class="app-kaihu-qr"><img src="a.png"></div>';
		assert.deepEqual(removed(both), {});
	});
	it('are known by whichever protocol', () => {
		const promo = '<div class="app-kaihu-qr"><span>领福袋！</span><img src="//a.cn/q.png"></div>';
		const addresses = ['//a.cn/q.png', 'http://a.cn/q.png', 'https://a.cn/q.png'];
		assert.deepEqual([...promoPictures(post(promo))], addresses);
		for (const address of addresses) {
			assert.equal(promoPictures(post(`<p><img src="${address}"></p>${promo}`)).size, 0);
		}
	});
	it('are only what an <img> shows, each by the first rule that takes it out', () => {
		const promo = (content: string): string => `<div class="app-kaihu-qr"><span>领福袋！</span>${content}</div>`;
		assert.deepEqual(removed(promo('<input src="a.png">')), {});
		assert.deepEqual(removed(`<p><input src="a.png"><img alt="甲"></p>${promo('<img src="a.png">')}`), {
			'a.png': 'sina-promo',
		});
		const player = '<div class="artical-player-wrap"><div>视频加载中，请稍候...</div><img src="p.jpg"></div>';
		assert.deepEqual(removed(player + promo('<img src="p.jpg">')), { 'p.jpg': 'sina-player' });
	});
	it('are none of a block that stays, nor of a post from elsewhere', () => {
		assert.deepEqual(removed('<div class="appendQr_wrap"><p>正文。</p><img src="a.png"></div>'), {});
		assert.equal(removedPictures(post('<div id="app-kaihu-stock"><img src="a.png"></div>', '别处')).size, 0);
	});
});
