// Sina's marks for bold: where it is certain what they mark.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { boldRoots } from '../../src/sina/bold';

const isCertain = (article: string) => boldRoots(parsePost(article)).map((root) => root.isCertain);

describe('a mark for bold', () => {
	for (const [article, expected] of [
		['<p><a>甲</a><font cms-style="strong-Bold"><a>乙</a></font></p>', true],
		['<p><a>甲<a>乙</a><font cms-style="strong-Bold"><a>丙</a></font></p>', true],
		['<p><a>甲<font cms-style="strong-Bold">乙</font></p>', true],
		// Browsers end the first link there, and rearrange what is around it.
		['<p><font><a></font><font cms-style="strong-Bold"><a>甲</a></font></p>', false],
		['<a/>\n<p><span cms-style="strong-Bold"><span><a></span>甲</span></p>', false],
	] as const) {
		it(`${expected ? 'is' : 'is not'} certain: ${JSON.stringify(article)}`, () =>
			assert.deepEqual(isCertain(article), [expected]));
	}
});
