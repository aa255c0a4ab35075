// Where an article comes from, as it is told where nothing was cleaned.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { articleSource } from '../../src/run/article-source';
import { runToEnd } from '../../src/text/steps';

const sourceOf = (text: string) => runToEnd(articleSource(parsePost(text), { options: DEFAULT_OPTIONS }));

describe('the source of an article', () => {
	for (const [text, source] of [
		['---\nauthor: 新浪财经\n---\n<p>甲</p>', 'Sina'],
		['<p>甲</p><!-- news_keyword_pub,stock, -->', 'Sina'],
		['<p cms-style="font-L">甲</p>', 'perhaps Sina'],
		['<p>甲</p>\n<p>责任编辑：张三</p>', 'perhaps Sina'],
		['<p class="article-editor">责任编辑：张三</p>', 'perhaps Sina'],
		['<p>甲</p>', 'elsewhere'],
		['---\ntitle: 甲乙\n---\n<h2>甲乙</h2>\n<p>丙</p>', 'elsewhere'],
		['', 'elsewhere'],
		['# 说明\n\n\n\n<div style="color: red"></div>', 'elsewhere'],
		['<p><a href="https://a.cn/">甲</a><img src="https://a.cn/b.jpg"></p>', 'elsewhere'],
	] as const) {
		it(`${source}: ${JSON.stringify(text)}`, () => assert.equal(sourceOf(text), source));
	}
	it('is Sina where somebody has said so', () => {
		const post = parsePost('<p>甲</p>', { anySource: true });
		assert.equal(runToEnd(articleSource(post, { options: DEFAULT_OPTIONS })), 'Sina');
	});
});
