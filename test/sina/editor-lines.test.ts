// Which lines name Sina's desk editors, and say nothing else.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { editorLines, isEditorLine } from '../../src/sina/editor-lines';
import { isPlainLine } from '../../src/sina/line-elements';

const found = (article: string) => editorLines(parsePost(article)).map(({ isWhole }) => isWhole);
const line = (content: string): string => `<p class="article-editor">${content}</p>`;

describe('editor lines', () => {
	for (const [article, expected] of [
		[line('责任编辑：某某 SF000'), [true]],
		[line('（责任编辑：某某、某某）'), [true]],
		[line('责任编辑：'), [true]],
		['<p class="clearfix article-editor">责任编辑：某某</p>', [true]],
		[line('责任编辑：某某 他说今天的天气很不错'), [false]],
		[line('本报记者报道。'), []],
		[line(`责任编辑：${'某'.repeat(40)}`), []],
		[line('责任编辑：某某<img src="a.jpg" alt="">'), [false]],
		[line('责任编辑：某某<b></b>'), [true]],
		[line('责任编辑：<a href="x"><font><i>某某</i></font></a><br>'), [true]],
		[line('<style>p{color:red}</style>责任编辑：某某'), [false]],
		[line('<script>f()</script>责任编辑：某某'), [false]],
		[line('责任编辑：某某<video src="a.mp4"></video>'), [false]],
		[line('责任编辑：某某<svg></svg>'), [false]],
		['<p class="article-editor" id="a">责任编辑：某某</p>', [true]],
		['<p class="article-editor" id="a">责任编辑：某某</p><a href="#a">甲</a>', [false]],
		// It may go on for long.
		['<p class="article-editor">责任编辑：某某<p>正文。</p>', []],
		['<p class="editor">责任编辑：某某</p>', []],
	] as const) {
		it(`${article}: ${expected.join() || 'none'}`, () => assert.deepEqual(found(article), expected));
	}
	it('have words that can go alone, where these are the credit and stand in one text', () => {
		const wordsOf = (content: string) => {
			const text = line(content);
			return editorLines(parsePost(text)).map(({ words }) => words && text.slice(words.start, words.end));
		};
		assert.deepEqual(wordsOf('　责任编辑：某某 <img src="a.jpg"> '), ['责任编辑：某某']);
		assert.deepEqual(wordsOf('责任编辑：<b>某某</b>'), [undefined]);
		assert.deepEqual(wordsOf('责任编辑：某某 他说今天的天气很不错'), [undefined]);
	});
	it('are no lines of another kind', () => {
		const post = parsePost(`${line('责任编辑：某某')}<p class="article-editor">来源：某某</p>`);
		assert.deepEqual(
			post.html.elements.map((element) => isEditorLine(post, element)),
			[true, false],
		);
		assert.deepEqual(
			post.html.elements.map((element) => isPlainLine(post, element)),
			[false, true],
		);
	});
});
