// The names in a text that was to be a list: what parts them, and what is written around them.

/** What parts names wherever it stands, and what may well belong to a name. */
const COMMA = /[,，﹐]/;
const OTHER_SEPARATOR = /[、﹑；;|｜]/;

export const hasComma = (text: string): boolean => COMMA.test(text);
export const hasOtherSeparator = (text: string): boolean => OTHER_SEPARATOR.test(text);

/** A dash, a dot or a number in front of a name, where a list has an item on each line. */
const BULLET = /^(?:[-–—－·•●▪◦*＊]+|\d{1,2}[.、．)）](?!\d))\s*/u;

/** Whether a text begins with a dash or a dot, and a name right behind it. */
export const hasBullet = (text: string): boolean => /^[-–—－·•●▪◦]\p{L}/u.test(text);

/** The names in lines, each without bullets, brackets and quotes around it, and each once. */
export function namesIn(lines: readonly string[]): string[] {
	const [only] = lines;
	const isOne = lines.length === 1 && only !== undefined;
	const items = isOne ? bulleted(withoutBrackets(only.trim())) : lines.map((line) => line.trim());
	const parts = items.flatMap((line) => split(withoutBullet(line, isOne), isOne));
	const names = parts.map((part) => plain(withoutBullet(part.trim(), parts.length === 1)));
	return [...new Set(names.filter(Boolean))];
}

/** A number in front of the only name may be part of it. */
const withoutBullet = (text: string, isOnly: boolean): string =>
	isOnly && /^\d/.test(text) ? text : text.replace(BULLET, '');

/** `-甲 -乙`: a line in which each name has a bullet. */
function bulleted(line: string): string[] {
	return hasBullet(line) ? line.split(/\s+(?=[-–—－·•●▪◦]\s?\p{L})/u) : [line];
}

/** At commas, and in a line alone also at what may belong to a name; `[甲][乙]` is two, too. */
function split(line: string, isOnly: boolean): string[] {
	const text = line.replace(/([\]】］])\s*(?=[[【［])/g, '$1,');
	return text.split(isOnly && !hasComma(text) ? /[、﹑；;|｜]/ : /[,，﹐]/);
}

const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '【': '】', '［': '］' };
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
	const close = BRACKETS[text[0] ?? ''];
	return close !== undefined && text.indexOf(close) === text.length - 1 ? text.slice(1, -1).trim() : text;
}

/** A name without brackets and quotes around it, nor such as stand at one of its ends and have no partner within. */
function plain(part: string): string {
	let name = withoutBrackets(part.trim());
	for (const [open, close] of ENDS) {
		const inner = name.slice(1, -1);
		if (name.length > 2 && name.startsWith(open) && name.endsWith(close) && !inner.includes(close)) {
			name = inner;
		} else if (name.startsWith(open) && !name.includes(close, 1)) {
			name = name.slice(1);
		} else if (name.endsWith(close) && !name.slice(0, -1).includes(open)) {
			name = name.slice(0, -1);
		}
	}
	return name.trim();
}
