// The names in texts that were to be lists.
import assert from 'node:assert/strict';
import { hasBullet, hasOtherSeparator, namesIn } from '../../src/fields/name-parts';

describe('the names in a text', () => {
	const CASES: readonly (readonly [lines: string | readonly string[], ...names: string[]])[] = [
		['金融, 新浪', '金融', '新浪'],
		['金融，新浪﹐国内', '金融', '新浪', '国内'],
		['金融、新浪', '金融', '新浪'],
		['金融；新浪;甲', '金融', '新浪', '甲'],
		['金融｜新浪|甲', '金融', '新浪', '甲'],
		['数据、分析, 甲', '数据、分析', '甲'],
		['[金融, 新浪]', '金融', '新浪'],
		['【金融，新浪】', '金融', '新浪'],
		['［金融］［新浪, 甲］', '金融', '新浪', '甲'],
		['【金融】', '金融'],
		[' (金融, 新浪) ', '金融', '新浪'],
		['金融, -新浪', '金融', '新浪'],
		[[' 1. - 金融', '新浪'], '金融', '新浪'],
		['甲【金融】', '甲【金融】'],
		['-金融, -新浪', '金融', '新浪'],
		['-金融 -新浪', '金融', '新浪'],
		['•金融 • 新浪', '金融', '新浪'],
		['雪球 - 用户自选动态', '雪球 - 用户自选动态'],
		[['-金融', '-新浪'], '金融', '新浪'],
		[['– 金融', '· 新浪', '－国内', '*甲'], '金融', '新浪', '国内', '甲'],
		[['1. 金融', '2、新浪', '3）甲'], '金融', '新浪', '甲'],
		[['(1) 金融', '② 新浪', '三、甲', 'd. 乙', '+ 丙'], '金融', '新浪', '甲', '乙', '丙'],
		['(金融, 新浪)', '金融', '新浪'],
		['「金融」「新浪」', '金融', '新浪'],
		['金融 > 新浪', '金融', '新浪'],
		['金融->新浪', '金融', '新浪'],
		['金融 --> 新浪 => 国内', '金融', '新浪', '国内'],
		['金融 / 新浪', '金融', '新浪'],
		['金融/新浪', '金融/新浪'],
		['（1）金融', '（1）金融'],
		['A股. 甲', 'A股. 甲'],
		[['金融,', '新浪、国内'], '金融', '新浪、国内'],
		[['3.15晚会', '2022年'], '3.15晚会', '2022年'],
		['1. 金融', '1. 金融'],
		['金融”, “新浪', '金融', '新浪'],
		['"金融", \'新浪\'', '金融', '新浪'],
		['“十四五”规划, “甲', '“十四五”规划', '甲'],
		["it's, a", "it's", 'a'],
		['a,, a, ', 'a'],
		['（金融）, 新', '（金融）', '新'],
		[', ，'],
		['3,000点', '3,000点'],
		['1,000,000亿, 甲', '1,000,000亿', '甲'],
		['600519,000001', '600519', '000001'],
		['2023,2024', '2023', '2024'],
		['甲&amp;乙', '甲&amp;乙'],
		['甲&#37329;;乙', '甲&#37329;', '乙'],
		['"甲" "乙"', '甲', '乙'],
		['"甲" 和 "乙"', '"甲" 和 "乙"'],
	];
	for (const [lines, ...names] of CASES) {
		it(JSON.stringify(lines), () => assert.deepEqual(namesIn([lines].flat()), names));
	}

	it('take time in proportion to its length', function () {
		this.timeout(2000);
		for (const piece of ['-甲 ', '[', '，', '【甲】', '" ', '甲\u3000']) {
			namesIn([piece.repeat(30_000)]);
		}
	});
});

describe('a sign that may part names', () => {
	for (const [text, expected] of [
		['甲、乙', true],
		['甲;乙', true],
		['甲&amp;乙', false],
		['甲，乙', false],
	] as const) {
		it(`${expected ? 'stands' : 'does not stand'} in ${text}`, () => assert.equal(hasOtherSeparator(text), expected));
	}
});

describe('a bullet', () => {
	for (const [text, expected] of [
		['-甲', true],
		['·甲', true],
		['－甲', true],
		['-\u00A0甲', true],
		['-\u3000甲', true],
		['- 甲', false],
		['-1', false],
		['甲-乙', false],
	] as const) {
		it(`${expected ? 'begins' : 'does not begin'} ${text}`, () => assert.equal(hasBullet(text), expected));
	}
});
