// A date as people write it, in plain digits, dashes and colons.
import { withoutEdges, withoutUnseen } from './unseen-signs';

export interface PlainDate {
	/** `2022-06-08 09:15`; English words stay. */
	readonly date: string;
	/** Where the half of the day is named. */
	readonly afternoon?: boolean;
	/** `+08:00`, `Z`, `CST`, `Asia/Shanghai`. */
	readonly zone?: string;
	/** Named in Chinese; `0` for Sunday. */
	readonly weekday?: number;
}

const WEEKDAY = /(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])/;
const MORNING = /(?:凌晨|清晨|早晨|早上|上午)/;
const AFTERNOON = /(?:中午|下午|傍晚|晚上|晚间)/;
const CHINESE_ZONE = /(?:北京|中国标准|中國標準)(?:时间|時間)?/;
const ZONE = /(?<=\d|\s) ?(?:(Z|UTC|GMT|CST|(?:UTC|GMT)?[-+]\d{1,2}(?::?\d\d)?)|([A-Za-z]+\/[A-Za-z_/]+))$/i;

/** What is written otherwise, and how; in this order. */
const PLAIN: readonly (readonly [pattern: RegExp, text: string])[] = [
	[/(:\d\d)\.\d+/g, '$1'],
	[/([A-Za-z])\./g, '$1 '],
	[/[“”„‟‘’‚‛"'`´「」『』《》〈〉【】[\]()]/g, ' '],
	[/[‐‑‒–—―−⁃~〜]/g, '-'],
	[/^\s*(?:(?:发布|发表|发稿|更新|时间|日期|于|date|time)[\s:]*)+/i, ''],
	[/(?<=[\d日号])\s*(?:发布|发表|发稿|更新)\s*$/, ''],
	// Whom the line of a page names behind the time.
	[/(?<=[\d日号])\s{0,9}(?:来源|来自|作者|记者|编辑)\s{0,9}[:\s].*$/s, ''],
	[/[年月/._·・、](?=\s*\d)/g, '-'],
	[/[日号號,]/g, ' '],
	[/([时時点點])半/g, '$130'],
	[/[时時点點]\s*(?=\d)/g, ':'],
	[/[时時点點]/g, ':'],
	[/分\s*(?=\d)/g, ':'],
	[/[分秒整钟鐘]/g, ' '],
	[/(?<=\d)T(?=\d)/gi, ' '],
	[/\s+/g, ' '],
	[/ ?: ?/g, ':'],
];

/** Rewrites a text. What it means, if it is a date at all, is another question. */
export function plainDate(text: string): PlainDate {
	const wide = withoutEdges(withoutUnseen(text)).normalize('NFKC');
	const weekday = WEEKDAY.exec(wide)?.[1];
	const half = MORNING.test(wide) ? false : AFTERNOON.test(wide) ? true : undefined;
	let date = wide
		.replace(WEEKDAY, ' ')
		.replace(MORNING, ' ')
		.replace(AFTERNOON, ' ')
		.replace(CHINESE_ZONE, ' +0800 ')
		.replace(/[〇零○一二三四五六七八九十]+/g, inDigits);
	for (const [pattern, plain] of PLAIN) {
		date = date.replace(pattern, plain);
	}
	date = date.trim();
	const zone = ZONE.exec(date);
	const named = zone?.[1] ?? zone?.[2];
	// A dash may as well be part of the date: `2022-06-08`.
	const isZone = named !== undefined && !(/^-/.test(named) && !/:\d\d\s*-\d/.test(date));
	return {
		date: (isZone ? date.slice(0, zone!.index) : date).trim(),
		...(half !== undefined && { afternoon: half }),
		...(isZone && { zone: named }),
		...(weekday !== undefined && { weekday: Math.max('日一二三四五六'.indexOf(weekday), 0) }),
	};
}

const NUMERALS = '零一二三四五六七八九';

/** `二〇二二` as `2022`, `二十一` as `21`. */
function inDigits(numerals: string): string {
	const digits = numerals.replace(/[〇○]/g, '零');
	const [tens, ones] = digits.split('十') as [string, string | undefined];
	const plain = (text: string): string => [...text].map((char) => NUMERALS.indexOf(char)).join('');
	return ones === undefined ? plain(digits) : `${plain(tens) || '1'}${plain(ones) || '0'}`;
}
