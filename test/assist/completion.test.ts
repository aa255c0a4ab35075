// What is suggested at the cursor, which each text marks with `|`, and what becomes of the text.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { type Suggestion, suggestionsAt } from '../../src/assist/completion';
import { placeAt } from '../../src/assist/cursor-place';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import type { Context } from '../../src/engine/rule';
import { WorkspaceIndex } from '../../src/hexo/category-index';
import { parsePost } from '../../src/post/post';

const INDEX = new WorkspaceIndex();
for (const [key, path, author] of [
	['1', ['金融', '新浪财经', '国内'], '新浪财经'],
	['2', ['金融', '新浪财经', "it's: x"], '新浪财经'],
	['3', ['金融', '雪球'], '雪球'],
	['4', ['体育'], '@体育'],
	['own', ['我的'], '我'],
] as const) {
	INDEX.set(key, { paths: [path], author });
}
const NOW = Date.UTC(2024, 4, 1, 0, 0, 0, 123);
const CONTEXT: Context = { options: DEFAULT_OPTIONS, now: NOW, site: { timezone: 'Asia/Shanghai' } };

interface Offer extends Suggestion {
	/** The text with the suggestion taken. */
	readonly after: string;
}

function offers(marked: string, context = CONTEXT): Offer[] {
	const offset = marked.indexOf('|');
	const text = marked.replace('|', '');
	const place = placeAt(text, offset);
	assert.ok(place);
	const sources = { context, index: INDEX, own: 'own', post: () => parsePost(text) };
	return suggestionsAt(place, sources).map((suggestion) => ({
		...suggestion,
		after: text.slice(0, place.typed.start) + suggestion.source + text.slice(place.typed.end),
	}));
}
const labels = (marked: string, context?: Context): string[] => offers(marked, context).map(({ label }) => label);
const block = (fields: string): string => `---\n${fields}\n---\n`;

describe('completion of values', () => {
	const CASES: readonly (readonly [marked: string, ...after: string[]])[] = [
		[block('categories:\n - |'), block('categories:\n - 金融'), block('categories:\n - 体育')],
		[
			block('categories:\n - 金融\n - |'),
			block('categories:\n - 金融\n - 新浪财经'),
			block('categories:\n - 金融\n - 雪球'),
		],
		[
			block('categories: [金融, 新浪财经, |]'),
			block('categories: [金融, 新浪财经, "it\'s: x"]'),
			block('categories: [金融, 新浪财经, 国内]'),
		],
		[
			block("categories: [金融, 新浪财经, '|']"),
			block("categories: [金融, 新浪财经, 'it''s: x']"),
			block("categories: [金融, 新浪财经, '国内']"),
		],
		[block('categories: 金|'), block('categories: \n - 金融'), block('categories: \n - 体育')],
		[block('categories:\n |'), block('categories:\n - 金融'), block('categories:\n - 体育')],
		[block('category: |'), block('category: 金融'), block('category: 体育')],
		[block('author: |'), block('author: 新浪财经'), block("author: '@体育'"), block('author: 雪球')],
		[block('author: "|"'), block('author: "新浪财经"'), block('author: "@体育"'), block('author: "雪球"')],
		[block('author: [|]')],
		[block('comments: |'), block('comments: false'), block('comments: true')],
		[block("comments: '|'")],
		[block('date: |'), block('date: 2024-05-01 08:00:00')],
		[block("date: '|'"), block("date: '2024-05-01 08:00:00'")],
		[block('title: |')],
		[block('子: |')],
	];
	for (const [marked, ...after] of CASES) {
		it(JSON.stringify(marked), () => {
			const texts = offers(marked).map((offer) => offer.after);
			assert.deepEqual(texts, after);
			for (const text of texts) {
				assert.doesNotThrow(() => hexo.parse(text));
			}
		});
	}

	it('dates are written in the form of the site', () => {
		const date = (...dateFormats: string[]) =>
			offers(block('date: |'), { ...CONTEXT, options: { ...DEFAULT_OPTIONS, dateFormats } }).map(
				({ source }) => source,
			);
		assert.deepEqual(date('rfc1123', 'datetime'), ['Wed, 01 May 2024 00:00:00 GMT']);
		assert.deepEqual(date('iso'), ["'2024-05-01T08:00:00+08:00'"]);
		assert.deepEqual(date('date'), ['2024-05-01']);
	});

	it('pictures are those of the article, not those of promos, nor placeholders', () => {
		const article =
			'<p><img src="https://n.sinaimg.cn/a.jpg?x=1&amp;y=2"><img src="//n.sinaimg.cn/b.jpg"></p>\n' +
			'<img src="https://n.sinaimg.cn/c.jpg"><img src="https://n.sinaimg.cn/c.jpg"><img src="https://picsum.photos/1">\n' +
			'<div class="app-kaihu-qr"><img src="https://n.sinaimg.cn/qr.png"></div>\n';
		const post = `${block("author: 新浪财经\nheadimg: '|'")}${article}`;
		assert.deepEqual(labels(post), ['https://n.sinaimg.cn/a.jpg?x=1&y=2', 'https://n.sinaimg.cn/c.jpg']);
		assert.deepEqual(labels(post.replace('headimg', 'poster')), []);
		const options = { ...DEFAULT_OPTIONS, imageKeys: ['poster'] };
		assert.equal(labels(post.replace('headimg', 'poster'), { ...CONTEXT, options }).length, 2);
	});
});

describe('completion of names', () => {
	const sourceOf = (name: string): string | undefined =>
		offers(block('标: 1\n|')).find(({ label }) => label === name)?.source;

	it('leaves out those that are there', () => {
		assert.ok(labels(block('title: 甲\n|')).includes('author'));
		assert.ok(!labels(block('title: 甲\n|')).includes('title'));
		assert.ok(!labels(block('|\ntitle: 甲')).includes('title'));
	});

	it('begins with those of the usual post', () => {
		assert.deepEqual(labels(block('|\ntitle: 甲')).slice(0, 3), ['categories', 'headimg', 'author']);
	});

	it('knows the picture fields of the site', () => {
		const options = { ...DEFAULT_OPTIONS, imageKeys: ['poster', 'headimg'] };
		const names = labels(block('|\ntitle: 甲'), { ...CONTEXT, options });
		assert.equal(names.filter((name) => name === 'poster' || name === 'headimg').length, 2);
	});

	for (const [name, source] of [
		['title', "title: '$1'"],
		// Hexo does not build a post with an empty one.
		['excerpt', "excerpt: '$1'"],
		['categories', 'categories:\n - $0'],
		// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
		['comments', 'comments: ${1|false,true|}'],
		['author', 'author: $0'],
	] as const) {
		it(`writes ${name}`, () => assert.equal(sourceOf(name), source));
	}
});
