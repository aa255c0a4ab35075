// What must not happen where the neighbours of a deletion meet; test/oracle/gate.test.ts holds the same articles to Hexo.
import assert from 'node:assert/strict';
import { clean } from '../../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { HEAD, KINDS, sidesOf } from './neighbours';

const cleaned = (text: string) => clean(parsePost(text), RULES, { options: DEFAULT_OPTIONS });
const withCRLF = (text: string): string => text.replaceAll('\n', '\r\n');

describe('where the neighbours of a deletion meet', () => {
	for (const { name, stays, staysToo = [], goes } of KINDS) {
		describe(name, () => {
			for (const marked of [...stays, ...staysToo]) {
				it(`stays: ${JSON.stringify(marked)}`, () => {
					const { before } = sidesOf(marked);
					assert.equal(cleaned(before).text, before);
					assert.equal(cleaned(withCRLF(before)).text, withCRLF(before));
				});
			}
			for (const marked of goes) {
				it(`goes: ${JSON.stringify(marked)}`, () => {
					const { before, without } = sidesOf(marked);
					assert.equal(cleaned(before).text, without);
					assert.equal(cleaned(withCRLF(before)).text, withCRLF(without));
				});
			}
		});
	}

	it('what is refused is told as left over', () => {
		const { before } = sidesOf('{⟦%C%⟧%甲\n');
		const { left, removed } = cleaned(before);
		assert.deepEqual(removed, []);
		assert.deepEqual(
			left.map(({ rule, text, start }) => [rule, text, start]),
			[['sina-comment', '<!-- news_keyword_pub,x -->', HEAD.length + 1]],
		);
	});
});
