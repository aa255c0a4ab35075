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
		const { labels, before = [], needsBefore } = row;
		for (const beginning of new Set([...(needsBefore ? [] : labels), ...before].map((word) => word[0]!))) {
			groups.set(beginning, [...(groups.get(beginning) ?? []), row]);
		}
	}
	return groups;
}

/** Whether a credit can begin with this character. */
export const canBeginCredit = (character: string): boolean =>
	BY_BEGINNING.has(character) || BULLETS.has(character) || BRACKETS.has(character);

/** No credit is longer, in characters. */
export const LONGEST_CREDIT = Math.max(...CREDITS.map(({ maxText }) => maxText));

/** The row that a line fits as a whole, blanks at its ends aside. */
export function creditOf(line: string): CreditMarker | undefined {
	let text = line;
	while (BULLETS.has(text[0] ?? '')) {
		text = text.slice(1).trimStart();
	}
	const closing = BRACKETS.get(text[0] ?? '');
	if (closing !== undefined) {
		const end = text.length - (text.endsWith('。') ? 1 : 0);
		if (text[end - 1] !== closing) {
			return undefined;
		}
		text = text.slice(1, end - 1).trim();
	}
	return BY_BEGINNING.get(text[0] ?? '')?.find((row) => text.length <= row.maxText && fits(text, row));
}

const fits = (text: string, row: CreditMarker): boolean =>
	restsBehind(text, row).some((rest) => row.signs.some((sign) => SIGNS[sign](rest)));

/** What stands behind the label, for each way to read it. */
function restsBehind(text: string, { labels, before = [], needsBefore }: CreditMarker): string[] {
	const starts = [...(needsBefore ? [] : ['']), ...before].filter((word) => text.startsWith(word));
	return starts.flatMap((start) =>
		labels.flatMap((label) => (text.startsWith(label, start.length) ? [text.slice(start.length + label.length)] : [])),
	);
}

const SIGNS: Readonly<Record<Sign, (rest: string) => boolean>> = {
	colon: (rest) => /^\s*[：:]/.test(rest),
	bar: (rest) => /^\s*[丨｜|│┃︱∣ǀ〡❘¦/／∕]/.test(rest),
	blank: (rest) => /^\s+\S/.test(rest),
	name: (rest) => /^\s/.test(rest) && isNames(rest),
	none: (rest) => rest !== '',
};

/** A few words, as long as names are, and no signs of a sentence. */
function isNames(text: string): boolean {
	const names = text.trim().split(/[\s、]+/);
	return names.length <= 6 && names.every((name) => name.length <= 12 && /^[^，。！？；：]+$/.test(name));
}
