// What the comparison with other tools counts: each count on an article small enough to count by hand.
import assert from 'node:assert/strict';
import { type Counts, compare } from '../../scripts/measure/compare-metrics';

const PICTURE = '<img src="https://n.sinaimg.cn/example/1.jpg" alt="甲" referrerpolicy="no-referrer">';
const PICTURE_BYTES = Buffer.byteLength(PICTURE.replaceAll(' ', ''));
const PROMO =
	'<div class="appendQr_wrap"><img src="https://n.sinaimg.cn/example/qr.png"><div>海量资讯，尽在示例</div></div>';

/** Nothing lost, nothing changed, nothing left over, of six words and one picture. */
const CLEAN: Counts = {
	leftovers: 0,
	words: 6,
	lostWords: 0,
	pictures: 1,
	lostPictures: 0,
	droppedBytes: 0,
	addedBytes: 0,
	policies: 1,
	keptPolicies: 1,
};
const ARTICLE = `<p>甲公司乙公司</p>${PICTURE}`;

const check = (article: string, result: string, expected: Partial<Counts>, written?: string): void =>
	assert.deepEqual(compare(article, result, written), { ...CLEAN, ...expected });

describe('comparison with other tools', () => {
	it('counts nothing where nothing is changed', () => check(ARTICLE, ARTICLE, {}));

	describe('leftovers', () => {
		const furniture: [name: string, source: string, count: number][] = [
			['a comment', '<!-- 正文下iframe -->', 1],
			['a block once, whatever it holds', PROMO, 1],
			['a style sheet', '<style>.appendQr_wrap&#123;color:red&#125;</style>', 1],
			['an element that is empty', '<font cms-style="font-L"></font><p data-link=""><br></p>', 2],
		];
		for (const [name, source, count] of furniture) {
			it(`${name}: counts as long as it is there`, () => {
				check(ARTICLE + source, ARTICLE + source, { leftovers: count });
				check(ARTICLE + source, ARTICLE, {});
			});
		}
		it('an attribute on a tag of the article', () => {
			const marked = ARTICLE.replace('<p', '<p cms-style="font-L"');
			check(marked, marked, { leftovers: 1 });
			check(marked, ARTICLE, {});
		});
		it('a block that still shows its words, without anything that tells whose they are', () =>
			check(ARTICLE + PROMO, `${ARTICLE}<p>海量资讯，尽在示例</p>`, { leftovers: 1, addedBytes: 7 }));
		it('a block that still shows its picture', () =>
			check(ARTICLE + PROMO, `${ARTICLE}<img src="https://n.sinaimg.cn/example/qr.png">`, { leftovers: 1 }));
		it('a style sheet that has become text', () =>
			check(
				`${ARTICLE}<style>.appendQr_wrap&#123;color:red&#125;</style>`,
				`${ARTICLE}.appendQr_wrap&#123;color:red&#125;`,
				{ leftovers: 1 },
			));
		it('words of the article that are also in a block are none', () =>
			check(`${ARTICLE.replace('乙公司', '尽在示')}${PROMO}`, ARTICLE.replace('乙公司', '尽在示'), {}));
	});

	describe('words', () => {
		it('a lost one', () => check(ARTICLE, ARTICLE.replace('乙', ''), { lostWords: 1, droppedBytes: 3 }));
		it('one that is replaced', () =>
			check(ARTICLE, ARTICLE.replace('乙', '丙'), { lostWords: 1, droppedBytes: 3, addedBytes: 3 }));
		it('one that is moved', () =>
			check(ARTICLE, ARTICLE.replace('甲公司乙公司', '公司乙公司甲'), {
				lostWords: 1,
				droppedBytes: 3,
				addedBytes: 3,
			}));
		it('not those of furniture, nor blanks', () =>
			check(`${ARTICLE} \n${PROMO}`.replace('乙', ' \u3000乙'), ARTICLE, { droppedBytes: 3 }));
		it('not the rules of a style sheet', () => check(`${ARTICLE}<style>p{}</style>`, ARTICLE, { droppedBytes: 18 }));
		it('an entity is the character that it stands for', () =>
			check(ARTICLE.replace('乙', '>'), ARTICLE.replace('乙', '&gt;'), { droppedBytes: 1, addedBytes: 4 }));
	});

	describe('pictures', () => {
		it('a lost one, with its policy', () =>
			check(ARTICLE, ARTICLE.replace(PICTURE, ''), {
				lostPictures: 1,
				keptPolicies: 0,
				droppedBytes: PICTURE_BYTES,
			}));
		it('one of two that are the same', () =>
			check(ARTICLE + PICTURE, ARTICLE, {
				pictures: 2,
				lostPictures: 1,
				policies: 2,
				keptPolicies: 1,
				droppedBytes: PICTURE_BYTES,
			}));
		it('one with another address', () =>
			check(ARTICLE, ARTICLE.replace('1.jpg', '2.jpg'), {
				lostPictures: 1,
				keptPolicies: 0,
				droppedBytes: 40,
				addedBytes: 40,
			}));
		it('not those of furniture', () => check(ARTICLE + PROMO, ARTICLE, {}));
	});

	describe('bytes', () => {
		it('an attribute with other quotes, as a whole', () =>
			check(ARTICLE, ARTICLE.replace('alt="甲"', "alt='甲'"), { droppedBytes: 9, addedBytes: 9 }));
		it('an attribute in another place', () =>
			check(ARTICLE.replace('<p', '<p lang="a" name="b"'), ARTICLE.replace('<p', '<p name="b" lang="a"'), {
				droppedBytes: 8,
				addedBytes: 8,
			}));
		it('a tag in other letters, or closed otherwise', () => {
			check(ARTICLE, ARTICLE.replace('<p>', '<P>'), { droppedBytes: 3, addedBytes: 3 });
			check(`${ARTICLE}<br>`, `${ARTICLE}<br/>`, { droppedBytes: 4, addedBytes: 5 });
		});
		it('tags that are added', () =>
			check(ARTICLE, ARTICLE.replace('乙公司', '<strong>乙公司</strong>'), { addedBytes: 17 }));
		it('not furniture, be it left out or left over', () => {
			const font = ARTICLE.replace('乙公司', '<font cms-style="font-L">乙公司</font>');
			check(font, ARTICLE, {});
			check(font, font, { leftovers: 1 });
		});
		it('not blanks between words and tags', () => check(ARTICLE, ARTICLE.replace('<img ', '\n\n<img  '), {}));
		it('of what the tool wrote, if that is not HTML', () =>
			check(ARTICLE, ARTICLE, { droppedBytes: 7 + PICTURE_BYTES, addedBytes: 2 }, '# 甲公司乙公司\n#'));
	});

	describe('policies', () => {
		it('one that is lost', () =>
			check(ARTICLE, ARTICLE.replace(' referrerpolicy="no-referrer"', ''), { keptPolicies: 0, droppedBytes: 28 }));
		it('one that says something else', () =>
			check(ARTICLE, ARTICLE.replace('no-referrer', 'origin'), { keptPolicies: 0, droppedBytes: 28, addedBytes: 23 }));
	});
});
