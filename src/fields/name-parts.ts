// The names in a text that was to be a list: what parts them, and what is written around them.
import { INVISIBLE } from '../text/invisible';
import { withoutEdges, withoutUnseen } from './unseen-signs';

/** What parts names wherever it stands, and what may well belong to a name. */
const COMMA = /[，﹐]|,(?!(?<=(?<!\d)\d{1,3},)\d{3}(?!\d))/; // not the one in 3,000
const OTHER_SEPARATOR = /[、﹑；;|｜]/;
const OTHERS = /(?:--?|==?|[–—])?[>＞]|[、﹑；;|｜»→]|\s[/／\\]\s/;
/** A reference to a character, whose semicolon parts nothing. */
const REFERENCE = /&#?\w{1,31};/g;

export const hasComma = (text: string): boolean => COMMA.test(text);
export const hasOtherSeparator = (text: string): boolean => OTHER_SEPARATOR.test(text.replace(REFERENCE, ''));

/** A dash or a dot in front of a name, where a list has an item on each line. */
const BULLET = /^[-–—－·•●▪◦*＊]+\s*/u;
/** A number or a letter in its place. */
const NUMBER =
	/^(?:\d{1,2}[.、．)）](?!\d)|[(（]\d{1,2}[)）]|[①-⑳➀-➓]|[一二三四五六七八九十]{1,3}[、.．]|[A-Za-z][.)](?=\s)|\+(?=\s))\s*/u;

/** Whether a text begins with a dash or a dot, and a name right behind it, or behind a sign that is no blank to YAML. */
export const hasBullet = (text: string): boolean => BULLETED.test(text);
const BULLETED = new RegExp(`^[-–—－·•●▪◦]${INVISIBLE}*\\p{L}`, 'u');

/** The names in lines, each without bullets, brackets and quotes around it, and each once. */
export function namesIn(lines: readonly string[]): string[] {
	const [only] = lines;
	const isOne = lines.length === 1 && only !== undefined;
	const items = isOne ? bulleted(withoutOuter(only.trim())) : lines.map((line) => line.trim());
	const parts = items.flatMap((line) => split(withoutBullet(line, isOne), isOne));
	const names = parts.map((part) => plain(withoutBullet(part.trim(), parts.length === 1)));
	return [...new Set(names.filter(Boolean))];
}

/** A number in front of the only name may be part of it. */
const withoutBullet = (text: string, isOnly: boolean): string => {
	const name = text.replace(BULLET, '');
	return isOnly ? name : name.replace(NUMBER, '');
};

/** `-甲 -乙` or `- 甲 - 乙`: a line in which each name has a bullet. */
function bulleted(line: string): string[] {
	return hasBullet(line.replace(/(?<=^\S)[ \t]+/, '')) ? line.split(/\s(?=[-–—－·•●▪◦]\s?\p{L})/u) : [line];
}

/** At commas, and in a line alone also at what may belong to a name; `[甲][乙]` is two, too, and so is `"甲" "乙"`. */
function split(line: string, isOnly: boolean): string[] {
	const isQuoted = /^(["'])[^"']+\1(?:\s+\1[^"']+\1)+$/.test(line);
	const between = isQuoted ? /(["'])\s+(?=["'])/g : /([\]】］」』》])\s*(?=[[【［「『《])/g;
	const text = line.replace(between, '$1,');
	if (!isOnly || hasComma(text)) {
		return text.split(COMMA);
	}
	const references: string[] = [];
	const plain = text.replace(REFERENCE, (reference) => `\0${references.push(reference) - 1}\0`);
	return plain
		.split(OTHERS)
		.map((name) => name.replace(/\0(\d+)\0/g, (_, index: string) => references[Number(index)]!));
}

const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '【': '】', '［': '］', '<': '>', '＜': '＞' };
const QUOTES: Readonly<Record<string, string>> = {
	'"': '"',
	"'": "'",
	'“': '”',
	'‘': '’',
	'「': '」',
	'『': '』',
	'＂': '＂',
};

const ENDS = [...Object.entries(QUOTES), ...Object.entries(BRACKETS)];

/** A text without the brackets around all of it. */
function withoutBrackets(text: string): string {
	const close = BRACKETS[text.charAt(0)];
	return close !== undefined && text.indexOf(close) === text.length - 1 ? text.slice(1, -1).trim() : text;
}

/** The same for several names, around which any brackets may stand. */
function withoutOuter(text: string): string {
	const close = { '(': ')', '（': '）', '《': '》', '〔': '〕' }[text.charAt(0)];
	const isOuter = close !== undefined && hasComma(text) && text.indexOf(close) === text.length - 1;
	return isOuter ? text.slice(1, -1) : withoutBrackets(text);
}

/** A name without brackets and quotes around it, nor such as stand at one of its ends and have no partner within. */
function plain(part: string): string {
	let name = withoutBrackets(part);
	for (const [open, close] of ENDS) {
		const inner = name.slice(1, -1);
		if (name.startsWith(open) && name.endsWith(close) && !inner.includes(close)) {
			name = inner;
		} else if (name.startsWith(open) && !name.includes(close, 1)) {
			name = name.slice(1);
		} else if (name.endsWith(close) && !name.slice(0, -1).includes(open)) {
			name = name.slice(0, -1);
		}
	}
	return withoutEdges(withoutUnseen(name));
}
