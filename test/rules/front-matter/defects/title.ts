// Titles in which something is wrong.
import type { Defect } from '../defects';

export const TITLE: Readonly<Record<string, Readonly<Record<string, readonly Defect[]>>>> = {
	title: {
		'title-empty': [
			['W', 'title:', 'title', "title: '收盘'"],
			['W', 'title: ', 'title', "title: '收盘'"],
			['W', "title: ''", "''", "title: '收盘'"],
			['W', 'title: ""', '""', "title: '收盘'"],
			['W', "title: '  '", "'  '", "title: '收盘'"],
			['W', 'title: ~', '~', "title: '收盘'"],
			['W', 'title: null', 'null', "title: '收盘'"],
			['W', 'title: |\n\nx: 1', '|', "title: '收盘'\n\nx: 1"],
		],
		'title-cut': [
			['W', 'title: #一架客机', '#一架客机', "title: '#一架客机'", '#一架客机'],
			['W', "title: # it's", "# it's", 'title: "# it\'s"', "# it's"],
			['W', 'title: 收盘 #A股# 上涨', '#A股# 上涨', "title: '收盘 #A股# 上涨'", '收盘 #A股# 上涨'],
			['W', 'title: 2019  #A股 ', '#A股', "title: '2019  #A股' ", '2019  #A股'],
			['W', 'title: 甲\n  乙 #A股', '#A股'],
		],
		'title-unquoted': [
			['H', 'title: 2019', '2019', "title: '2019'", '2019'],
			['H', 'title: -7', '-7', "title: '-7'", '-7'],
			['H', 'title: true', 'true', "title: 'true'", 'true'],
		],
		'title-type': [
			['W', 'title: 1.10', '1.10', "title: '1.10'", '1.10'],
			['W', 'title: 007', '007', "title: '007'", '007'],
			['W', 'title: 0x1F', '0x1F', "title: '0x1F'", '0x1F'],
			['W', 'title: -0b11', '-0b11', "title: '-0b11'", '-0b11'],
			['W', 'title: -0x1F', '-0x1F', "title: '-0x1F'", '-0x1F'],
			['W', 'title: -0o17', '-0o17', "title: '-0o17'", '-0o17'],
			['W', 'title: .5', '.5', "title: '.5'", '.5'],
			['W', 'title: 1e3', '1e3', "title: '1e3'", '1e3'],
			['W', 'title: +1', '+1', "title: '+1'", '+1'],
			['W', 'title: .inf', '.inf', "title: '.inf'", '.inf'],
			['W', 'title: TRUE', 'TRUE', "title: 'TRUE'", 'TRUE'],
			['W', 'title: 2024-05-01', '2024-05-01', "title: '2024-05-01'", '2024-05-01'],
			['W', 'title: 2024-5-1 08:00:00', '2024-5-1 08:00:00', "title: '2024-5-1 08:00:00'", '2024-5-1 08:00:00'],
			['W', 'title: [快讯]', '[快讯]', "title: '[快讯]'", '[快讯]'],
			['W', "title: ['a', b]", "['a', b]", 'title: "[\'a\', b]"', "['a', b]"],
			['W', 'title: {图}', '{图}', "title: '{图}'", '{图}'],
			['W', 'title:\n - a', '- a'],
			['W', 'title: !!set {a}', '{a}'],
			['W', 'title: {a: &x b}\nx: *x', '{a: &x b}'],
		],
		'title-lines': [
			['W', 'title: |-\n  a\n  b', '|-\n  a\n  b', "title: 'a b'"],
			['W', 'title: "a\\nb"', '"a\\nb"', "title: 'a b'"],
		],
		'title-blanks': [
			['I', "title: ' 收盘'", ' 收盘', "title: '收盘'", '收盘'],
			['I', "title: '收盘 '", '收盘 ', "title: '收盘'", '收盘'],
			['I', "title: '　　收盘'", '　　收盘', "title: '收盘'", '收盘'],
			['I', 'title: " it\'s "', " it's ", 'title: "it\'s"', "it's"],
			['I', 'title: |\n  收盘', '|\n  收盘', "title: '收盘'", '收盘'],
		],
		'title-html': [
			['W', "title: '<b>收盘</b>点评'", '<b>', "title: '收盘点评'", '收盘点评'],
			['W', "title: '收<br/>盘'", '<br/>', "title: '收 盘'", '收 盘'],
			['W', 'title: "<a href=\'x\'>收盘</a>"', "<a href='x'>", "title: '收盘'", '收盘'],
		],
		'title-quoted': [
			['H', 'title: \'"收盘"\'', '"收盘"', "title: '收盘'", '收盘'],
			['H', "title: '''收盘'''", "''收盘''", "title: '收盘'", '收盘'],
		],
		'title-length': [
			[
				'H',
				"title: '长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长'",
				'长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长',
			],
		],
	},
};
