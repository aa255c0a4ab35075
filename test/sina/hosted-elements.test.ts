// What Sina's hosts serve: only what has a certain end is told of.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { reportRemains } from '../../src/sina/hosted-elements';

describe('elements that Sina’s hosts serve', () => {
	for (const [article, name, count] of [
		['<script src="//js.sina.cn/a.js"></script>', 'script', 1],
		['<script>f()</script>', 'script', 0],
		['<iframe src="//a.sax.sina.com.cn/1.html"></iframe>', 'iframe', 1],
		['<iframe src="//a.sax.sina.com.cn/1.html">', 'iframe', 0],
		['<iframe src="//a.sax.sina.com.cn/1.html"></iframe>', 'script', 0],
		['<link href="//css.sina.cn/a.css">', 'link', 1],
		['<audio src="//n.sinaimg.cn/a.mp3"></audio>', 'script', 0],
	] as const) {
		it(`${article}: ${count} of ${name}`, () =>
			assert.equal([...reportRemains(parsePost(article), name)].length, count));
	}
});
