// What is no front matter of a post and nothing of Sina's looks as it does without this extension.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findFrontMatter } from '../../src/post/front-matter';
import { ATTRIBUTES } from '../../src/sina/markers/attributes';
import { type Token, tokensOf } from './tokens';

const CORPUS = '../shared/corpus/posts';
const SINA = 'comment.block.attribute.sina.html';

/** The scopes of every character; none where an attribute of Sina's is dimmed. */
const scopesByPlace = (lines: readonly Token[][], dimmed: readonly Token[][]): string[][] =>
	lines.map((tokens, index) => {
		const isDimmed = dimmed[index]!.flatMap(({ text, scopes }) => Array(text.length).fill(scopes.includes(SINA)));
		return tokens
			.flatMap(({ text, scopes }) => Array(text.length).fill(scopes.join(' ')))
			.map((scopes, at) => (isDimmed[at] ? '' : scopes));
	});

async function assertUntouched(text: string, tokens?: Token[][]): Promise<void> {
	const actual = tokens ?? (await tokensOf(text));
	assert.deepEqual(scopesByPlace(actual, actual), scopesByPlace(await tokensOf(text, false), actual));
}

describe('ordinary Markdown', () => {
	const folder = 'test/grammar/ordinary';
	for (const file of readdirSync(folder)) {
		it(`${file}: the same tokens with and without our grammars`, async () => {
			const text = readFileSync(`${folder}/${file}`, 'utf8');
			assert.deepEqual(await tokensOf(text), await tokensOf(text, false));
		});
	}
});

describe('the articles of real posts', () => {
	before(function () {
		if (!existsSync(CORPUS)) {
			this.skip();
		}
	});
	for (const file of existsSync(CORPUS) ? readdirSync(CORPUS) : []) {
		it(`${file}: the same tokens with and without our grammars, but for attributes of Sina’s`, async () => {
			const post = readFileSync(`${CORPUS}/${file}`, 'utf8');
			const article = post.slice(findFrontMatter(post).span.end);
			await assertUntouched(article);
			// Below its front matter it is the same, too: the colours of the block end with it.
			const lines = article.split('\n').length;
			await assertUntouched(article, (await tokensOf(post)).slice(-lines));
		});
	}
});

describe('the attributes that are dimmed', () => {
	it('are some of those that cleaning removes from any element', () => {
		const { match } = JSON.parse(readFileSync('syntaxes/sina-attributes.json', 'utf8')).patterns[0];
		const isDimmed = (name: string): boolean => new RegExp(match).test(`<p ${name}="x">`);
		const dimmed = ATTRIBUTES.filter(({ attribute }) => isDimmed(attribute));
		assert.ok(dimmed.length > 0);
		assert.deepEqual(
			dimmed.filter(({ verdict, element, value }) => verdict !== 'strip' || element || value),
			[],
		);
		assert.deepEqual(['class', 'style', 'src', 'alt', 'href', 'title', 'data-id'].filter(isDimmed), []);
	});

	it('are dimmed in HTML files too', async () => {
		const text = '<p class="a" cms-style="font-L">甲</p>\n<script>const b = \'<p cms-style="c">\';</script>\n';
		const dimmed = (await tokensOf(text, true, 'text.html.derivative'))
			.flat()
			.filter((one) => one.scopes.includes(SINA));
		assert.deepEqual(
			dimmed.map((token) => token.text),
			['cms-style="font-L"'],
		);
	});
});
