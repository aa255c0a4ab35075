// Pictures with a defect that is odd, and such as have none but look like it: what is reported, and what the fix makes of it.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Rule } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { articleImageAlt } from '../../../src/rules/article/article-image-alt';
import { articleImageCut } from '../../../src/rules/article/article-image-cut';
import { articleImageDead } from '../../../src/rules/article/article-image-dead';
import { articleImageLazy } from '../../../src/rules/article/article-image-lazy';
import { articleImageProtocol } from '../../../src/rules/article/article-image-protocol';
import { lint } from '../../lint';
import { fixedBy, reportsOf, saidOf } from './reports';

/** An article, what is reported in it, and the article after the fixes where they change it. */
type Row = readonly [article: string, reports: readonly string[], fixed?: string];

const CASES: readonly (readonly [Rule, readonly Row[]])[] = [
	[
		articleImageAlt,
		[
			['<p><img></p>', ['(img)'], '<p><img alt=""></p>'],
			['甲\n\n![](b.jpg)\n', ['(![)']],
		],
	],
	[
		articleImageCut,
		[
			['<p title="甲"乙"丙">丁</p>', []],
			[
				'<p><img alt title="甲"乙" src="b.jpg"></p>',
				['title="甲"乙"'],
				'<p><img alt title="甲&quot;乙" src="b.jpg"></p>',
			],
			[
				'<p><img alt="甲" title="乙"丙" src="b.jpg"></p>',
				['title="乙"丙"'],
				'<p><img alt="甲" title="乙&quot;丙" src="b.jpg"></p>',
			],
			[
				'<p><img alt="甲\'乙"丙" src="b.jpg"></p>',
				['alt="甲\'乙"丙"'],
				'<p><img alt="甲\'乙&quot;丙" src="b.jpg"></p>',
			],
			['<p><img alt" src="b.jpg"></p>', ['alt"'], '<p><img alt="" src="b.jpg"></p>'],
			['<p><img alt=""乙" src="b.jpg"></p>', ['alt=""乙"'], '<p><img alt="&quot;乙" src="b.jpg"></p>'],
			[
				'<p><img alt=""乙"丙 图" src="b.jpg"></p>',
				['alt=""乙"丙 图"'],
				'<p><img alt="&quot;乙&quot;丙 图" src="b.jpg"></p>',
			],
			['<p><img alt="甲""乙" src="b.jpg"></p>', ['alt="甲""乙"'], '<p><img alt="甲&quot;&quot;乙" src="b.jpg"></p>'],
			// Another attribute, one without quotes, and such as have no quote that may have been the last one.
			['<p><img altitude 甲" src="b.jpg"></p>', []],
			["<p><img alt=a=b' 'c' src=\"b.jpg\"></p>", []],
			['<p><img alt=""乙" 丙></p>', []],
			['<p><img alt甲" 乙></p>', []],
		],
	],
	[
		articleImageDead,
		[
			['<img src="“https://a.cn/b.jpg”">', ['“https://a.cn/b.jpg”'], '<img src="https://a.cn/b.jpg">'],
			['<img src="&#35;">', ['&#35;']],
			['![图](http:https://a.cn/b.jpg)\n', ['http:https://a.cn/b.jpg'], '![图](https://a.cn/b.jpg)\n'],
			['<img src="https://localhost/b.jpg" data-src="https://a.cn/b.jpg">', ['https://localhost/b.jpg']],
			['<img src="undefined" data-src="https://a.cn/b.jpg">', []],
		],
	],
	[
		articleImageProtocol,
		[
			['<img src="http://localhost/b.jpg">', []],
			['![图](http://a.cn/b.jpg)\n', ['(http://a.cn/b.jpg)'], '![图](https://a.cn/b.jpg)\n'],
			['<img src="//a.cn/b.jpg">', ['(//a.cn/b.jpg)'], '<img src="https://a.cn/b.jpg">'],
		],
	],
];

for (const [rule, rows] of CASES) {
	describe(rule.id, () => {
		for (const [article, reports, fixed = article] of rows) {
			it(JSON.stringify(article), () => {
				assert.deepEqual(reportsOf(rule, article), reports);
				assert.equal(fixedBy(rule, article), fixed);
			});
		}
	});
}

describe('the fix of a picture', () => {
	const offersIn = (rule: Rule, article: string) => {
		const post = parsePost(`---\ntitle: 甲\n---\n${article}`);
		return lint(post, [rule], { options: DEFAULT_OPTIONS }).flatMap(({ fixes }) =>
			fixes.map((fix) => ({ fix, post, edits: editsOf(post, fix) ?? [] })),
		);
	};

	it('has to pass the whole gate where the picture is HTML, as it changes nothing around that', () => {
		for (const rule of [articleImageDead, articleImageProtocol]) {
			for (const address of ['http:https://a.cn/b.jpg', 'http://a.cn/b.jpg']) {
				for (const { fix } of offersIn(rule, `<img src="${address}">`)) {
					assert.ok(!fix.mends);
				}
				for (const { fix } of offersIn(rule, `![图](${address})`)) {
					assert.ok(fix.mends);
				}
			}
		}
	});

	it('writes only that part of an address anew that was wrong', () => {
		for (const [address, removed, text] of [
			['http:https://a.cn/b.jpg', 'http:', ''],
			['https:/a.cn/b.jpg', 'https:', 'https:/'],
			['www.a.com/b.jpg', '', 'https://'],
			['“https://a.cn/b.jpg”', '“https://a.cn/b.jpg”', 'https://a.cn/b.jpg'],
		] as const) {
			const [offer] = offersIn(articleImageDead, `<img src="${address}">`);
			assert.deepEqual(
				offer?.edits.map((edit) => [offer.post.text.slice(edit.start, edit.end), edit.text]),
				[[removed, text]],
			);
		}
	});
});

describe('what is said of a picture', () => {
	it('is no offer where Markdown makes one without a description: what it shows is for people to say', () => {
		const message = 'The picture has no alt: screen readers fall back on its file name';
		assert.deepEqual(saidOf(articleImageAlt, '甲\n\n![](b.jpg)\n'), [[message]]);
	});

	it('tells a description that lost its beginning from one that is cut off', () => {
		const title = 'Write the quotes within as &quot;';
		assert.deepEqual(saidOf(articleImageCut, '<p><img alt="甲"乙" src="b.jpg"></p>'), [
			['A quote within it cuts this description off: the rest is lost', title],
		]);
		assert.deepEqual(saidOf(articleImageCut, '<p><img alt甲" src="b.jpg"></p>'), [
			['This description has lost its = and its first quote: all of it is lost', title],
		]);
	});

	it('tells whether readers see nothing or a stand-in', () => {
		const said = (attributes: string) => saidOf(articleImageLazy, `<img ${attributes} data-src="https://a.cn/b.jpg">`);
		const without = 'The address of the picture is in data-src: without a script readers';
		assert.deepEqual(said(''), [[`${without} do not see it`, 'Make data-src the src']]);
		assert.deepEqual(said('src="loading.gif"'), [[`${without} see a stand-in`, 'Make data-src the src']]);
	});
});
