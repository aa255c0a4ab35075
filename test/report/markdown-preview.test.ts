// What VS Code's preview shows of a post: the plug-in in a real markdown-it, beside what VS Code itself adds to it.
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { showPosts } from '../../src/report/markdown-preview';
import { previewedPost } from '../../src/report/previewed-post';
import { formatMessage } from '../../src/text/message';

/** Front matter as VS Code 1.139 reads it, from a fence in the first line on, and where it shows it. */
function addOwnFrontMatter(md: MarkdownIt): void {
	const lineAt = (state: { src: string; bMarks: readonly number[]; eMarks: readonly number[] }, line: number) =>
		state.src.slice(state.bMarks[line], state.eMarks[line]).trimEnd();
	md.block.ruler.before('fence', 'front_matter', (state, start, end, isSilent) => {
		let closing = start + 1;
		while (closing < end && lineAt(state, closing) !== '---') {
			closing++;
		}
		if (start !== 0 || lineAt(state, 0) !== '---' || closing >= end) {
			return false;
		}
		if (!isSilent) {
			const content = state.src.slice(state.bMarks[1], state.bMarks[closing]).replace(/\n$/, '');
			Object.assign(state.push('front_matter', '', 0), { map: [0, closing + 1], meta: { content } });
			state.line = closing + 1;
		}
		return true;
	});
	md.renderer.rules.front_matter = (tokens: readonly { meta: { content: string } }[], index: number) =>
		`<fields>${tokens[index]!.meta.content}</fields>\n`;
}

interface Settings {
	readonly path?: string;
	readonly options?: Partial<Options>;
}

function preview({ path, options = {} }: Settings = {}): MarkdownIt {
	const md = new MarkdownIt({ html: true });
	const context = { options: { ...DEFAULT_OPTIONS, ...options }, ...(path !== undefined && { path }) };
	showPosts(md, (text) => previewedPost(text, context), formatMessage);
	addOwnFrontMatter(md);
	return md;
}

/** What the preview shows of a text. */
const shown = (text: string, settings?: Settings): string => preview(settings).render(text);
/** What it shows without the plug-in. */
function shownByOwn(text: string): string {
	const md = new MarkdownIt({ html: true });
	addOwnFrontMatter(md);
	return md.render(text);
}

const FIELDS = 'title: 甲\ndate: 2024-05-08 13:08:00';
const IN_POSTS = { path: 'source/_posts/a.md' };

