// Which lines are credits: of a source, an editor, an original title, or disclaimers.
import { CREDITS, type CreditMarker, type Sign } from './markers/credits';

/** What may stand before a credit: bullets, and the bracket that it stands in. */
const BULLETS = new Set('*＊▲△■□◆●·•—-–');
const BRACKETS: ReadonlyMap<string, string> = new Map(
	['（）', '()', '【】', '[]', '「」', '〔〕'].map(([a, b]) => [a!, b!]),
);

const BY_BEGINNING = groupByBeginning();

function groupByBeginning(): ReadonlyMap<string, readonly CreditMarker[]> {
	const groups = new Map<string, CreditMarker[]>();
	for (const row of CREDITS) {
		const { labels, before = [''] } = row;
		for (const beginning of new Set(before.flatMap((word) => labels.map((label) => `${word}${label}`[0]!)))) {
			groups.set(beginning, [...(groups.get(beginning) ?? []), row]);
		}
	}
	return groups;
}

/** No credit is longer, in characters. */
export const LONGEST_CREDIT = Math.max(...CREDITS.map(({ maxText }) => maxText));

/** The characters that a credit can begin with. */
export const CREDIT_BEGINNINGS: readonly string[] = [...BY_BEGINNING.keys(), ...BULLETS, ...BRACKETS.keys()];

/** Whether a text begins as a credit does; it may go on in any way. */
export function beginsCredit(text: string): boolean {
	if (labelInBrackets(withoutBullets(text)) !== undefined) {
		return true;
	}
	const line = withoutOpening(text);
	return rowsFor(line).some((row) => restsBehind(line, row).some((rest) => signOf(row, rest) !== undefined));
}

/** The row that a line fits as a whole, blanks at its ends aside. */
export function creditOf(line: string): CreditMarker | undefined {
	const own = withoutBullets(line);
	const label = labelInBrackets(own);
	if (label !== undefined) {
		return rowsFor(label).find((row) => own.length <= row.maxText && isLabel(label, row));
	}
	const text = withoutBrackets(own);
	const isAllowed = (row: CreditMarker): boolean => !row.inBrackets || text !== own;
	return text === undefined
		? undefined
		: rowsFor(text).find((row) => isAllowed(row) && text.length <= row.maxText && fits(text, row));
}

/** A line without what may stand before its words: bullets, and an opening bracket. */
export function withoutOpening(line: string): string {
	const own = withoutBullets(line);
	return BRACKETS.has(own[0] ?? '') ? own.slice(1).trimStart() : own;
}

/** A line without bullets, and without the brackets around it; undefined where they end before it does. */
export const withoutFrame = (line: string): string | undefined => withoutBrackets(withoutBullets(line));

/** What stands in brackets before the rest of a line, if it may be a label: 【原标题】甲. Links of Markdown's are no labels. */
const labelInBrackets = (line: string): string | undefined => LABEL.exec(line)?.[1];

const LABEL =
	/^[（([【「〔]\s{0,3}(\p{Script=Han}{2,8})\s{0,3}[）)\]】」〕](?:\s{0,3}[：:︰﹕∶])?(?=\s{0,3}[^\s()[\]])/u;

/** Whether words are a whole label of a row, and a colon may stand behind it. */
const isLabel = (words: string, row: CreditMarker): boolean =>
	row.signs.includes('colon') && restsBehind(words, row).includes('');

const rowsFor = (text: string): readonly CreditMarker[] => BY_BEGINNING.get(text[0] ?? '') ?? [];

/** A label of a few characters may be spread out: 编　辑：甲. */
const SPREAD = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,3}(?=\s{0,3}[：:︰﹕∶|｜丨/])/u;

function withoutBullets(line: string): string {
	let text = line.replace(SPREAD, (label) => label.replace(/\s+/g, ''));
	while (BULLETS.has(text[0] ?? '')) {
		text = text.slice(1).trimStart();
	}
	return text;
}

/** What stands in the brackets around a text; undefined where they end before it does. */
function withoutBrackets(text: string): string | undefined {
	const closing = BRACKETS.get(text[0] ?? '');
	if (closing === undefined) {
		return text;
	}
	const end = text.length - (text.endsWith('。') ? 1 : 0);
	return text[end - 1] === closing ? text.slice(1, end - 1).trim() : undefined;
}

const fits = (text: string, row: CreditMarker): boolean =>
	restsBehind(text, row).some((rest) => {
		const sign = signOf(row, rest);
		return sign === 'name' ? isNames(rest) : sign === 'medium' ? areMedia(rest) : sign !== undefined;
	});

/** What stands behind the label, for each way to read it. */
function restsBehind(text: string, { labels, before = [''] }: CreditMarker): string[] {
	const rests: string[] = [];
	for (const start of before) {
		if (text.startsWith(start)) {
			for (const label of labels) {
				if (text.startsWith(label, start.length)) {
					rests.push(text.slice(start.length + label.length));
				}
			}
		}
	}
	return rests;
}

const signOf = ({ signs }: CreditMarker, rest: string): Sign | undefined =>
	signs.find((sign) => SIGNS[sign].test(rest));

const SIGNS: Readonly<Record<Sign, RegExp>> = {
	colon: /^\s*[：:︰﹕∶]/,
	bar: /^\s*[丨｜|│┃︱∣ǀ〡❘¦/／∕]/,
	blank: /^\s+\S/,
	name: /^\s/,
	medium: /^[^\s动由己身主然不于为是与和地]/,
	quoted: /^\s*(?:“[^”]*”|《[^》]*》|「[^」]*」|"[^"]*")$/,
	none: /^./,
};

/** A few words, as long as names are, and no signs of a sentence. */
function isNames(text: string): boolean {
	const names = text.trim().split(/[\s、]+/);
	return names.length <= 6 && names.every((name) => name.length <= 12 && /^[^，。！？；：]+$/.test(name));
}

/** Names of papers, sites and accounts, as they end: 某某报、《某某周刊》、某某网（ID：abc）. */
function areMedia(text: string): boolean {
	const names = text.split(/[\s、]+/);
	return names.length <= 6 && names.every((name) => MEDIUM.test(name));
}

const MEDIUM =
	/^[《“]?[^的《》“”，。！？；：…]{1,12}(?:报|网|刊|杂志|公众号|客户端|微信|微博|新闻|财经|在线|卫视|电视台|通讯社)[》”]?(?:[（(][^（）()]{1,20}[）)])?$/;
