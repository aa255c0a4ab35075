// Finds what is wrong with an entry that Hexo's parser refuses: its own words are no help to those who do not know YAML.
import { unclosedBracket, wrongComma } from './brackets';
import { closingQuote } from './entries';
import type { Refusal } from './hexo-parser';
import { wrongIndent } from './indentation';
import { noField } from './no-field';
import { suspectLine } from './suspect-values';
import { type IsRead, lineAround, type Trouble } from './trouble';

/** What Hexo's parser refuses in a value or a name, though not in a comment. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/;

/** Finds what made the parser stumble. */
export function diagnose(code: string, refusal: Refusal, isRead: IsRead): Trouble {
	const { reason, at } = refusal;
	const known = REASONS.find(([pattern]) => pattern.test(reason))?.[1](code, refusal, isRead);
	const byLook = known ?? suspectLine(code, at, isRead);
	const found = byLook ?? tabs(code, refusal, isRead) ?? wrongIndent(code, at, isRead);
	return found ?? { ...lineAround(code, at), cause: 'other', detail: reason };
}

type Finder = (code: string, refusal: Refusal, isRead: IsRead) => Trouble | undefined;

/** Where the parser's reason says it all, with the place. */
const REASONS: readonly (readonly [reason: RegExp, find: Finder])[] = [
	[/non-printable|valid JSON character|null byte/, controlCharacter],
	[/unknown escape|hexadecimal/, wrongEscape],
	[/within a (?:single|double) quoted/, unclosedQuote],
	[/within a flow collection/, unclosedBracket],
	[/missed comma|expected the node content/, wrongComma],
	[/\balias\b/, unknownAlias],
	[/\btag\b/, unknownTag],
	[
		/incomplete explicit mapping pair/,
		(_, { reason, at }) => ({ start: at, end: at + 1, cause: 'no-name', detail: reason }),
	],
	[/can not read|whitespace character is expected/, (code, { at }) => noField(code, at)],
	[/tab characters/, tabs],
	[/single document|end of the stream or a document/, secondDocument],
	[/^nesting exceeded/, (code, { reason, at }) => ({ ...lineAround(code, at), cause: 'depth', detail: reason })],
];

function controlCharacter(code: string, { at }: Refusal): Trouble | undefined {
	for (let start = Math.min(at, code.length - 1); start >= 0; start--) {
		const unit = code.charCodeAt(start);
		if (CONTROL.test(code[start]!)) {
			const place = { start, end: start + 1 };
			return {
				...place,
				cause: 'control-character',
				detail: unit.toString(16).toUpperCase().padStart(4, '0'),
				value: place,
			};
		}
	}
	return undefined;
}

/** The first backslash of a quoted value that stands for nothing; the rest of the value may hold others. */
function wrongEscape(code: string, { reason, at }: Refusal): Trouble {
	const start = code.lastIndexOf('\\', at);
	const quote = closingQuote(code.slice(start - 1), '"');
	const end = quote < 0 ? start + 2 : start - 1 + quote;
	return { start, end: start + 2, cause: 'escape', detail: reason, value: { start, end } };
}

/** The first quote, where a value may begin, that none closes. */
function unclosedQuote(code: string, { reason }: Refusal): Trouble | undefined {
	let behind = 0;
	for (const { index, 0: head } of code.matchAll(/(?:^|[-:?,[{])[ \t]*["']/gm)) {
		const start = index + head.length - 1;
		if (start < behind) {
			continue;
		}
		const end = closingQuote(code.slice(start), code[start]!);
		if (end < 0) {
			const value = { start, end: lineAround(code, start).end };
			return { start, end: start + 1, cause: 'unclosed-quote', detail: reason, value };
		}
		behind = start + end + 1;
	}
	return undefined;
}

function unknownAlias(code: string, { reason, at }: Refusal, isRead: IsRead): Trouble | undefined {
	const name = /^unidentified alias "([\s\S]*)"$/.exec(reason)?.[1];
	const start = code.lastIndexOf(`*${name ?? ''}`, at);
	const line = suspectLine(code, at, isRead);
	if (name === undefined) {
		return line?.value && line.value.start === start ? line : bareStar(code, start);
	}
	const place = { start, end: start + 1 + name.length };
	// `*ST 股票` is a text: who knows nothing of aliases is told of the star.
	return start < 0 || (line?.value && line.value.start === start && line.value.end > place.end)
		? line
		: { ...place, cause: 'alias', detail: name, value: place };
}

/** A star with no name behind it. */
function bareStar(code: string, start: number): Trouble | undefined {
	const isItem = /[[{,][ \t]*$/.test(code.slice(0, start));
	const token = /^[^,[\]{}\r\n]*/.exec(code.slice(start))![0].trimEnd();
	const value = { start, end: isItem ? start + token.length : lineAround(code, start).end };
	return start < 0 ? undefined : { start, end: start + 1, cause: 'reserved', detail: '', value };
}

function unknownTag(code: string, { reason, at }: Refusal): Trouble | undefined {
	const marks = [...code.slice(0, at).matchAll(/(?:^|[\s,[{])(!\S*)/g)];
	const name = /!<([^<>]*)>/.exec(reason)?.[1]?.replace('tag:yaml.org,2002:', '!!');
	const found = marks.findLast(([, mark]) => name === undefined || mark!.startsWith(name)) ?? marks.at(-1);
	if (!found) {
		return undefined;
	}
	const start = found.index + found[0].length - found[1]!.length;
	// Among the items of brackets the tag is told alone.
	const isItem = /[[{,][ \t]*$/.test(code.slice(0, start));
	if (name === undefined && !isItem) {
		return undefined; // A text that begins with an exclamation mark.
	}
	const token = /^[^\s,[\]{}]*/.exec(code.slice(start))![0];
	const place = { start, end: isItem ? start + token.length : lineAround(code, start).end };
	return { ...place, cause: 'tag', detail: name ?? token, value: place };
}

/** Tabs that stand behind blanks, where Hexo does not replace them: in this line and all others of the piece. */
function tabs(code: string, { reason, at }: Refusal, isRead: IsRead): Trouble | undefined {
	const lines = [...code.matchAll(/^ +\t[ \t]*/gm)];
	const first = lines[0];
	const last = lines.at(-1);
	if (!first || !last || first.index > at) {
		return undefined;
	}
	const end = last.index + last[0].length;
	const text = code.slice(first.index, end).replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
	const mend = { start: first.index, end, text };
	const isSound = isRead(code.slice(0, mend.start) + text + code.slice(end));
	return isSound
		? { start: first.index, end: first.index + first[0].length, cause: 'tab', detail: reason, mend }
		: undefined;
}

function secondDocument(code: string, { reason }: Refusal): Trouble | undefined {
	const line = /(?<=\n)(?:---|\.\.\.)(?=\s|$)|^\.\.\.(?=\s|$)/.exec(code);
	return line ? { start: line.index, end: line.index + 3, cause: 'document', detail: reason } : undefined;
}
