// What is code in a post, by every way in which it can be written: cleaning leaves it as it is.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { isInCode } from '../../src/post/code';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';

const HEAD = '---\ntitle: 示例\nauthor: 新浪财经\n---\n';

/** Something that cleaning takes away anywhere else. */
const LEFTOVER = '<p cms-style="font-L">乙</p>';

const cleaned = (article: string, path = 'source/_posts/a.md', fields = ''): string =>
	clean(parsePost(HEAD.replace('---\n', `---\n${fields}`) + article, { path }), RULES, {
		options: DEFAULT_OPTIONS,
	}).text.slice(HEAD.length + fields.length);

/** Articles with a leftover in code. */
const CODE: readonly string[] = [
	// Hexo's blocks.
	`{% raw %}${LEFTOVER}{% endraw %}`,
	`{%raw%}${LEFTOVER}{%endraw%}`,
	`{%- raw -%}${LEFTOVER}{%- endraw -%}`,
	`{% verbatim %}${LEFTOVER}{% endverbatim %}`,
	`{% codeblock 题 lang:html %}\n${LEFTOVER}\n{% endcodeblock %}`,
	`{%- codeblock -%}\n${LEFTOVER}\n{%- endcodeblock -%}`,
	`{% code %}${LEFTOVER}{% endcode %}`,
	`{% raw %}{% raw %}{% endraw %}${LEFTOVER}{% endraw %}`,
	`<div>\n{% raw %}\n${LEFTOVER}\n{% endraw %}\n</div>`,
	// Hexo's fences, which know nothing of HTML or Markdown.
	`\`\`\`html\n${LEFTOVER}\n\`\`\``,
	`~~~\n${LEFTOVER}\n~~~`,
	`<div>\n\`\`\`\n${LEFTOVER}\n\`\`\`\n</div>`,
	`<div>\n<p>\n  ~~~ html\n${LEFTOVER}\n  ~~~\n</p>\n</div>`,
	`        \`\`\`\n${LEFTOVER}\n        \`\`\``,
	`\`\`\`\`js\n${LEFTOVER}\n\`\`\``,
	`> \`\`\`\n> ${LEFTOVER}\n> \`\`\``,
	`- \`\`\`\n  ${LEFTOVER}\n  \`\`\``,
	// Markdown's.
	`\`\`\`\n${LEFTOVER}`,
	`\`\`\`\n${LEFTOVER}\n\`\`\`\``,
	`段落\n\n    ${LEFTOVER}`,
	`\`${LEFTOVER}\``,
	// Elements.
	`<pre>${LEFTOVER}</pre>`,
	`<p><code>${LEFTOVER}</code></p>`,
	`<textarea>${LEFTOVER}</textarea>`,
	`<xmp>${LEFTOVER}</xmp>`,
];

/** Tags of Hexo's with something in them that looks like a leftover. */
const TAGS: readonly string[] = [
	'{% link <span id="quote_x"></span>甲 https://a.cn/ %}',
	'<p>{% blockquote <font cms-style="x">甲</font> %}乙{% endblockquote %}</p>',
	'{{ \'<span id="quote_x"></span>\' }}',
	'<div>\n\n    {% link <span id="quote_x"></span>甲 https://a.cn/ %}\n</div>',
	'{# <span id="quote_x"></span> #}',
	'{% codeblock <span id="quote_x"></span> %}甲{% endcodeblock %}',
];

