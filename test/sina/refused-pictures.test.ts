// Which pictures of Sina's host are refused to readers.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { refusedPictures } from '../../src/sina/refused-pictures';

const OF_SINA = 'https://n.sinaimg.cn/a.jpg';
const ELSEWHERE = 'https://example.com/a.jpg';

describe('refused pictures', () => {
	for (const [article, count] of [
		[`<img src="${OF_SINA}">`, 1],
		[`<img src="${ELSEWHERE}">`, 0],
		[`<img src="https://n.sinaimg.cn/a b.jpg">`, 0],
		[`<img srcset="${ELSEWHERE} 1x, ${OF_SINA} 2x">`, 1],
		[`<img srcset="${ELSEWHERE} 1x">`, 0],
		[`<img src="${OF_SINA}" referrerpolicy="No-Referrer">`, 0],
		[`<img src="${OF_SINA}" referrerpolicy="none">`, 1],
		[`<picture>\n<source srcset="${OF_SINA} 1x">\n<img src="b.jpg">\n</picture>`, 1],
		[`<picture><source srcset="${OF_SINA} 1x"><img></picture>`, 0],
		[`<picture><source src="${OF_SINA}"><img src="b.jpg"></picture>`, 0],
		[`<picture><i srcset="${OF_SINA}"></i><img src="b.jpg"></picture>`, 0],
	] as const) {
		it(`${article}: ${count}`, () => assert.equal(refusedPictures(parsePost(article)).length, count));
	}
});
