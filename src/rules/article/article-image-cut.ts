// A description of a picture that a quote within it cuts off, or a blank where its quotes are missing.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { type Attribute, type HtmlElement, valueSpan } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { startOfContent } from '../../text/blanks';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary:
		'A description of a picture, `alt` or `title`, that ends at a quote within it, or has no quotes and ends at a blank.',
	why:
		'In `alt="甲"乙"丙"` the second quote ends the description: readers who do not see the picture are told “甲”, and the rest ' +
		'is taken for attributes that mean nothing. The fix writes the quotes within as `&quot;`. In `alt=甲 乙 丙` the first blank ends it; the fix adds the quotes.',
	examples: [
		{
			text: '<p><img src="https://a.cn/b.jpg" alt="甲"乙"丙 图" width="9"></p>',
			reports: ['alt="甲"乙"丙 图"'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt="甲&quot;乙&quot;丙 图" width="9"></p>',
		},
		{
			text: "<p><img title='it's 甲' src='b.jpg' alt=''></p>",
			reports: ["title='it's 甲'"],
			fixed: "<p><img title='it&#39;s 甲' src='b.jpg' alt=''></p>",
		},
		{
			text: '<p><img alt甲公司"乙"图" src="b.jpg"></p>',
			reports: ['alt甲公司"乙"图"'],
			fixed: '<p><img alt="甲公司&quot;乙&quot;图" src="b.jpg"></p>',
		},
		{
			text: '<p><img alt 甲公司 图" src="b.jpg"></p>',
			reports: ['alt 甲公司 图"'],
			fixed: '<p><img alt ="甲公司 图" src="b.jpg"></p>',
		},
		{
			text: '<p><img alt=甲公司 乙 图 src="b.jpg"></p>',
			reports: ['alt=甲公司 乙 图'],
			fixed: '<p><img alt="甲公司 乙 图" src="b.jpg"></p>',
		},
		{
			text: '<p><img alt=甲公司 图" src="b.jpg"></p>',
			reports: ['alt=甲公司 图"'],
			fixed: '<p><img alt="甲公司 图" src="b.jpg"></p>',
		},
		{ text: '<p><img alt=甲 loading=lazy hidden src="b.jpg"></p>' },
		{ text: '<p><img alt src="b.jpg" title="甲"><img alt title="甲"乙></p>' },
		{ text: '<p><img src="https://a.cn/b.jpg" alt="甲“乙”丙 图"><img src="b.jpg" alt="\'甲\'"></p>' },
		{ text: '<p><img src="b.jpg" alt="甲"width="9"><img alt=甲 src="b.jpg"></p>' },
	],
};

export const articleImageCut: Rule = {
	id: 'article-image-cut',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const element of post.elements) {
			if (element.name === 'img' && element.attributes.some(({ name }) => /[^!#-&(-~]/.test(name))) {
				for (const name of ['alt', 'title']) {
					const cut = cutText(post, element, name);
					if (cut) {
						yield problemOf(post, cut);
					}
				}
			}
		}
	},
};

interface CutText {
	/** From the name of the attribute to the quote that was meant as the last. */
	readonly place: Span;
	/** What was meant as the text. */
	readonly text: Span;
	readonly quote: string;
	/** What is missing before the text: nothing, its first quote, or the sign, too. */
	readonly missing: '' | '"' | '="';
}

function cutText({ text }: Post, { attributes, openTag }: HtmlElement, name: string): CutText | undefined {
	const found = attributes.find((attribute) => attribute.name === name);
	const whole = found && text.slice(found.start, found.end).includes('=') ? found : undefined;
	const torn = attributes.find(
		(attribute) =>
			(attribute === found && !OTHER.test(text.slice(found.end, openTag.end))) ||
			(attribute.name.startsWith(name) && /^[^\w-]/.test(attribute.name.slice(name.length))),
	);
	const start = whole
		? valueSpan(text, whole).start
		: torn && startOfContent(text, torn.start + name.length, openTag.end);
	const quote = whole ? text[valueSpan(text, whole).start - 1]! : '"';
	if (start === undefined || (quote !== '"' && quote !== "'")) {
		return whole && withoutQuotes(text, whole, attributes);
	}
	const rest = text.slice(start, openTag.end);
	const length = rest.search(quote === '"' ? LAST_DOUBLE : LAST_SINGLE);
	const isCut = rest.slice(0, Math.max(0, length)).includes(quote);
	return isCut || (!whole && length >= 0)
		? {
				place: { start: (whole ?? torn)!.start, end: start + length + 1 },
				text: { start, end: start + length },
				quote,
				missing: whole ? '' : '="',
			}
		: undefined;
}

/** A value without quotes, with the words behind that were meant to belong to it: no attribute has such a name. */
function withoutQuotes(text: string, value: Attribute, attributes: readonly Attribute[]): CutText | undefined {
	const behind = attributes.slice(attributes.indexOf(value) + 1);
	const next = behind.findIndex(({ start, end }) => text.slice(start, end).includes('='));
	const last = behind.slice(0, next < 0 ? behind.length : next).findLast(({ name }) => /[^!-~]/.test(name));
	if (last === undefined) {
		return undefined;
	}
	const { start } = valueSpan(text, value);
	const end = text[last.end - 1] === '"' ? last.end - 1 : last.end;
	return { place: { start: value.start, end: last.end }, text: { start, end }, quote: '"', missing: '"' };
}

/** What follows a name that has no value: another attribute, the end of the tag, or a quote. */
const OTHER = /^\s*(?:[a-z][\w:-]*\s*=|[/>"'])/i;

/** A quote that another attribute or the end of the tag follows. */
const LAST_DOUBLE = /"(?=\s+[a-z][\w:-]*\s*=|\s*\/?>$)/i;
const LAST_SINGLE = /'(?=\s+[a-z][\w:-]*\s*=|\s*\/?>$)/i;

function problemOf(post: Post, { place, text, quote, missing }: CutText): Problem {
	const written = post.text.slice(text.start, text.end);
	const entity = quote === '"' ? '&quot;' : '&#39;';
	const quotes = [...written.matchAll(/["']/g)].filter(([unit]) => unit === quote);
	const edits = quotes.map(({ index }) => ({ start: text.start + index, end: text.start + index + 1, text: entity }));
	const begin = missing ? [{ start: text.start, end: text.start, text: missing }] : [];
	const end = text.end === place.end ? [{ start: text.end, end: text.end, text: quote }] : [];
	return {
		...place,
		message: MESSAGES[missing],
		offers: () => [
			{
				title:
					missing === '"' ? { text: 'Write it in quotes' } : { text: 'Write the quotes within as {0}', args: [entity] },
				edits: [...begin, ...edits, ...end],
			},
		],
	};
}

const MESSAGES: Readonly<Record<CutText['missing'], Message>> = {
	'': { text: 'A quote within it cuts this description off: the rest is lost' },
	'"': { text: 'Without quotes, a blank cuts this description off: the rest is lost' },
	'="': { text: 'This description has lost its = and its first quote: all of it is lost' },
};
