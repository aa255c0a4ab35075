// The laws of cleaning, each a judge of its own. They look with marked and parse5, never with the parsers of src.
import assert from 'node:assert/strict';
import { decodeHTML } from 'entities';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { type Post, parseEdited, parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { lint } from '../lint';
import { furnitureOf } from './furniture';
import { headLength, headLengths } from './head';
import { attribute, BLOCKS, type Element, FORMATTING, isBlank, type Markup, type Reading, read } from './reading';

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** One cleaning: a text, what became of it, and the edits that are said to do it. */
export interface Cleaning {
	readonly before: string;
	readonly after: string;
	readonly edits: readonly Edit[];
}

/** The two articles of a lossless cleaning with the way from one to the other. Offsets refer to the article. */
interface Comparison extends Cleaning {
	readonly old: Side;
	readonly new: Side;
	/** For each kept offset of the old article, where it is in the new one; -1 for what is removed. */
	readonly moved: Int32Array;
	/** The offset in the old article of each one in the new; -1 for what is inserted. */
	readonly origin: Int32Array;
}

interface Side {
	readonly body: string;
	readonly reading: Reading;
	/**
	 * What has no counterpart on the other side, and a right to have none: here what is inserted, there the pieces of
	 * furniture that are removed as a whole.
	 */
	readonly apart: Uint8Array;
}

// ---- Laws of the text alone

/** The edits are sorted, do not overlap, give the result, and insert nothing but what is declared. */
export function isLossless({ before, after, edits }: Cleaning): void {
	let at = 0;
	let result = '';
	for (const { start, end, text } of edits) {
		assert.ok(at <= start && start <= end && end <= before.length, `edit ${start}-${end} is out of order or of range`);
		assert.match(text, DECLARED, 'only declared text is inserted');
		result += before.slice(at, start) + text;
		at = end;
	}
	assert.equal(result + before.slice(at), after, 'the edits do not give the text');
	const inserted = edits.map(({ text }) => text).join('');
	assert.equal(inserted.split('<strong>').length, inserted.split('</strong>').length, 'as many </strong> as <strong>');
}

const DECLARED = /^(?:<strong>|<\/strong>| referrerpolicy="no-referrer")*$/;

/** The front matter, be it such for Hexo or only for a reader, is the same to the byte. */
export function keepsFrontMatter({ before, after }: Cleaning, head = headLength(before)): void {
	// A line end after the closing fence belongs to the front matter or not: to Hexo that depends on what follows.
	const headOf = (text: string, length: number): string => text.slice(0, length).replace(/\r?\n$/, '');
	const heads = headLengths(after).map((length) => headOf(after, length));
	assert.ok(heads.includes(headOf(before, head)), 'the front matter has changed');
}

/** The blanks and line ends at the end of the file are the same. */
export function keepsEndOfFile({ before, after }: Cleaning, head = headLength(before)): void {
	// The same head for both: where nothing is left of the article, Hexo counts one more line end among it.
	const [old, now] = [before.slice(head), after.slice(head)];
	if (isBlank(now)) {
		assert.ok(now.endsWith(tailOf(old)), 'the end of the file has changed');
	} else {
		assert.equal(tailOf(now), tailOf(old), 'the end of the file has changed');
	}
}

const tailOf = (text: string): string => {
	let start = text.length;
	while (start > 0 && isBlank(text[start - 1]!)) {
		start--;
	}
	return text.slice(start);
};

/** No edit splits a line end, and the byte order mark stays. */
export function keepsLineEndsWhole({ before, after, edits }: Cleaning): void {
	for (const { start, end } of edits) {
		for (const at of [start, end]) {
			assert.ok(!(before[at - 1] === '\r' && before[at] === '\n'), `the edit at ${at} splits a line end`);
		}
	}
	assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'the byte order mark has changed');
}