describe('front matter in the preview of Markdown', () => {
	it('is what Hexo reads, and not the first line only', () => {
		const expected = `<fields>${FIELDS}</fields>\n<p>乙</p>\n`;
		for (const text of [
			`\n---\n${FIELDS}\n---\n乙\n`,
			`---\n${FIELDS}\n---\n乙\n`,
			`----\n${FIELDS}\n----\n乙\n`,
			`${FIELDS}\n---\n乙\n`,
			`---\n${FIELDS}\n--- \n乙\n`,
			`\uFEFF\n---\n${FIELDS}\n---\n乙\n`,
		]) {
			assert.equal(shown(text), expected, JSON.stringify(text));
		}
		assert.equal(shown(`\r\n---\r\n${FIELDS.replace('\n', '\r\n')}\r\n---\r\n乙\r\n`).replaceAll('\r', ''), expected);
		assert.equal(
			shown(';;;\n"title": "甲",\n"date": 1\n;;;\n乙\n'),
			'<fields>{"title": "甲",\n"date": 1}</fields>\n<p>乙</p>\n',
		);
	});
	it('is hidden where VS Code has nothing to show it with', () => {
		const md = new MarkdownIt({ html: true });
		showPosts(md, (text) => previewedPost(text, { options: DEFAULT_OPTIONS }), formatMessage);
		assert.equal(md.render(`\n---\n${FIELDS}\n---\n乙\n`), '<p>乙</p>\n');
	});
	it('leaves everything else on its line', () => {
		for (const [text, lines] of [
			[`\n---\n${FIELDS}\n---\n\n乙\n\n丙\n`, [0, 6, 8]],
			[`---\n${FIELDS}\n---more\n\n乙\n`, [0, 3, 5]],
			[`\r\n---\r\n${FIELDS}\r\n---\r\n乙\r\n`, [0, 5]],
		] as const) {
			const tokens = preview().parse(text, {});
			assert.deepEqual(
				tokens.filter(({ type, map }) => map && type !== 'inline').map(({ map }) => map![0]),
				lines,
			);
		}
		assert.equal(shown(`---\n${FIELDS}\n---more\n乙\n`), `<fields>${FIELDS}</fields>\n<p>more\n乙</p>\n`);
	});
	it('is text where Hexo publishes it', () => {
		const words = '<h2>title: 甲\ndate: 2024-05-08 13:08:00</h2>\n<p>乙</p>\n';
		for (const text of [`--- \n${FIELDS}\n---\n乙\n`, `\n\n---\n${FIELDS}\n---\n乙\n`]) {
			assert.equal(shown(text), `<hr>\n${words}`, JSON.stringify(text));
		}
		assert.equal(shown('---\n\n甲\n\n---\n\n乙\n', IN_POSTS), '<hr>\n<p>甲</p>\n<hr>\n<p>乙</p>\n');
	});
	it('is nothing where Hexo takes it out of the article and reads no field', () => {
		assert.equal(shown('\n---\n2024-05-01\n---\n乙\n', IN_POSTS), '<p>乙</p>\n');
		assert.equal(shown('---\n<p>a: b</p>\n\n---\n乙\n', IN_POSTS), '<p>乙</p>\n');
	});
	it('is there where Hexo refuses it, so that VS Code tells what is wrong', () => {
		assert.equal(shown('\n---\ntitle: @x\ndate: 1\n---\n乙\n'), '<fields>title: @x\ndate: 1</fields>\n<p>乙</p>\n');
	});
	it('is left alone in what is no post', () => {
		for (const text of [
			'\n---\nlayout: page\n---\n\n# A\n',
			'---\nlayout: page\n---\n\n# A\n',
			'---\n\nA\n\n---\n\nB\n',
			'# A\n\nb: c\n---\nd\n',
		]) {
			assert.equal(shown(text, { path: 'README.md' }), shownByOwn(text), JSON.stringify(text));
		}
	});
	it('is no matter of a line', () => {
		const md = preview() as MarkdownIt & { renderInline(text: string): string };
		assert.equal(md.renderInline('title: a\ndate: b\n---\nc'), 'title: a\ndate: b\n---\nc');
	});
});

