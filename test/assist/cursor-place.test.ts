// What is typed at the cursor, which each text marks with `|`.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeAt } from '../../src/assist/cursor-place';

/** The place as `key‹typed›` or `field: at style ‹typed› below the path above it`, with what is behind the cursor after `+`. */
function show(marked: string): string {
	const offset = marked.indexOf('|');
	const text = marked.replace('|', '');
	const place = placeAt(text, offset);
	if (!place) {
		return '';
	}
	const typed = text.slice(place.typed.start, place.typed.end);
	const rest = text.slice(place.typed.end, place.whole.end);
	const written = `‹${typed}${rest && `+${rest}`}›`;
	if (place.kind === 'key') {
		return `key${written}`;
	}
	const { name, at, style, flow, above } = place;
	const where = [at, style, flow ? 'flow' : ''].filter((word) => word && word !== 'plain').join(' ');
	return `${name}: ${where} ${written}${above.length > 0 ? ` below ${above.join('/')}` : ''}`;
}

const KEY_CASES: readonly (readonly [marked: string, expected: string])[] = [
	['---\ntitle: 甲\n|\n---\n', 'key‹›'],
	['---\ntitle: 甲\nau|\n---\n', 'key‹au›'],
	['---\ntitle: 甲\nau|thor\n---\n', 'key‹au+thor›'],
	['---\nau|\ntitle: 甲\n---\n', 'key‹au›'],
	['\n---\nau|\ntitle: 甲\n---\n', 'key‹au›'],
	['\r\n---\r\ntitle: 甲\r\nau|\r\n---\r\n', 'key‹au›'],
	['---\n|\n---\n', 'key‹›'],
	['---\ntitle: 甲\nau|', 'key‹au›'],
	['---\ntitle: 甲\nau|\n<p>乙</p>\n', 'key‹au›'],
	["---\ntitle: 'it's'\nau|\n---\n", 'key‹au›'],
	['---\ncategories:\n - 甲\nau|\n---\n', 'key‹au›'],
	['---\ncategories:\n - 甲\n|\ndate: 1\n---\n', 'key‹›'],
	['---\ntitle: 甲\nau|: 乙\n---\n', ''],
	['---\ntitle: |-\n  甲\nau|\n---\n'.replace('|-', '>-'), 'key‹au›'],
	['---\ntitle: >-\n  甲\n  au|\n---\n', ''],
	['---\ntitle: 甲\n---\nau|\n', ''],
	['---\ntitle: 甲\n---|\n', ''],
	['au|\n', ''],
	['# 标题\n\nau|\n', ''],
	['<p>甲</p>\nau|\n', ''],
	[';;;\n"title": "甲",\nau|\n;;;\n', ''],
];

const VALUE_CASES: readonly (readonly [marked: string, expected: string])[] = [
	['---\nauthor: |\n---\n', 'author: line ‹›'],
	['---\nauthor: 新|\n---\n', 'author: line ‹新›'],
	['---\nauthor: 新|浪\n---\n', 'author: line ‹新+浪›'],
	['---\nauthor: 新|   # 注\n---\n', 'author: line ‹新›'],
	["---\nauthor: '新|'\n---\n", 'author: line single ‹新›'],
	["---\nauthor: '|'\n---\n", 'author: line single ‹›'],
	['---\nauthor: "新|浪"\n---\n', 'author: line double ‹新+浪›'],
	["---\nauthor: '新|\n---\n", 'author: line single ‹新›'],
	['---\nauthor: "新|\ndate: 1\n---\n', 'author: line double ‹新›'],
	["---\nauthor: '|\ndate: '1'\n---\n", 'author: line single ‹›'],
	['---\nauthor: a b|\n---\n', 'author: line ‹a b›'],
	['---\r\nauthor: 新|\r\ndate: 1\r\n---\r\n', 'author: line ‹新›'],
	['\n---\nauthor: 新|\n---\n', 'author: line ‹新›'],
	["---\ntitle: 'it's'\nauthor: 新|\n---\n", 'author: line ‹新›'],
	['---\nauthor: 新|\ntitle: @x\n---\n', 'author: line ‹新›'],
	['---\nauthor:|\n---\n', ''],
	['---\nauthor: 新|', 'author: line ‹新›'],
	['---\ntitle: 甲\n---\nauthor: 新|\n', ''],
	['---\ncategories: |\n---\n', 'categories: line ‹›'],
	['---\ncategories:\n |\n---\n', 'categories: below ‹›'],
	['---\ncategories:\n - |\n---\n', 'categories: item ‹›'],
	['---\ncategories:\n - 金|\n---\n', 'categories: item ‹金›'],
	['---\ncategories:\n - 金融\n - 新|\n---\n', 'categories: item ‹新› below 金融'],
	['---\ncategories:\n - 金融\n - |\n - 国内\n---\n', 'categories: item ‹› below 金融'],
	["---\ncategories:\n - '金融'\n - '新|'\n---\n", 'categories: item single ‹新› below 金融'],
	["---\ncategories:\n - 金融\n - '新|\n---\n", 'categories: item single ‹新› below 金融'],
	['---\ncategories: [|]\n---\n', 'categories: item flow ‹›'],
	['---\ncategories: [金融, |]\n---\n', 'categories: item flow ‹› below 金融'],
	['---\ncategories: [金融, 新|]\n---\n', 'categories: item flow ‹新› below 金融'],
	["---\ncategories: [金融, '新|']\n---\n", 'categories: item single flow ‹新› below 金融'],
	['---\ncategories:\n - [体育, |]\n - [体育, 篮球]\n---\n', 'categories: item flow ‹› below 体育'],
	['---\ncategories:\n - [体育, 篮球]\n - 金|\n---\n', 'categories: item ‹金›'],
	['---\ncategories:\n\t- 金融\n\t- 新|\n---\n', 'categories: item ‹新› below 金融'],
	['---\r\ncategories: \r\n - 金融\r\n - 新|\r\n---\r\n', 'categories: item ‹新› below 金融'],
	['---\nheadimg: https://a.cn/|\n---\n', 'headimg: line ‹https://a.cn/›'],
	['---\n#|\n---\n', ''],
	['---\nauthor: 甲 # |\n---\n', ''],
];

describe('the place of the cursor', () => {
	for (const [marked, expected] of [...KEY_CASES, ...VALUE_CASES]) {
		it(JSON.stringify(marked), () => assert.equal(show(marked), expected));
	}

	it('is found or not in any text, without an exception', () => {
		const piece = fc.constantFrom(
			'---\n',
			'\n',
			' - ',
			'- ',
			'title: ',
			'categories:',
			"'",
			'"',
			'[',
			',',
			'甲',
			'\t',
			'|',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), (pieces, at) => {
				const text = pieces.join('');
				const place = placeAt(text, at % (text.length + 1));
				assert.ok(!place || (place.typed.start <= place.typed.end && place.typed.end <= place.whole.end));
			}),
		);
	});
});
