// Finds the lines that are known by their words: promos, and credits.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { decodeReferences } from '../post/html/references';
import type { HtmlElement, HtmlText } from '../post/html/tree';
import { startOfWords, textOf } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import type { Message } from '../text/message';
import { type Span, spanAround } from '../text/span';
import { bareLines } from './bare-lines';
import { beginsCredit, CREDIT_BEGINNINGS, creditOf, LONGEST_CREDIT, withoutFrame, withoutOpening } from './credits';
import { blockAround, isBlock, isPlainHeading } from './line-elements';
import type { CreditMarker } from './markers/credits';
import { CALLS, type CallMarker, PHRASES, type PhraseMarker } from './markers/phrases';

type LineMarker = PhraseMarker | CallMarker | CreditMarker;

/** An element that says nothing else. */
export interface Line {
	readonly element: HtmlElement;
	readonly marker: LineMarker;
}

/** The words of a slogan or a button: which commas, brackets and arrows stand about them makes no other of it, but a question does. */
const withoutSigns = (text: string): string => text.replace(/[^\p{L}\p{N}？?]/gu, '');

interface Slogan {
	readonly row: PhraseMarker;
	/** Its phrase without signs. */
	readonly words: string;
}

const BY_BEGINNING: ReadonlyMap<string, readonly Slogan[]> = new Map(
	PHRASES.map(({ phrase }) => [
		phrase[0]!,
		PHRASES.filter((row) => row.phrase[0] === phrase[0]).map((row) => ({ row, words: withoutSigns(row.phrase) })),
	]),
);

/** No line is longer, in characters. */
const LONGEST = Math.max(LONGEST_CREDIT, ...[...PHRASES, ...CALLS].map(({ maxText }) => maxText));

/** Every line that fits a row of the tables, in order. None of them lies in another. */
export const knownLines = analysis((post): readonly Line[] => {
	const lines: Line[] = [];
	let until = 0;
	for (const text of post.html.texts) {
		// What follows a line without a tag between them stands in whatever the line stands in.
		const line = text.start > until && beginsLine(post, text) && !isInCode(post, text) ? lineOf(post, text) : undefined;
		if (line) {
			lines.push(line);
			until = line.element.end;
		}
	}
	return lines;
});

/** A line that is no element of its own, and says nothing else. */
export interface WordLine extends Span {
	readonly marker: LineMarker;
}

/** Every such line that fits a row of the tables, but for those in a known line and phrases that are found in any text. */
export const knownWordLines = analysis((post): readonly WordLine[] => {
	const lines = knownLines(post).map(({ element }) => element);
	const found: WordLine[] = [];
	for (const { start, end, words } of bareLines(post, LONGEST, (unit) => BEGINNINGS.has(unit))) {
		const marker = promoOf(words) ?? (/[：:]$/.test(words) ? undefined : creditOf(words));
		const isInText = marker && 'inText' in marker && marker.inText && words.includes(marker.phrase);
		const isKnown = isInText || spanAround(lines, start) !== undefined;
		if (marker && !isKnown) {
			found.push({ start, end, marker });
		}
	}
	return found;
});

/** The UTF-16 units that a line can begin with; most texts of an article begin with another one. */
const BEGINNINGS = new Set(
	[...BY_BEGINNING.keys(), ...CALLS.flatMap(({ calls }) => calls), ...CREDIT_BEGINNINGS].map((beginning) =>
		beginning.charCodeAt(0),
	),
);

/** A beginning in one piece has no more characters than this. */
const HEAD = 30;

const AMPERSAND = 38;

/** Whether a line may begin with a text: one that is long enough tells by itself, and is not looked at any further. */
function beginsLine({ text }: Post, node: HtmlText): boolean {
	const start = startOfWords(text, node);
	const unit = text.charCodeAt(start);
	const first = unit === AMPERSAND ? decodeReferences(text.slice(start, node.end)).charCodeAt(0) : unit;
	return BEGINNINGS.has(first) && beginsSo(text.slice(start, Math.min(node.end, start + HEAD)));
}

function beginsSo(head: string): boolean {
	const words = withoutOpening(head);
	const isPromo = ({ row }: Slogan): boolean => words.startsWith(row.phrase.slice(0, SHORT));
	const isShort = head.length < HEAD || head.includes('&');
	return isShort || BY_BEGINNING.get(words[0]!)?.some(isPromo) === true || beginsCall(words) || beginsCredit(head);
}

/** So much of a promo tells it from an article. */
const SHORT = 4;

/** The line that a text begins: the paragraph in which it stands, or else the element right around it. */
function lineOf(post: Post, text: HtmlText): Line | undefined {
	for (const element of new Set([blockAround(text), text.parent])) {
		const words = element && isPlainHeading(post, element) ? textOf(post, element, LONGEST) : undefined;
		const marker = words === undefined ? undefined : (promoOf(words) ?? creditIn(element!, words));
		if (marker) {
			return { element: element!, marker };
		}
	}
	return undefined;
}

const promoOf = (line: string): PhraseMarker | CallMarker | undefined => {
	const words = withoutFrame(line);
	return phraseOf(line) ?? (words ? callOf(words) : undefined);
};

function phraseOf(line: string): PhraseMarker | undefined {
	const words = withoutSigns(line);
	const found = BY_BEGINNING.get(words[0]!)?.find(
		({ row, words: own }) =>
			words === own || (row.match === 'begins' && words.startsWith(own) && line.length <= row.maxText),
	);
	return found?.row;
}

const beginsCall = (text: string): boolean => CALLS.some(({ calls }) => calls.some((call) => text.startsWith(call)));

/** A call is one sentence, and tells nothing: what ends as a statement does is none, if it is not polite. */
function callOf(words: string): CallMarker | undefined {
	const isOneSentence = !words.includes('。') || /^(?:欢迎|请)|更多/.test(words);
	return isOneSentence && beginsCall(words)
		? CALLS.find(({ maxText, names }) => words.length <= maxText && names.test(words))
		: undefined;
}

/** A label without a name says something only in a paragraph of its own. */
const creditIn = (element: HtmlElement, words: string): CreditMarker | undefined =>
	isBlock(element) || !/[：:]$/.test(words) ? creditOf(words) : undefined;

/** What is said of a line that only an editor can tell from one of the article. */
export const perhaps = (what: Message): Message => ({ text: "Perhaps left over from Sina's page: {0}", args: [what] });

/** Reports words that may go, where no element holds them alone. */
export const wordsProblem = (place: Span, message: Message): Problem => ({
	...place,
	severity: 'hint',
	message,
	offers: () => [{ title: { text: 'Remove these words' }, edits: [deletion(place)], onlyByHand: true }],
});

/** Reports a line that goes as a whole: unasked, or as a question. */
export function lineProblem({ name, start, end }: HtmlElement, message: Message, isSafe: boolean): Problem {
	const fix = { title: { text: 'Remove <{0}> with its text', args: [name] }, edits: [deletion({ start, end })] };
	return {
		start,
		end,
		message,
		...(isSafe ? { safeFix: fix } : { severity: 'hint', offers: () => [{ ...fix, onlyByHand: true }] }),
	};
}
