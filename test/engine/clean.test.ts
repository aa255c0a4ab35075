// What cleaning does beyond single rules: what it leaves, and what it does not let one bad spot spoil.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { clean, cleanInspected, countByRule, type Leftover } from '../../src/engine/clean';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { matchesPosts } from '../../src/sina/post-kind';

const HEAD = '---\ntitle: 示例\nauthor: 新浪财经\n---\n';
const cleaned = (text: string, options = DEFAULT_OPTIONS) => clean(parsePost(text), RULES, { options });
const PARAGRAPH = '<p cms-style="font-L">　　<font cms-style="font-L">一段正文。</font></p>\n';

describe('clean', () => {
	it('cleans the rest of a long article where one leftover cannot go', () => {
		// Without the comment, the stars of the two shares would become emphasis.
		const text = `${HEAD}<!-- 总声明-->甲*ST乙*丙\n\n<div>\n${PARAGRAPH.repeat(600)}</div>\n`;
		const { text: after, left } = cleaned(text);
		assert.equal(after, `${HEAD}<!-- 总声明-->甲*ST乙*丙\n\n<div>\n${'<p>　　一段正文。</p>\n'.repeat(600)}</div>\n`);
		assert.deepEqual(
			left.map(({ rule }) => rule),
			['sina-comment'],
		);
	});

	it('takes from a post that was checked what it takes from the post', () => {
		for (const name of readdirSync('test/fixtures')) {
			const text = readFileSync(`test/fixtures/${name}/input.md`, 'utf8');
			const inspection = inspect(parsePost(text), RULES, { options: DEFAULT_OPTIONS });
			assert.deepEqual(cleanInspected(inspection, RULES, { options: DEFAULT_OPTIONS }), cleaned(text), name);
		}
	});

	it('counts nothing as left over that it never settles', () => {
		const { left } = cleaned(
			`${HEAD}<p><img src="http://a.cn/b.jpg"></p>\n<!-- news-post-disable-next-line title -->\n`,
		);
		assert.deepEqual(left, []);
	});

	it('ends after twenty passes, where a marker of the user’s uncovers its next place each time', () => {
		const customMarkers = [{ selector: 'b > i', action: 'unwrap' }] as const;
		const text = `${HEAD}<p><b>${'<i>'.repeat(25)}甲${'</i>'.repeat(25)}</b></p>\n`;
		const after = clean(parsePost(text), RULES, { options: { ...DEFAULT_OPTIONS, customMarkers } }).text;
		assert.equal(after, `${HEAD}<p><b>${'<i>'.repeat(5)}甲${'</i>'.repeat(5)}</b></p>\n`);
	});

	it('is counted by the rules that removed something, in their order', () => {
		const { removed } = cleaned(`${HEAD}<p cms-style="a">甲<!-- 总声明--></p>\n<p>乙<!-- 总声明--></p>\n`);
		assert.deepEqual(
			countByRule(removed, RULES).map(([{ id }, count]) => [id, count]),
			RULES.flatMap(({ id }) => (id === 'sina-comment' ? [[id, 2]] : id === 'sina-attribute' ? [[id, 1]] : [])),
		);
	});

	it('leaves a heading one where only a picture would be left of its line', () => {
		// An `<img/>` alone on its line begins a block of HTML, and the dashes below it would become text.
		const text = `${HEAD}<img src="a.jpg"/><font></font>\n---\n`;
		assert.equal(cleaned(text).text, text);
	});

	it('makes no tag of a text', () => {
		const text = `${HEAD}<p>甲 <<span id="usstock_ABC"><a class="keyword">ABC</a></span>`;
		assert.equal(cleaned(text).text, text);
	});

	it('stays with an article of Sina’s when the marks that gave it away are gone', () => {
		const text = '<p><!-- news_keyword_pub,stock, --></p>\n<p cms-style="font-L">甲</p>\n';
		assert.equal(cleaned(text).text, '<p>甲</p>\n');
	});

	it('changes nothing in what Hexo shows as it is', () => {
		for (const tag of ['codeblock', 'raw', 'code']) {
			const text = `{% ${tag} %}\n<!-- news_keyword_pub,stock, -->\n\n\n<p cms-style="x">甲</p>\n{% end${tag} %}\n`;
			assert.equal(cleaned(text).text, text);
			assert.equal(cleaned(HEAD + text).text, HEAD + text);
		}
	});

	it('says what went and what is left at its place in the first text, as it was when its turn came', () => {
		const article =
			'<!-- 总声明-->甲*ST乙*丙\n\n<div>\n<p><span id="quote_sh600000"></span><!-- news_keyword_pub,stock, --></p>\n</div>\n';
		const { removed, left } = cleaned(HEAD + article);
		const told = ({ rule, start, end, text }: Leftover) => [rule, (HEAD + article).slice(start, end), text];
		assert.deepEqual(removed.map(told), [
			['sina-comment', '<!-- news_keyword_pub,stock, -->', '<!-- news_keyword_pub,stock, -->'],
			['sina-stock-link', '<span id="quote_sh600000"></span>', '<span id="quote_sh600000"></span>'],
			['empty-element', '<p><span id="quote_sh600000"></span><!-- news_keyword_pub,stock, --></p>', '<p></p>'],
		]);
		assert.deepEqual(left.map(told), [['sina-comment', '<!-- 总声明-->', '<!-- 总声明-->']]);
	});

	it('leaves alone what a setting keeps, and cleans what one hides', () => {
		const text = `${HEAD}<p>甲</p>\n<p class="article-editor">责任编辑：张三</p>\n<p cms-style="strong-Bold">乙</p>\n`;
		const { text: after } = cleaned(text, { ...DEFAULT_OPTIONS, keep: ['sina-editor'], emphasis: 'drop' });
		assert.equal(after, text.replace(' cms-style="strong-Bold"', ''));
		// The name of a group stands for every rule of it.
		assert.equal(cleaned(text, { ...DEFAULT_OPTIONS, keep: ['sina'] }).text, text);
		assert.equal(
			cleaned(text, { ...DEFAULT_OPTIONS, severity: { sina: 'off' } }).text,
			`${HEAD}<p>甲</p>\n<p><strong>乙</strong></p>\n`,
		);
	});
});

describe('matchesPosts', () => {
	for (const [path, pattern, expected] of [
		['/home/a/site/source/_posts/x/y.md', '**/_posts/**/*.{md,markdown,html}', true],
		['/home/a/site/README.md', '**/_posts/**/*.{md,markdown,html}', false],
		['/home/a/site/source/_posts/y.md', 'source/_posts/*.md', true],
		['C:\\site\\source\\_posts\\y.md', 'source/_posts/*.md', true],
		['/home/a/site/source/_posts/y.md', '', false],
		['/srv/posts/y.md', '/srv/posts/*.md', true],
		['source/_posts/y.mkdn', '**/_posts/**', true],
		['source/_posts/x/y.HTM', '**/_posts/**', true],
		['source/_posts/y.jpg', '**/_posts/**', false],
		['source/_posts/_posts', '**/_posts/**', false],
	] as const) {
		it(`${path} ${expected ? 'is' : 'is not'} among ${pattern}`, () => {
			assert.equal(matchesPosts(path, [pattern]), expected);
		});
	}
});
