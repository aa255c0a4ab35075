// Which attributes of Sina's editor are told of: none of what goes as a whole, and none that swallowed a part of the article.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { lint } from '../lint';

/** The rules that report something in an article. */
const rules = (article: string): string[] =>
	lint(parsePost(`---\ntitle: 甲\nauthor: 新浪财经\n---\n${article}\n`), RULES, { options: DEFAULT_OPTIONS })
		.map(({ rule }) => rule)
		.filter((rule) => rule.startsWith('sina-'));

describe('attributes of Sina’s editor', () => {
	for (const [article, reported] of [
		['<p cms-style="font-L">甲</p>', ['sina-attribute']],
		['<p><font cms-style="font-L">甲</font></p>', ['sina-font']],
		['<p><font cms-style="font-L">甲</p>', ['sina-attribute']],
		['<p><font data-mceselected="1">甲</font></p>', ['sina-font']],
		['<p><font class="quote">甲</font></p>', []],
		['<p><font cms-style="x>甲</p><p cms-style=">乙</font></p>', []],
		['<p data-link="x>甲</p><p class="a">乙</p>', []],
		['<img id="0" src="a.jpg" alt="">&#0;<p>甲#01</p>', ['sina-attribute']],
		['<img id="0" src="a.jpg" alt=""><a href="#0">甲</a>', []],
		['<img id="0" src="a.jpg" alt=""><a href=#0>甲</a>', []],
		['<img id="12" src="a.jpg" alt=""><a href="/a/#12">甲</a>', []],
		['<img id="0" src="a.jpg" alt="">\n\n见[甲](#0)\n', []],
		['<img id="0" src="a.jpg" alt="">\n\n见[甲]\n\n[甲]: #0\n', []],
	] as const) {
		it(`${article}: ${reported.join() || 'nothing'}`, () => assert.deepEqual(rules(article), reported));
	}
});