/** A post that is not Sina's stays as it is. */
export function leavesOthersAlone({ before, edits }: Cleaning): void {
	const isNamed = /新浪|news_keyword_pub|编辑姓名及工作代码|文末二维码|appendQr_wrap|app-kaihu-qr|article_adlist/.test(
		before,
	);
	// Tags may stand in the words of a sign.
	const shown = before + before.replaceAll(/<[^<>]*>/g, '');
	if (!isNamed && SIGNS.filter((sign) => sign.every((part) => part.test(shown))).length < 2) {
		assert.deepEqual(edits, [], 'a post that is not from Sina is changed');
	}
}

/** What Sina's editor writes and others have copied: two of these tell a post of Sina's. */
const SIGNS = [
	[/cms-style/i],
	[/article-editor/, /责任编辑|&#/],
	[/img_wrapper/, /img_descr/, /sinaimg\.cn/i],
	[/stock_|forex_|futures_/, /quote_/],
];

// ---- Laws of what readers see

/** Everything that is removed is a whole piece of Sina's furniture, or blank. */
export function removesOnlyFurniture({ old, moved }: Comparison): void {
	for (let at = 0; at < old.body.length; at++) {
		if (moved[at] === -1 && !old.apart[at] && !isBlank(old.body[at]!)) {
			let end = at;
			while (end < old.body.length && moved[end] === -1 && !old.apart[end]) {
				end++;
			}
			assert.fail(`removed, and no furniture that test/oracle/furniture.ts knows: ${show(old.body.slice(at, end))}`);
		}
	}
}

/** Text stays text, tags stay tags, and the text is the same, blanks within a line and indents included. */
export function keepsText(comparison: Comparison): void {
	const { old, moved } = comparison;
	for (let at = 0; at < old.body.length; at++) {
		if (moved[at]! >= 0 && !isBlank(old.body[at]!)) {
			assert.equal(
				comparison.new.reading.isText[moved[at]!],
				old.reading.isText[at],
				`text becomes markup, or markup text: ${show(old.body.slice(at, at + 30))}`,
			);
		}
	}
	assert.equal(textOf(comparison.new), textOf(old), 'the text has changed');
}

function textOf({ reading, apart }: Side): string {
	const text = reading.source.split('').filter((_, at) => reading.isText[at] && !apart[at]);
	return text
		.join('')
		.replace(/[ \t\f\v]*\n[ \t\n\f\v]*/g, '\n')
		.replace(/^[ \t\n\f\v]+|[ \t\n\f\v]+$/g, '');
}

/** A line that is not touched keeps its own line end, unless everything behind it goes. */
export function keepsLineEnds({ old, moved }: Comparison): void {
	const lastKept = moved.findLastIndex((to, at) => to >= 0 && !isBlank(old.body[at]!));
	for (const { 0: line, index } of old.body.matchAll(/[^\n]*\n/g)) {
		const end = index + line.length;
		const content = line.replace(/\r?\n$/, '').length;
		const isUntouched = !isBlank(line) && moved.subarray(index, index + content).every((to) => to >= 0);
		if (isUntouched && end <= lastKept && old.reading.isText[end - 1]) {
			const keeps = moved.subarray(index + content, end).every((to) => to >= 0);
			assert.ok(keeps, `the line end of ${show(line)} is removed`);
		}
	}
}

/** No paragraph is joined to another or split. */
export function keepsParagraphs(comparison: Comparison): void {
	const { old, moved, origin } = comparison;
	const borders = bordersOf(old.reading);
	const newBorders = bordersOf(comparison.new.reading);
	// What a listing that was meant as HTML parts from text may be parted no more.
	const oldPlaces = [...borders].filter(([at, isCertain]) => isCertain || newBorders.has(moved[at]!));
	const newPlaces = [...newBorders].filter(([at, isCertain]) => isCertain || borders.has(origin[at]!));
	const placesOf = (places: [number, boolean][]): number[] => places.map(([at]) => at);
	assert.deepEqual(
		paragraphsOf(comparison.new, placesOf(newPlaces)),
		paragraphsOf(old, placesOf(oldPlaces)),
		'the paragraphs have changed',
	);
}

const MEDIA = new Set(['img', 'video', 'audio', 'iframe', 'embed', 'object', 'svg', 'canvas', 'input']);
const BLANK_LINE = /\n[ \t\f\v]*\n/;

/** What stands between two breaks: block elements, `<br>`, blank lines, and the ends of what Markdown makes an element of. */
function paragraphsOf(side: Side, borders: readonly number[]): string[] {
	const { reading, apart } = side;
	const units = solidUnits(side);
	for (const { kind, name, start, isIgnored } of reading.markup) {
		if ((BLOCKS.has(name) && !isIgnored) || name === 'br') {
			units[start] = '\n\n';
		} else if (kind === 'open' && MEDIA.has(name) && !apart[start]) {
			units[start] = `<${name}>`;
		}
	}
	for (const at of units.keys()) {
		units[at] = reading.isText[at] && isHidden(reading.ancestors(at)) ? SOLID : units[at]!;
	}
	for (const at of borders) {
		units[at] = `\n\n${units[at]}`;
	}
	const paragraphs = units.join('').split(BLANK_LINE);
	return paragraphs.map((text) => text.replaceAll(SOLID, '').replace(/\s/g, '')).filter((text) => text !== '');
}

/**
 * Where a block of Markdown that shows something follows another, if one of them gets an element of its own, and whether that
 * is certain: indented HTML within an element gets one, too, but was not meant to, and may lose it to a line of text beside it.
 */
function bordersOf({ source, isText, markup, code, markdown: { block, kinds } }: Reading): Map<number, boolean> {
	const media = new Set(markup.filter(({ name }) => MEDIA.has(name)).map(({ start }) => start));
	const isShown = (at: number): boolean => (isText[at] && !isBlank(source[at]!)) || media.has(at);
	const shown = [...block.keys()].filter((at) => block[at]! > 0 && isShown(at));
	const borders = new Map<number, boolean>();
	for (const [index, at] of shown.entries()) {
		const [own, last] = [block[at]!, block[shown[index - 1] ?? at]!];
		const both = [kinds[own]!, kinds[last]!];
		if (own !== last && both.some(getsElement)) {
			borders.set(at, !both.includes('indented') || both.some((kind) => getsElement(kind) && kind !== 'paragraph'));
		}
	}
	const listings = code.filter(({ kind }) => kind === 'fenced' || kind === 'indented'); // Hexo's fences have no tokens
	for (const at of listings.flatMap(({ start, end }) => [start, end]).filter((at) => at < source.length)) {
		borders.set(at, true);
	}
	return borders;
}

/** Not of HTML, and not of indented HTML either, which was meant as such. */
const getsElement = (kind: string): boolean => kind !== 'html' && kind !== 'indented';

/** Stands for tags, comments and removed pieces: they are no text, and a line of them is not blank. */
const SOLID = '\0';

/** What is bold on Sina's page or by its tags is bold afterwards, and nothing else; no mark is doubled. */
export function keepsBold(comparison: Comparison): void {
	assert.equal(boldOf(comparison.new), boldOf(comparison.old), 'what is bold has changed');
	const { elements } = comparison.new.reading; // without those the parser opens again where tags are misnested
	for (const element of elements) {
		const { startOffset } = element.sourceCodeLocation!;
		if (element.tagName === 'strong' && comparison.new.apart[startOffset]) {
			const isDoubled = parents(element).some(
				(outer) => /^(?:strong|b)$/.test(outer.tagName) && elements.includes(outer) && wasWellNested(comparison, outer),
			);
			assert.ok(!isDoubled, `a <strong> inside another, at ${show(comparison.new.body.slice(startOffset))}`);
		}
	}
}

/** Whether an element had an end tag before, and nothing that began inside it ended behind it, or the other way round. */
function wasWellNested({ old, origin }: Comparison, element: Element): boolean {
	const start = origin[element.sourceCodeLocation!.startOffset];
	const places = old.reading.elements.map(({ sourceCodeLocation }) => sourceCodeLocation!);
	const own = places.find(({ startOffset }) => startOffset === start);
	const crosses = (a: Place, b: Place) =>
		a.startOffset < b.startOffset && b.startOffset < a.endOffset && a.endOffset < b.endOffset;
	return own?.endTag !== undefined && !places.some((other) => crosses(own, other) || crosses(other, own));
}

type Place = { startOffset: number; endOffset: number };

/** The kept text without its blanks, with what is bold in brackets. */
function boldOf({ reading, apart }: Side): string {
	const source = withoutIndents(reading.source);
	let shown = '';
	let wasBold = false;
	for (let at = 0; at < source.length; at++) {
		if (reading.isText[at] && !apart[at] && !isBlank(source[at]!)) {
			const ancestors = reading.ancestors(at);
			if (isHidden(ancestors) || ancestors.some(({ tagName }) => tagName === 'textarea')) {
				continue; // the text of a field has a font of its own, whatever stands around it
			}
			const isBold = ancestors.some(isBoldElement);
			shown += `${isBold === wasBold ? '' : isBold ? '【' : '】'}${source[at]}`;
			wasBold = isBold;
		}
	}
	return shown;
}

/** Style sheets and scripts are no text that readers see: it says nothing how they would be formatted. */
const isHidden = (ancestors: readonly Element[]): boolean =>
	ancestors.some(({ tagName }) => tagName === 'style' || tagName === 'script');

/** Blanks of all kinds, entities too, made plain ones at the same offsets: nobody sees whether they are bold. */
const withoutIndents = (source: string): string =>
	source.replace(/\s|&(?:[a-z]+|#\d+|#x[\da-f]+);?/gi, (sign) =>
		decodeHTML(sign).trim() === '' ? ' '.repeat(sign.length) : sign,
	);

const isBoldElement = (element: Element): boolean =>
	element.tagName === 'strong' ||
	element.tagName === 'b' ||
	(attribute(element, 'cms-style')?.split(/\s+/).includes('strong-Bold') ?? false);

function parents(element: Element): Element[] {
	const found: Element[] = [];
	for (let at = element.parentNode; at !== null && 'tagName' in at; at = at.parentNode) {
		found.push(at as Element);
	}
	return found;
}

/** Every kept tag and comment is the same, with its attributes as they are written, in order. */
export function keepsElements(comparison: Comparison): void {
	assert.deepEqual(markupOf(comparison.new), markupOf(comparison.old), 'the tags or their attributes have changed');
}

const keptMarkup = ({ reading, apart }: Side): Markup[] => reading.markup.filter(({ start }) => !apart[start]);

function markupOf(side: Side): string[] {
	return keptMarkup(side).map((tag) => {
		const written = side.body.slice(tag.start, tag.end);
		return tag.kind === 'open' ? [tag.name, ...writtenAttributes(side, tag)].join('\n') : written;
	});
}

const writtenAttributes = (side: Side, tag: Markup): string[] =>
	tag.attributes.filter(({ start }) => !side.apart[start]).map(({ start, end }) => side.body.slice(start, end));

/** Every character and every element stands in the same elements as before. */
export function keepsTree(comparison: Comparison): void {
	const { old, moved } = comparison;
	const chainBefore = chains(old);
	const chainAfter = chains(comparison.new);
	for (let at = 0; at < old.body.length; at++) {
		if (moved[at]! >= 0 && old.reading.isText[at] && !isBlank(old.body[at]!) && !isHidden(old.reading.ancestors(at))) {
			const [expected, actual] = [chainBefore(at), chainAfter(moved[at]!)];
			assert.equal(actual, expected, `${show(old.body.slice(at, at + 30))} is in other elements`);
		}
	}
	const [before, after] = [nestingOf(old), nestingOf(comparison.new)];
	assert.deepEqual(after.nested, before.nested, 'elements are nested otherwise');
	if (before.unclosed.length === 0) {
		assert.deepEqual(after.unclosed, [], 'tags have lost their partners');
	}
}

/** Names the elements around a character. */
function chains(side: Side): (offset: number) => string {
	const labels = labelsOf(side);
	const cache = new Map<readonly Element[], string>();
	const { block, kinds } = side.reading.markdown;
	const starts = new Map<number, number>();
	for (const [at, own] of block.entries()) {
		starts.set(own, starts.get(own) ?? at);
	}
	return (offset) => {
		const ancestors = side.reading.ancestors(offset);
		const own = block[offset]!;
		if (own > 0 && getsElement(kinds[own]!)) {
			return describe(
				ancestors.filter((element) => !isEndedBy(element, starts.get(own)!)),
				labels,
			);
		}
		const chain = cache.get(ancestors) ?? describe(ancestors, labels);
		cache.set(ancestors, chain);
		return chain;
	};
}

/** Whether a paragraph of HTML ends where Markdown begins a block, for which it writes an element. */
const isEndedBy = ({ tagName, sourceCodeLocation }: Element, start: number): boolean =>
	tagName === 'p' && sourceCodeLocation !== null && sourceCodeLocation!.startOffset < start;

/** A label for each kept element, by where it starts: its number, or, for what only formats text, what it does. */
function labelsOf(side: Side): Map<number, string> {
	const labels = new Map<number, string>();
	for (const [index, tag] of keptMarkup(side).entries()) {
		if (tag.kind === 'open') {
			const written = writtenAttributes(side, tag);
			labels.set(tag.start, FORMATTING.has(tag.name) ? [tag.name, ...written].join(' ') : `${tag.name}#${index}`);
		}
	}
	return labels;
}

/**
 * The elements, the innermost first, and then in any order what formats the text: where tags are misnested, the parser
 * opens such elements again, as often and as deep as it happens. A bare `font` does nothing.
 */
const describe = (elements: readonly Element[], labels: Map<number, string>): string => {
	const labelOf = (element: Element) => labels.get(element.sourceCodeLocation?.startOffset ?? -1);
	const known = elements.filter((element) => labelOf(element) !== undefined && labelOf(element) !== 'font');
	const formats = new Set(known.filter(({ tagName }) => FORMATTING.has(tagName)).map(labelOf));
	const others = known.filter(({ tagName }) => !FORMATTING.has(tagName)).map(labelOf);
	return [...others, ...[...formats].sort()].join(' in ');
};

/** Where each kept element stands, and the kept tags that have no partner. */
function nestingOf(side: Side): { nested: string[]; unclosed: string[] } {
	const labels = labelsOf(side);
	const kept = side.reading.elements.filter((element) => labels.has(element.sourceCodeLocation!.startOffset));
	const endTags = new Set(
		side.reading.elements.map(({ sourceCodeLocation }) => sourceCodeLocation!.endTag?.startOffset),
	);
	return {
		// Formatting that the parser opens again is left out: it shows in the text, if there is any.
		nested: kept.map((element) =>
			describe([element, ...parents(element).filter((parent) => side.reading.elements.includes(parent))], labels),
		),
		unclosed: [
			...kept
				.filter(({ sourceCodeLocation }) => !sourceCodeLocation!.endTag)
				.map((element) => describe([element], labels)),
			...keptMarkup(side)
				.filter(({ kind, start }) => kind === 'close' && !endTags.has(start))
				.map(({ name }) => `</${name}>`),
		],
	};
}

const ADDRESSES = new Set(['src', 'srcset', 'href', 'poster', 'data-src', 'data-original', 'background']);

/** Every picture and every link target of the article is there, in order. */
export function keepsPicturesAndLinks(comparison: Comparison): void {
	const addressesOf = (side: Side): string[] =>
		keptMarkup(side).flatMap(({ name, attributes }) =>
			attributes.filter((attr) => ADDRESSES.has(attr.name)).map((attr) => `${name} ${attr.name}=${attr.value}`),
		);
	assert.deepEqual(addressesOf(comparison.new), addressesOf(comparison.old), 'pictures or links have changed');
}

/**
 * Whatever is shown as it is written stays as it is written, and no more is shown so. Listings of indented lines may
 * become one where what stood between them goes.
 */
export function keepsCode({ old, new: now, moved }: Comparison): void {
	for (const { start, end } of old.reading.code) {
		const from = moved[start]!;
		const isWhole = moved.subarray(start, end).every((to, index) => to === from + index);
		assert.ok(isWhole, `code is changed: ${show(old.body.slice(start, end))}`);
	}
	assert.deepEqual(codeOf(now), codeOf(old), 'other code than before');
}

function codeOf({ body, reading }: Side): string[] {
	return reading.code.flatMap(({ kind, start, end }) => {
		const source = body.slice(start, end);
		if (kind === 'indented') {
			return source.split(/\s*\n\s*/).filter((line) => line.trim() !== '');
		}
		// The blanks at the end of the file may stand after the closing fence.
		return [kind === 'fenced' ? source.trimEnd() : source];
	});
}

/** Lines stay lines, and two of them have a blank line between them exactly when they had one before. */
export function keepsBlankLines({ old, new: now, origin }: Comparison): void {
	const solid = solidSource(old);
	const newSource = solidSource(now);
	let previous = -1;
	for (let at = 0; at < now.body.length; at++) {
		if (origin[at]! < 0 || isBlank(now.body[at]!)) {
			continue;
		}
		const from = previous < 0 ? -1 : origin[previous]!;
		const gapBefore = `${from < 0 ? '\n' : ''}${solid.slice(from + 1, origin[at]!)}`;
		const gapAfter = `${from < 0 ? '\n' : ''}${newSource.slice(previous + 1, at)}`;
		const above = now.body.slice(Math.max(0, previous - 20), previous + 1);
		const place = `between ${show(above)} and ${show(now.body.slice(at, at + 20))}`;
		assert.equal(BLANK_LINE.test(gapAfter), BLANK_LINE.test(gapBefore), `a blank line is new or missing ${place}`);
		assert.ok(gapAfter.includes('\n') || !gapBefore.includes('\n'), `lines are joined ${place}`);
		assert.ok(gapAfter.split('\n').length <= gapBefore.split('\n').length, `blank lines are added ${place}`);
		previous = at;
	}
}

/** The article with tags, comments and removed pieces solid, whatever lines they have inside. */
const solidSource = (side: Side): string => solidUnits(side).join('');

const solidUnits = ({ reading, apart }: Side): string[] =>
	reading.source.split('').map((unit, at) => (apart[at] || !reading.isText[at] ? SOLID : unit));

/** Markdown reads every kept character as before: in the same constructs, paragraphs and blocks. */
export function keepsMarkdown({ old, new: now, moved }: Comparison): void {
	const [before, after] = [old.reading.markdown, now.reading.markdown];
	const shown = new Set(old.reading.code.map(({ start }) => start));
	const meant = before.code.filter(({ start }) => !shown.has(start));
	for (let at = 0; at < old.body.length; at++) {
		if (moved[at] === -1 || old.body[at]!.trim() === '') {
			continue;
		}
		// A link in a tag is none, whatever Markdown makes of the address.
		const pathOf = (path: string) => (old.reading.isText[at] ? path : path.replace('/link', ''));
		const [expected, actual] = [pathOf(before.path[at]!), pathOf(after.path[moved[at]!]!)];
		// Indented HTML inside an element was meant as HTML: it may become what it was meant to be.
		const isBetter = !actual.includes('/indented') && meant.some(({ start, end }) => start <= at && at < end);
		const place = show(old.body.slice(at, at + 30));
		assert.ok(
			actual === expected || isBetter,
			`Markdown reads ${place} as ${actual || 'text'}, not ${expected || 'text'}`,
		);
	}
}

/** Paragraphs, headings and the like are not joined or split, and become no HTML. */
export function keepsMarkdownBlocks({ old, new: now, moved }: Comparison): void {
	const [before, after] = [old.reading.markdown, now.reading.markdown];
	const breaks = countBreaks(now.reading);
	let previous = -1;
	for (let at = 0; at < old.body.length; at++) {
		if (moved[at] === -1 || old.body[at]!.trim() === '' || !old.reading.isText[at]) {
			continue;
		}
		const to = moved[at]!;
		const place = show(old.body.slice(at, at + 30));
		const kind = before.kinds[before.block[at]!]!;
		const newKind = after.kinds[after.block[to]!]!;
		assert.ok(/html|indented/.test(kind) || kind === newKind, `a ${kind} becomes ${newKind}: ${place}`);
		// Indented HTML that becomes what it was meant to be goes on in the HTML behind it.
		const isAmongHtml = kind === 'html' && /html|indented/.test(before.kinds[before.block[previous] ?? 0]!);
		if (previous >= 0 && !isAmongHtml && kind !== 'indented' && breaks[moved[previous]!] === breaks[to]) {
			const isJoined = after.block[moved[previous]!] === after.block[to];
			const wasJoined = before.block[previous] === before.block[at];
			assert.equal(isJoined, wasJoined, `a block of Markdown is joined or split before ${place}`);
		}
		previous = at;
	}
}

/** For each offset, how many tags of block elements begin before it: they part what stands around them in any case. */
function countBreaks({ source, markup }: Reading): number[] {
	const starts = new Set(markup.filter(({ name }) => BLOCKS.has(name)).map(({ start }) => start));
	let count = 0;
	return source.split('').map((_, at) => (starts.has(at) ? ++count : count));
}

const show = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

// ---- All of them

const TEXT_LAWS = [isLossless, keepsFrontMatter, keepsEndOfFile, keepsLineEndsWhole, leavesOthersAlone];
const READER_LAWS = [
	removesOnlyFurniture,
	keepsText,
	keepsLineEnds,
	keepsParagraphs,
	keepsBold,
	keepsElements,
	keepsTree,
	keepsPicturesAndLinks,
	keepsCode,
	keepsBlankLines,
	keepsMarkdown,
	keepsMarkdownBlocks,
];

/**
 * Checks the laws that a single cleaning must keep. What they ask of torn posts:
 *
 * - where it is not certain where the article begins, they hold for one of the places that are possible (`headLengths`);
 * - where a tag or a comment is cut off or misquoted, or marked 15 and CommonMark differ in what is text, they ask no less than
 *   elsewhere: cleaning touches nothing there, and what is left over is told.
 */
export function checkCleaning(cleaning: Cleaning): void {
	const [likely, ...others] = headLengths(cleaning.before);
	try {
		checkBelow(cleaning, likely!);
	} catch (error) {
		if (!others.some((head) => holdsBelow(cleaning, head))) {
			throw error;
		}
	}
}

function holdsBelow(cleaning: Cleaning, head: number): boolean {
	try {
		checkBelow(cleaning, head);
		return true;
	} catch {
		return false;
	}
}

function checkBelow(cleaning: Cleaning, head: number): void {
	for (const law of TEXT_LAWS) {
		law(cleaning, head);
	}
	if (cleaning.edits.length > 0) {
		const comparison = compare(cleaning, head);
		for (const law of READER_LAWS) {
			law(comparison);
		}
	}
}

/** Reads both sides of a lossless cleaning. */
export function compare(cleaning: Cleaning, head = headLength(cleaning.before)): Comparison {
	const [oldBody, newBody] = [cleaning.before.slice(head), cleaning.after.slice(head)];
	const moved = new Int32Array(oldBody.length).fill(-1);
	const origin = new Int32Array(newBody.length).fill(-1);
	let at = 0;
	let to = 0;
	for (const { start, end, text } of [...cleaning.edits, { start: cleaning.before.length, end: 0, text: '' }]) {
		for (; at < start - head; at++, to++) {
			moved[at] = to;
			origin[to] = at;
		}
		at = end - head;
		to += text.length;
	}
	const reading = read(oldBody);
	const removed = new Uint8Array(oldBody.length);
	for (const { start, end } of furnitureOf(reading)) {
		if (moved.subarray(start, end).every((place) => place === -1)) {
			removed.fill(1, start, end);
		}
	}
	const inserted = Uint8Array.from(origin, (place) => (place < 0 ? 1 : 0));
	return {
		...cleaning,
		moved,
		origin,
		old: { body: oldBody, reading, apart: removed },
		new: { body: newBody, reading: read(newBody), apart: inserted },
	};
}

const CONTEXT = { options: DEFAULT_OPTIONS };

/** Cleans a text as the commands do. */
export function cleanText(text: string, before?: Post): Cleaning {
	const cleaned = clean(before ? parseEdited(text, before) : parsePost(text), RULES, CONTEXT);
	return { before: text, after: cleaned.text, edits: cleaned.edits };
}

/** Cleaning again changes nothing, whether or not the marks that tell a post of Sina's are still there. */
export function isIdempotent({ before, after }: Cleaning): void {
	assert.equal(cleanText(after).after, after, 'cleaning twice is not cleaning once');
	assert.equal(cleanText(after, parsePost(before)).after, after, 'cleaning twice is not cleaning once');
}

/** Nothing is left to flag that cleaning would have taken. */
export function leavesNothingSafe({ before, after }: Cleaning): void {
	const left = lint(parseEdited(after, parsePost(before)), RULES, CONTEXT);
	const safe = left.filter(({ isCleaned }) => isCleaned);
	const places = safe.map(({ rule, start, end }) => `${rule}: ${show(after.slice(start, end))}`);
	assert.deepEqual(places, [], 'something safe is left to flag');
}

/** Line ends, a byte order mark and a final newline make no difference. */
export function isSameOnEveryLineEnd({ before, after }: Cleaning): void {
	const assertSame = (name: string, variant: (text: string) => string): void =>
		assert.equal(cleanText(variant(before)).after, variant(after), `another result with ${name}`);
	if (!before.startsWith('\uFEFF')) {
		assertSame('a byte order mark', (text) => `\uFEFF${text}`);
	}
	if (!before.includes('\r')) {
		assertSame('CRLF', (text) => text.replaceAll('\n', '\r\n'));
	}
	// At the end of a tag that is cut off, a newline makes a difference to browsers, too.
	const isCutOff = /<[^>]*$/.test(before);
	const withoutTail = before.slice(0, before.length - tailOf(before).length);
	// Blanks after a fence decide whether it closes a block for Hexo. Those at the end of the file stay, and where all that
	// stood between goes, they follow the fence: then it may go with them and not without, or the other way round.
	const endsInFence = (text: string): boolean => /(?:```|~~~)$/.test(text.slice(0, text.length - tailOf(text).length));
	const isFence = /^[ \t]/.test(tailOf(before)) && [after, cleanText(withoutTail).after].some(endsInFence);
	const isEmpty = headLengths(after).some((head) => isBlank(after.slice(head)));
	if (!isCutOff && !isFence && !isEmpty) {
		assertSame('no final newline', (text) => text.slice(0, text.length - tailOf(text).length));
	}
}

/** Cleans a text and checks every law. */
export function checkLaws(text: string): Cleaning {
	const cleaning = cleanText(text);
	checkCleaning(cleaning);
	for (const law of [isIdempotent, leavesNothingSafe, isSameOnEveryLineEnd]) {
		law(cleaning);
	}
	return cleaning;
}