describe('pictures in the preview of Markdown', () => {
	const SINA = '\n---\ntitle: 甲\ndate: 1\nauthor: 新浪\n---\n';
	const MARK = 'data-news-post="unseen" title="Sina refuses this picture to other sites: readers see a broken one"';
	/** What the preview shows of an article from Sina, without its fields, and our mark as `§`. */
	const article = (text: string, options?: Partial<Options>): string =>
		shown(SINA + text, { options: options ?? {} })
			.replace(/^<fields>[\s\S]*<\/fields>\n/, '')
			.replaceAll(MARK, '§');

	for (const [kind, text, expected] of [
		[
			'in a block',
			'<p><img src="https://n.sinaimg.cn/a.jpg" alt="图"></p>\n',
			'<p><img § src="https://n.sinaimg.cn/a.jpg" alt="图"></p>\n',
		],
		[
			'between words',
			'甲<img src=//n.sinaimg.cn/a.jpg>乙 <b>丙</b>\n',
			'<p>甲<img § src=//n.sinaimg.cn/a.jpg>乙 <b>丙</b></p>\n',
		],
		[
			'of Markdown',
			'甲 ![图](https://n.sinaimg.cn/a.jpg)\n',
			'<p>甲 <img src="https://n.sinaimg.cn/a.jpg" alt="图" §></p>\n',
		],
		[
			'of Markdown, by reference',
			'![图][a]\n\n[a]: https://n.sinaimg.cn/a.jpg\n',
			'<p><img src="https://n.sinaimg.cn/a.jpg" alt="图" §></p>\n',
		],
		[
			'in a list, over several lines, with a class of its own',
			'- <div>\n  <IMG\n   class="x"\n   src="https://n.sinaimg.cn/a.jpg">\n  </div>\n',
			'<ul>\n<li>\n<div>\n<IMG §\n class="x"\n src="https://n.sinaimg.cn/a.jpg">\n</div>\n</li>\n</ul>\n',
		],
		[
			'in a table',
			'| 甲 |\n| --- |\n| ![](https://n.sinaimg.cn/a.jpg) |\n',
			'<table>\n<thead>\n<tr>\n<th>甲</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><img src="https://n.sinaimg.cn/a.jpg" alt="" §></td>\n</tr>\n</tbody>\n</table>\n',
		],
		[
			'with sources beside it',
			'甲<picture><source srcset="//n.sinaimg.cn/b.webp"><img src="b.jpg"></picture>\n',
			'<p>甲<picture><source srcset="//n.sinaimg.cn/b.webp"><img § src="b.jpg"></picture></p>\n',
		],
	] as const) {
		it(`are marked ${kind}`, () => assert.equal(article(text), expected));
	}

	it('are not marked where readers see them, nor where they are none', () => {
		for (const text of [
			'<p><img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer"></p>\n',
			'<p><img src="https://example.com/a.jpg?n.sinaimg.cn"></p>\n\n![](https://example.com/sinaimg.cn)\n',
			'`<img src="https://n.sinaimg.cn/a.jpg">`\n',
			'```\n<img src="https://n.sinaimg.cn/a.jpg">\n```\n',
			'    <img src="https://n.sinaimg.cn/a.jpg">\n',
			'<pre><img src="https://n.sinaimg.cn/a.jpg"></pre>\n',
			'<!-- news-post-disable-next-line image-referrer -->\n<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n',
		]) {
			assert.equal(article(text), new MarkdownIt({ html: true }).render(text), text);
		}
	});
	it('have no other tooltip than the reason', () => {
		const [, reason] = MARK.split('" title="');
		for (const text of ['![](https://n.sinaimg.cn/a.jpg "甲")\n', '甲<img src="//n.sinaimg.cn/a.jpg" title="甲">\n']) {
			assert.equal(/ title="([^"]*")/.exec(shown(SINA + text))?.[1], reason);
		}
	});
	it('are told apart in one block', () => {
		const lines = [
			'<div>',
			'<img src="https://n.sinaimg.cn/a.jpg">',
			'<img src="a.jpg">',
			'<img src="https://n.sinaimg.cn/a.jpg">',
			'</div>',
		];
		assert.equal(article(lines.join('\n')), lines.join('\n').replaceAll('<img src="h', '<img § src="h'));
		const suppressed = ['<div>', '<!-- news-post-disable-next-line -->', ...lines.slice(1)].join('\n');
		const last = suppressed.lastIndexOf(' src="h');
		assert.equal(article(suppressed), `${suppressed.slice(0, last)} §${suppressed.slice(last)}`);
	});
	it('are told apart in paragraphs', () => {
		const own = '![](https://n.sinaimg.cn/a.jpg)';
		assert.equal(
			article(`甲 ![](a.jpg) ${own}\n\n<!-- news-post-disable-next-line -->\n乙 ${own}\n`),
			'<p>甲 <img src="a.jpg" alt=""> <img src="https://n.sinaimg.cn/a.jpg" alt="" §></p>\n' +
				'<!-- news-post-disable-next-line -->\n<p>乙 <img src="https://n.sinaimg.cn/a.jpg" alt=""></p>\n',
		);
	});
	it('are not marked where the rule is off, nor in what is no post from Sina', () => {
		const text = '<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n\n![](https://n.sinaimg.cn/a.jpg)\n';
		assert.match(article(text), /§[\s\S]*§/);
		assert.doesNotMatch(article(text, { severity: { image: 'off' } }), /§/);
		assert.equal(shown(text, { path: 'README.md' }), shownByOwn(text));
		assert.equal(shown(text, IN_POSTS), shownByOwn(text));
	});
	it('are marked in a post that only its article gives away', () => {
		assert.match(shown('<!-- news_keyword_pub,stock, -->\n<img src="https://n.sinaimg.cn/a.jpg">\n'), /data-news-post/);
	});
});
