// Categories in which something is wrong.
import type { Defect } from '../defects';

export const CATEGORIES: Readonly<Record<string, Readonly<Record<string, readonly Defect[]>>>> = {
	categories: {
		'categories-empty': [
			['W', 'categories:', 'categories', "categories:\n - '金融'\n - '新浪财经'"],
			['W', 'categories: ', 'categories', "categories:\n - '金融'\n - '新浪财经'"],
			['W', 'categories: []', '[]', "categories:\n - '金融'\n - '新浪财经'"],
			['W', "categories: ''", "''", "categories:\n - '金融'\n - '新浪财经'"],
			['W', 'categories: ~', '~', "categories:\n - '金融'\n - '新浪财经'"],
		],
		'categories-type': [
			['W', 'categories: {a: b}', '{a: b}'],
			['W', 'categories:\n  a: b', 'a: b'],
			['W', 'categories:\n - a\n - b: c', 'b: c', "categories:\n - a\n - 'b: c'", ['a', 'b: c']],
			['W', 'categories: [a, {b: c}]', '{b: c}', "categories: [a, '{b: c}']", ['a', '{b: c}']],
			['W', 'categories:\n - 2024-05-01', '2024-05-01', "categories:\n - '2024-05-01'", ['2024-05-01']],
			['W', 'categories:\n - a\n - 1.10', '1.10', "categories:\n - a\n - '1.10'", ['a', '1.10']],
			['W', 'categories: [!!set {b}]', '{b}'],
			['W', 'categories: [TRUE]', 'TRUE', "categories: ['TRUE']", ['TRUE']],
		],
		'categories-single': [
			['H', 'categories: 金融', '金融', 'categories:\n - 金融', ['金融']],
			['H', "categories: '2019'", "'2019'", "categories:\n - '2019'", ['2019']],
			['H', 'categories: 金融/新浪', '金融/新浪', 'categories:\n - 金融/新浪', ['金融/新浪']],
		],
		'categories-commas': [
			['W', 'categories: 金融, 新浪', '金融, 新浪', 'categories:\n - 金融\n - 新浪', ['金融', '新浪']],
			['W', 'categories: 金融，新浪', '金融，新浪', 'categories:\n - 金融\n - 新浪', ['金融', '新浪']],
			['W', "categories: 'a, true'", "'a, true'", "categories:\n - a\n - 'true'", ['a', 'true']],
			['W', 'categories: a,, b', 'a,, b', 'categories:\n - a\n - b'],
			['W', 'categories: a, a', 'a, a', 'categories:\n - a'],
			['W', 'categories: a, b # c', 'a, b'],
		],
		'categories-item-empty': [
			['W', 'categories:\n - a\n -\n - b', '-', 'categories:\n - a\n - b', ['a', 'b']],
			['W', "categories:\n - ''\n - b", "''", 'categories:\n - b', ['b']],
			['W', 'categories:\n - a\n - ~', '~', 'categories:\n - a', ['a']],
			['W', 'categories:\n -', '-'],
			['W', 'categories: [a, ""]', '""', 'categories: [a]'],
			['W', 'categories: [a, null]', 'null', 'categories: [a]'],
		],
		'categories-repeated': [
			['W', 'categories:\n - a\n - a', 'a', 'categories:\n - a', ['a']],
			['W', "categories:\n    - a\n    - b\n    - 'a'", "'a'", 'categories:\n    - a\n    - b', ['a', 'b']],
			['W', 'categories: [a, a]', 'a', 'categories: [a]'],
			['W', 'categories:\n - a\n - a # 又', 'a'],
		],
		'categories-nested': [
			[
				'W',
				'categories: \n - 科技\n - ACM\n -  - 图灵奖',
				'- 图灵奖',
				'categories: \n - 科技\n - ACM\n - 图灵奖',
				['科技', 'ACM', '图灵奖'],
			],
			['W', 'categories:\n- a\n- - b', '- b', 'categories:\n- a\n- b', ['a', 'b']],
			['W', 'categories:\n - a\n -  -  - b', '-  - b', 'categories:\n - a\n - b', ['a', 'b']],
			['W', "categories:\n - a\n - - '- b'", "- '- b'", "categories:\n - a\n - '- b'", ['a', '- b']],
		],
	},
};
