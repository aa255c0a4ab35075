// A line that only Sina's editor marks as a credit keeps its mark; one that says so itself loses it.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { lint } from '../lint';

const CONTEXT = { options: DEFAULT_OPTIONS };
const wrap = (line: string): string => `---\ntitle: 示例标题\nauthor: 新浪财经\n---\n${line}\n<p>正文。</p>\n`;

describe('lines that Sina’s editor marked', () => {
	for (const [line, cleaned] of [
		['<p class="ori_titlesource">　　原标题：某某</p>', '<p>　　原标题：某某</p>'],
		['<p class="ori_titlesource">　　示例标题</p>', '<p>　　示例标题</p>'],
		['<p class="ori_titlesource">　　某某日报</p>', '<p class="ori_titlesource">　　某某日报</p>'],
		['<p class="ori_titlesource" align="left">某某日报</p>', '<p class="ori_titlesource" align="left">某某日报</p>'],
		['<p class="ori_titlesource" id="x">　　某某日报</p>', '<p id="x">　　某某日报</p>'],
		['<p class="ori_titlesource"><img src="a.jpg" alt=""></p>', '<p><img src="a.jpg" alt=""></p>'],
	] as const) {
		it(line, () => {
			const text = wrap(line);
			assert.equal(clean(parsePost(text), RULES, CONTEXT).text, wrap(cleaned));
			const isQuestion = lint(parsePost(wrap(cleaned)), RULES, CONTEXT).some(({ rule }) => rule === 'sina-credit');
			assert.equal(isQuestion, !/<img|id=/.test(line), 'cleaning does not take the question away');
		});
	}
	it('are none where another attribute says the same', () => {
		const found = lint(parsePost(wrap('<p title="ori_titlesource">某某日报</p>')), RULES, CONTEXT);
		assert.deepEqual(
			found.filter(({ rule }) => rule.startsWith('sina-')),
			[],
		);
	});
	it('lose their mark where they say nothing', () => {
		// The rule alone: as a whole, cleaning removes such a line.
		const found = lint(
			parsePost(wrap('<p class="ori_titlesource">　　</p>')),
			RULES.filter(({ id }) => id.startsWith('sina-')),
			CONTEXT,
		);
		assert.deepEqual(
			found.map(({ rule }) => rule),
			['sina-attribute'],
		);
	});
});
