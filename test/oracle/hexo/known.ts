// The kinds of disagreement that are known and not mended yet. A row that explains nothing any more is to go: a test asks.
import type { Case } from './judge';

export interface Kind {
	readonly id: string;
	/** What Hexo does, and what we say. */
	readonly reason: string;
	explains(one: Case): boolean;
}

/** Whether a line of the front matter is like this. */
const has = ({ post }: Case, field: RegExp): boolean => field.test(post.text.replaceAll('\r\n', '\n'));

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

const EMPTY_PARAGRAPH = /<p\b[^>]*>(?:[\s\u3000]|&nbsp;|<br>|<\/?font[^>]*>|<!--[^>]*-->)*<\/p>/;

const isInstant = (said: string): boolean => /^-?\d/.test(said);

export const KNOWN: readonly Kind[] = [
	{
		id: 'address-category',
		reason: 'Where the pattern of addresses has the category, ours is not that of every form in which one is written.',
		explains: ({ about, config }) => about === 'address' && String(config.permalink).includes(':category'),
	},
	{
		id: 'date-fraction',
		reason: 'Hexo counts fractions of a second; we drop them.',
		explains: (one) => one.about === 'date' && isInstant(one.said) && has(one, /^date: .*:\d\d\.\d/m),
	},
	{
		id: 'categories-of-other-type',
		reason: 'Hexo makes names of mappings and days, as JavaScript writes them; we leave them out, or show the source.',
		explains: ({ about, hexo }) => about === 'categories' && /\[object Object\]|\d\d:\d\d:\d\d GMT/.test(hexo),
	},
	{
		id: 'template-block',
		reason: "One of Hexo's tags without its end or its beginning, or with an argument that it refuses, stops the site.",
		explains: ({ about, hexo }) =>
			about === 'template error' &&
			/unexpected end of file|unknown block tag: end|Post not found|tag name expected/.test(hexo),
	},
	{
		id: 'tags-between-backticks',
		reason:
			'Hexo leaves what stands between backticks to Markdown, which sets quotes and dashes anew where it takes it for text: ' +
			'a tag there may be refused.',
		explains: (one) => one.about === 'template error' && one.said === 'no' && has(one, /`[^`]*\{%[^`]*`/),
	},
	{
		id: 'listing-of-comments',
		reason: 'Comments, tags and what lies in them are not shown in a listing; we say that they are.',
		explains: (one) => one.about === 'listing' && one.hexo === 'none' && has(one, /\{[#%{]|^ {4}<!--/m),
	},
	{
		id: 'braces-in-quotes',
		reason: 'Who writes `{{ "}}" }}` wants readers to see the braces, and so they do: nothing is said of it.',
		explains: (one) => one.about === 'template' && one.said === 'nothing' && has(one, /\{\{ "\}\}" \}\}/),
	},
	{
		id: 'bold-over-lines',
		reason: 'Sina’s bold that goes on below an empty line is one for us; in the browser the first paragraph ends it.',
		explains: ({ about, hexo }) => about === 'cleaning' && /was ‘[^’]*’, and is ‘bold/.test(hexo),
	},
	{
		id: 'blanks-alike',
		reason:
			'Where some furniture stays, the judge cannot tell an ideographic blank of what is gone from one that is kept: it ' +
			'names a place where nothing but blanks differs.',
		explains: ({ about, hexo }) => {
			const [, old = '', now = ''] = about === 'cleaning' ? (/^readers saw (.*), and see (.*)$/s.exec(hexo) ?? []) : [];
			const [seen, seenNow] = [old, now].map((text) => withoutBlanks(JSON.parse(text || '""')));
			const isOfBlanks = seen === '' && seenNow === '';
			const isSame = seen !== '' && seenNow !== '' && (seen!.startsWith(seenNow!) || seenNow!.startsWith(seen!));
			return old + now !== '' && (isOfBlanks || isSame);
		},
	},
	{
		id: 'line-joined',
		reason: 'An empty paragraph parts what stands beside it in a line; without it the two are one line.',
		explains: (one) => one.about === 'cleaning' && /^a line began/.test(one.hexo) && has(one, EMPTY_PARAGRAPH),
	},
];

/** The kind that a disagreement is of; undefined for one that is new. */
export const kindOf = (one: Case): Kind | undefined => KNOWN.find((kind) => kind.explains(one));
