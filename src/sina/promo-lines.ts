// Promos that are known by their words alone: the lines of them, and slogans within a text.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { BLOCK_ELEMENTS } from '../post/html/names';
import { decodeReferences, placesOf } from '../post/html/references';
import type { HtmlComment, HtmlElement } from '../post/html/tree';
import { isSeen } from '../post/html/visible-text';
import type { Post } from '../post/post';
import type { Message } from '../text/message';
import { contains, firstIndex, type Span, someWithin } from '../text/span';
import { strongBlocks } from './blocks';
import { knownLines, knownWordLines, type Line, lineProblem, perhaps, wordsProblem } from './lines';
import { PHRASES, type PhraseMarker } from './markers/phrases';
import { sinaComments } from './slots';

/** Reports every line that is a promo, and every slogan that stands in a text. */
export function* reportPromoLines(post: Post): Generator<Problem> {
	const lines = knownLines(post).filter(({ marker }) => marker.rule === 'sina-promo');
	for (const { element, marker } of lines) {
		const what = { text: marker.what };
		const isSafe = marker.verdict === 'delete' && isCertain(post, element);
		yield lineProblem(element, isSafe ? leftOver(what) : perhaps(what), isSafe);
	}
	for (const { marker, ...place } of knownWordLines(post)) {
		if (marker.rule === 'sina-promo') {
			yield wordsProblem(place, perhaps({ text: marker.what }));
		}
	}
	for (const row of SLOGANS) {
		yield* slogansInText(post, row, lines);
	}
}

const SLOGANS = PHRASES.filter(({ inText }) => inText);

const leftOver = (what: Message): Message => ({ text: "Left over from Sina's page: {0}", args: [what] });

/** Where a peculiar phrase stands in a text that says more. */
function* slogansInText(post: Post, { phrase, what }: PhraseMarker, lines: readonly Line[]): Generator<Problem> {
	for (const place of [...placesInSource(post, phrase), ...placesInReferences(post, phrase)]) {
		const line = lines[firstIndex(lines.length, (index) => lines[index]!.element.end >= place.end)];
		if (!(line && contains(line.element, place)) && !isInCode(post, place)) {
			yield wordsProblem(place, perhaps({ text: what }));
		}
	}
}

/** Where a phrase is written as it is, within one text. */
function* placesInSource({ text, body, html }: Post, phrase: string): Generator<Span> {
	for (let start = text.indexOf(phrase, body.start); start >= 0; start = text.indexOf(phrase, start + 1)) {
		const place = { start, end: start + phrase.length };
		const around = html.texts[firstIndex(html.texts.length, (index) => html.texts[index]!.end >= place.end)];
		if (around !== undefined && isSeen(around) && contains(around, place)) {
			yield place;
		}
	}
}

/** Where a phrase is written with character references, within one text. */
function* placesInReferences(post: Post, phrase: string): Generator<Span> {
	for (const { start, source, seen } of textsWithReferences(post)) {
		for (const place of seen.includes(phrase) ? placesOf(phrase, source) : []) {
			if (place.end - place.start > phrase.length) {
				yield { start: start + place.start, end: start + place.end };
			}
		}
	}
}

const textsWithReferences = analysis(({ text, body, html: { texts } }) => {
	const found: { start: number; source: string; seen: string }[] = [];
	for (let at = text.indexOf('&#', body.start); at >= 0; ) {
		const node = texts[firstIndex(texts.length, (index) => texts[index]!.end > at)];
		if (!node) {
			break;
		}
		const { start, end } = node;
		if (start <= at && isSeen(node)) {
			const source = text.slice(start, end);
			found.push({ start, source, seen: decodeReferences(source) });
		}
		at = text.indexOf('&#', start <= at ? end : start);
	}
	return found;
});

/** Whether a line is a block next to a strong mark of Sina's, and holds no comment of somebody else's. */
const isCertain = (post: Post, element: HtmlElement): boolean =>
	BLOCK_ELEMENTS.has(element.name) &&
	isNextTo(post, element, removedMarks(post)) &&
	!someWithin(post.html.comments, element, (comment) => !removedMarks(post).comments.has(comment));

/** Where strong marks of Sina's begin and end, and all comments that are Sina's. */
interface Marks {
	readonly starts: ReadonlySet<number>;
	readonly ends: ReadonlySet<number>;
	readonly comments: ReadonlySet<HtmlComment>;
}

/** Only of marks that are removed themselves: one that is broken, or holds a part of the article, proves nothing. */
const removedMarks = analysis((post): Marks => {
	const comments = sinaComments(post).filter(({ isComplete }) => isComplete);
	const marks = [
		...comments.filter(({ marker }) => marker.strong).map(({ comment }) => comment),
		...strongBlocks(post),
	];
	return {
		starts: new Set(marks.map(({ start }) => start)),
		ends: new Set(marks.map(({ end }) => end)),
		comments: new Set(comments.map(({ comment }) => comment)),
	};
});

/** Whether nothing but blanks stands between an element and a strong mark. */
function isNextTo({ text }: Post, { start, end }: Span, { starts, ends }: Marks): boolean {
	const before = text.slice(Math.max(0, start - NEAR), start).trimEnd().length + Math.max(0, start - NEAR);
	const behind = text.slice(end, end + NEAR);
	return ends.has(before) || starts.has(end + behind.length - behind.trimStart().length);
}

/** So many blanks are there between them at the most. */
const NEAR = 500;
