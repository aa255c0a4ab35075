// What Hexo publishes of a text, on its lines: as hexo-front-matter says, and nothing of it on another line.
import assert from 'node:assert/strict';
import { parse } from 'hexo-front-matter';
import { findFrontMatter } from '../../src/post/front-matter';
import { publishedText } from '../../src/post/published-text';

const published = (text: string): string => publishedText(text, findFrontMatter(text));

describe('the published text', () => {
	for (const text of [
		'\n---\ntitle: a\n---\nb\n',
		'---\ntitle: a\n---more\nb\n',
		'title: a\ndate: b\n---\nc',
		'\n\n---\ntitle: a\n---\nb\n',
		'--- \ntitle: a\n---\nb\n',
		'---\n<p>a: b</p>\n\n---\nc\n',
		'<p>a: b</p>\n---\nc\n',
		'---\n---\nb\n',
		';;;\n"a": 1\n;;;\nb\n',
		'\n---\ntitle: a\n\nb\n',
		'',
	]) {
		it(`of ${JSON.stringify(text)} is Hexo's`, () => {
			const taken = text.length - String(parse(text)._content).length;
			const lines = text.slice(0, taken).split('\n').length - 1;
			assert.equal(published(text), '\n'.repeat(lines) + text.slice(taken));
		});
	}
	it('of one that Hexo refuses lacks what was meant as front matter', () => {
		assert.equal(published('\n---\ntitle: @x\ndate: 1\n---\nb\n'), '\n\n\n\n\nb\n');
		const other = '甲\n\n<p>@: [</p>\n---\nb\n';
		assert.equal(published(other), other);
	});
});
