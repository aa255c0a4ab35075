// Finds promos and credits by their words alone.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { BLOCK_ELEMENTS } from '../post/html/names';
import { attributeOf, classesOf, type HtmlComment, type HtmlElement, type HtmlText } from '../post/html/tree';
import { textOf, trimSpan } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import { contains, firstIndex, type Span, someWithin, within } from '../text/span';
import { wholeBlocks } from './blocks';
import { PHRASES, type PhraseMarker } from './markers/phrases';
import { EDITORS } from './markers/single-elements';
import { isStrongMark } from './post-kind';
import { sinaComments } from './slots';

/** Reports the phrases of one rule, each with the element that says nothing else, or where it stands in a text. */
export function* reportPhrases(post: Post, rule: PhraseMarker['rule']): Generator<Problem> {
	const rows = PHRASES.filter((row) => row.rule === rule);
	const beginnings = new Set(rows.map(({ phrase }) => phrase[0]));
	const reported: Span[] = [];
	const marks = removedMarks(post);
	for (const text of post.html.texts) {
		const beginning = post.text[trimSpan(post.text, text).start];
		if (!beginnings.has(beginning) || text.start < (reported.at(-1)?.end ?? 0) || isInCode(post, text)) {
			continue;
		}
		const found = findElement(
			post,
			text,
			rows.filter(({ phrase }) => phrase[0] === beginning),
		);
		if (found) {
			const { element, row } = found;
			reported.push(element);
			const isCertain =
				BLOCK_ELEMENTS.has(element.name) && isNextTo(post, element, marks) && !holdsOther(post, element, marks);
			yield wholeProblem(element, row, row.verdict === 'delete' && isCertain);
		}
	}
	for (const row of rows.filter(({ inText }) => inText)) {
		yield* phrasesInText(post, row, reported);
	}
}

function wholeProblem(element: HtmlElement, { what }: PhraseMarker, isSafe: boolean): Problem {
	const fix = { title: { text: 'Remove <{0}> with its text', args: [element.name] }, edits: [deletion(element)] };
	return {
		start: element.start,
		end: element.end,
		message: isSafe
			? { text: "Left over from Sina's page: {0}", args: [{ text: what }] }
			: { text: "Perhaps left over from Sina's page: {0}", args: [{ text: what }] },
		...(!isSafe && { severity: 'hint' }),
		...(isSafe ? { safeFix: fix } : { offers: () => [fix] }),
	};
}

/** Where a peculiar phrase stands in a text that says more. */
function* phrasesInText(post: Post, { phrase, what }: PhraseMarker, reported: readonly Span[]): Generator<Problem> {
	const { text, body, html } = post;
	for (let start = text.indexOf(phrase, body.start); start >= 0; start = text.indexOf(phrase, start + 1)) {
		const place = { start, end: start + phrase.length };
		const around = html.texts[firstIndex(html.texts.length, (index) => html.texts[index]!.end >= place.end)];
		const isText = around !== undefined && contains(around, place) && !isInCode(post, place);
		const element = reported[firstIndex(reported.length, (index) => reported[index]!.end >= place.end)];
		if (isText && !(element && contains(element, place))) {
			yield {
				...place,
				severity: 'hint',
				message: { text: "Perhaps left over from Sina's page: {0}", args: [{ text: what }] },
				offers: () => [{ title: { text: 'Remove these words' }, edits: [deletion(place)] }],
			};
		}
	}
}

/** Elements whose removal leaves nothing broken behind. */
const REMOVABLE = new Set(['p', 'div', 'li', 'section', 'span', 'font', 'strong', 'b', 'em', 'i', 'a']);

/** The element whose whole text is a phrase: the paragraph in which it stands, or else the element right around it. */
function findElement(
	post: Post,
	text: HtmlText,
	rows: readonly PhraseMarker[],
): { element: HtmlElement; row: PhraseMarker } | undefined {
	let block = rows.length > 0 ? text.parent : undefined;
	for (let depth = 0; block && !BLOCK_ELEMENTS.has(block.name); depth++) {
		block = depth < MAX_DEPTH ? block.parent : undefined;
	}
	for (const element of [block, text.parent]) {
		const row = element && rows.find((candidate) => says(post, element, candidate));
		if (element && row) {
			return { element, row };
		}
	}
	return undefined;
}

function says(post: Post, element: HtmlElement, { phrase, match, maxText }: PhraseMarker): boolean {
	const isPlain =
		element.closeTag !== undefined &&
		REMOVABLE.has(element.name) &&
		!classesOf(element).some((name) => EDITORS.some((row) => row.class === name)) &&
		attributeOf(element, 'id') === undefined &&
		!holdsMore(post, element);
	const text = isPlain ? textOf(post, element, maxText) : undefined;
	if (text === undefined) {
		return false;
	}
	const isCredit = match === 'begins' && text.startsWith(phrase) && text.length > phrase.length;
	return isCredit || withoutBlanks(text) === withoutBlanks(phrase);
}

/** Whether an element holds blocks, pictures, or more formatting than such a line has. */
function holdsMore(post: Post, element: HtmlElement): boolean {
	let count = 0;
	for (const inner of within(post.html.elements, element)) {
		if (inner !== element && (!isInline(inner) || count++ > MAX_DEPTH)) {
			return true;
		}
	}
	return false;
}

/** So many elements are there around or in such a line at the most. */
const MAX_DEPTH = 20;

const isInline = ({ name }: HtmlElement): boolean => REMOVABLE.has(name) && !BLOCK_ELEMENTS.has(name);

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** Where strong marks of Sina's begin and end, and all comments that are Sina's. */
interface Marks {
	readonly starts: ReadonlySet<number>;
	readonly ends: ReadonlySet<number>;
	readonly comments: ReadonlySet<HtmlComment>;
}

/** Only of marks that are removed themselves: one that is broken, or holds a part of the article, proves nothing. */
const removedMarks = analysis((post): Marks => {
	const comments = sinaComments(post).flatMap(({ comment, isComplete }) => (isComplete ? [comment] : []));
	const marks = [...comments, ...wholeBlocks(post, 'sina-promo')].filter((node) => isStrongMark(post.text, node));
	return {
		starts: new Set(marks.map(({ start }) => start)),
		ends: new Set(marks.map(({ end }) => end)),
		comments: new Set(comments),
	};
});

/** Whether nothing but blanks stands between an element and a strong mark. */
function isNextTo({ text }: Post, { start, end }: Span, { starts, ends }: Marks): boolean {
	const before = text.slice(Math.max(0, start - NEAR), start).trimEnd().length + Math.max(0, start - NEAR);
	const behind = text.slice(end, end + NEAR);
	return ends.has(before) || starts.has(end + behind.length - behind.trimStart().length);
}

/** Whether an element holds a comment of somebody else's. */
const holdsOther = ({ html }: Post, element: HtmlElement, { comments }: Marks): boolean =>
	someWithin(html.comments, element, (comment) => !comments.has(comment));

/** So many blanks are there between them at the most. */
const NEAR = 500;