describe('code', () => {
	/** Code stands between `⟦` and `⟧`. */
	for (const marked of [
		'甲 ⟦`乙`⟧ 丙',
		'甲 ⟦``乙`丙``⟧ 丁',
		'甲 `乙',
		'甲 \\`乙`',
		'甲 `乙\n\n丙`',
		'甲 ⟦`乙\n丙`⟧',
		'甲 <b title="`">乙</b> 丙`',
		'甲 ⟦`<!-- 总声明-->`⟧',
		'<p>甲 `乙`</p>',
		'<div>\n\n甲 ⟦`乙`⟧\n\n</div>',
		'⟦```\n<p>甲</p>\n\n```⟧',
		'⟦~~~html\n```\n甲\n~~~⟧\n乙',
		'⟦```\n甲⟧',
		'<div>\n⟦```\n甲\n```⟧\n</div>',
		'<div>\n```\n甲\n</div>',
		'{% raw %}⟦甲⟧{% endraw %}',
		'{% link 甲 %}',
		'<div>\n\n⟦```\n甲\n```⟧\n\n</div>',
		'> ⟦```\n> 甲\n> ```⟧',
		'- ⟦```\n  甲\n  ```⟧',
		'甲\n    乙',
		'甲\n\n    ⟦乙\n\n    丙⟧\n',
		'<div>\n\n    <p>甲</p>\n</div>',
		'<div></div>\n\n    ⟦<p>甲</p>⟧\n',
		'<p>甲\n\n    <!-- 总声明-->',
		'- 甲\n\n      ⟦乙⟧',
		'<pre>⟦甲\n\n<!-- 总声明-->⟧</pre>',
		'<p>甲 <code>⟦<b>乙</b>⟧</code></p>',
		'<textarea>⟦<!-- 总声明-->⟧</textarea>',
		'<pre>⟦甲⟧',
		'<!-- `甲` -->',
		'<!--\n\n    甲 `乙`\n-->',
		'<style>\n\n    .a {}\n</style>',
		'| 甲 | ⟦`乙`⟧ |\n|---|---|\n| 丙 | ⟦`丁`⟧ |',
		'# 甲 ⟦`乙`⟧',
		'[甲]: <https://example.com/`a`>',
	]) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace(/[⟦⟧]/g, '');
			const spans = parsePost(text).code.toReversed();
			const found = spans.reduce(
				(all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
				text,
			);
			assert.equal(found, marked);
		});
	}

	for (const article of [...CODE, ...TAGS]) {
		for (const [place, text] of [
			['alone', `${article}\n`],
			['in an article', `<p>甲</p>\n\n${article}\n\n<p>丙</p>\n`],
		] as const) {
			it(`${place}, cleaning leaves it: ${JSON.stringify(article)}`, () => assert.equal(cleaned(text), text));
		}
	}

	it('what stands beside it is cleaned', () => {
		for (const article of CODE.filter((code) => /^(?:\{%|<(?!p>))/.test(code))) {
			assert.equal(cleaned(`${LEFTOVER}\n\n${article}\n\n${LEFTOVER}\n`), `<p>乙</p>\n\n${article}\n\n<p>乙</p>\n`);
		}
	});

	it('is none where the tags or the fence are not whole', () => {
		for (const [before, behind] of [
			['{% raw %}\n', ''],
			['', '\n{% endraw %}'],
			['{% blockquote %}\n', '\n{% endblockquote %}'],
			['<div>\n```\n', '\n</div>'],
			['<!-- ```\n``` -->\n', ''],
		]) {
			assert.equal(cleaned(`${before}${LEFTOVER}${behind}\n`), `${before}<p>乙</p>${behind}\n`);
		}
	});

	it('is none by tags where the post turns templates off', () => {
		const article = `<div>{% raw %}${LEFTOVER}{% endraw %}</div>\n`;
		const expected = '<div>{% raw %}<p>乙</p>{% endraw %}</div>\n';
		assert.equal(cleaned(article, 'a.md', 'disableNunjucks: true\n'), expected);
	});

	it('in a fence is known by where it begins', () => {
		const post = parsePost(`${HEAD}<div>\n~~~\n<b>\n~~~\n</div>\n`);
		const isCode = (slice: string) => isInCode(post, { start: post.text.indexOf(slice), end: post.text.length });
		assert.deepEqual([isCode('<div>'), isCode('<b>'), isCode('</div>')], [false, true, false]);
		assert.deepEqual(
			post.markdown.blocks.map(({ kind }) => kind),
			['FencedCode'],
		);
	});

	it('with an open fence in it hides nothing behind it from Markdown', () => {
		const article = `{% raw %}\n\`\`\`\n{% endraw %}\n\n${LEFTOVER}\n`;
		assert.equal(cleaned(article), article.replace(LEFTOVER, '<p>乙</p>'));
	});
});

describe('a post in HTML', () => {
	const clean = (article: string) => cleaned(article, 'source/_posts/a.html');

	it('has no code by indents or backticks', () => {
		for (const [before, behind] of [
			['<p>甲</p>\n\n    ', ''],
			['`', '`'],
			['- ', ''],
			['\t', ''],
		]) {
			assert.equal(clean(`${before}${LEFTOVER}${behind}\n`), `${before}<p>乙</p>${behind}\n`);
		}
	});

	it('has code by fences, tags and elements', () => {
		for (const article of CODE.filter((code) => /^\s*(?:\{%|<|~~~\n|```html|````)/.test(code))) {
			assert.equal(clean(`${article}\n`), `${article}\n`);
		}
	});

	it('is known by its name', () => {
		const isMarkdown = (path?: string) => parsePost('甲', { path }).isMarkdown;
		assert.deepEqual(['a.html', 'a/b.HTM', 'C:\\x\\_posts\\a.htm'].map(isMarkdown), [false, false, false]);
		assert.deepEqual(['a.md', 'html', 'a.html.md', 'a.mkd', undefined].map(isMarkdown), [true, true, true, true, true]);
	});
});
