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

const isInstant = (said: string): boolean => /^-?\d/.test(said);

export const KNOWN: readonly Kind[] = [
	{
		id: 'address-category',
		reason: 'Where the pattern of addresses has the category, ours is not that of every form in which one is written.',
		explains: ({ about }) => about === 'address',
	},
	{
		id: 'yaml-without-fence',
		reason:
			'Hexo reads as YAML what stands above a line of dashes, whatever comes first, and fails; we only miss a block.',
		explains: ({ about, hexo, said }) =>
			about === 'built' && hexo.startsWith('not built') && said === 'built, without front matter',
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
		id: 'template-expression',
		reason:
			'An expression that the template engine cannot read stops the site; we only say that it is run, or nothing.',
		explains: ({ about, hexo }) =>
			about === 'template error' &&
			/expected variable end|unexpected token|parseAggregate|parseSignature|expected expression|filter not found|expected symbol/.test(
				hexo,
			),
	},
	{
		id: 'template-comment',
		reason: 'A comment of a template without an end or a beginning stops the site where there is a whole tag, too.',
		explains: ({ about, hexo }) => about === 'template error' && /end of comment/.test(hexo),
	},
	{
		id: 'template-block',
		reason: "One of Hexo's tags without its end or its beginning, or with an argument that it refuses, stops the site.",
		explains: ({ about, hexo }) =>
			about === 'template error' &&
			/unexpected end of file|unknown block tag: end|Post not found|tag name expected/.test(hexo),
	},
	{
		id: 'template-own-tag',
		reason: 'Tags of the template engine itself, and a lone `{% raw %}`, are no unknown ones: the site is built.',
		explains: ({ about, hexo, said }) => about === 'template error' && hexo === 'rendered' && said === 'maybe',
	},
	{
		id: 'template-comment-in-code',
		reason: 'Comments of a template go even in code; nothing is said.',
		explains: (one) => one.about === 'template' && one.hexo === 'runs it' && one.post.text.includes('{#'),
	},
	{
		id: 'fence-in-html',
		reason: 'Hexo takes fences out before Markdown, in HTML blocks, too; to us they are no code there.',
		explains: (one) => isOfArticle(one) && hasFenceInHtml(one.post.text),
	},
	{
		id: 'template-in-listing',
		reason:
			'In a listing Hexo shows braces as they are; we say that they are run where the listing is in an open element.',
		explains: (one) => /^(?:shows it as it is|rendered)$/.test(one.hexo) && isOfArticle(one) && has(one, INDENTED),
	},
	{
		id: 'listing-of-comments',
		reason: 'Comments and tags that Hexo takes out are not shown in a listing; we say that they are.',
		explains: (one) => one.about === 'listing' && one.hexo === 'none' && has(one, /\{[#%]|^ {4}<!--/m),
	},
	{
		id: 'tags-in-code',
		reason:
			'A `{% raw %}` that only begins in code takes the code behind it along, or leaves the tags in it to be run.',
		explains: (one) => /^template/.test(one.about) && has(one, /\{% (?:end)?raw %\}/) && has(one, /`|<code>|^ {4}/m),
	},
	{
		id: 'listing-around-raw',
		reason: 'What Hexo puts aside in a listing is code to us as a whole; readers see the tags beside it as source.',
		explains: (one) => one.about === 'listing' && one.said === 'nothing' && has(one, /\{% (?:raw|codeblock) %\}/),
	},
	{
		id: 'bold-over-lines',
		reason: 'Sina’s bold that goes on below an empty line is one for us; in the browser the first paragraph ends it.',
		explains: ({ about, hexo }) => about === 'cleaning' && /was ‘[^’]*’, and is ‘bold/.test(hexo),
	},
	{
		id: 'line-joined',
		reason: 'An empty paragraph parts what stands beside it in a line; without it the two are one line.',
		explains: (one) => one.about === 'cleaning' && /^a line began/.test(one.hexo) && has(one, /[^\n]<p\b/),
	},
];

const isOfArticle = ({ about }: Case): boolean => /^(?:template|listing|cleaning)/.test(about);

const INDENTED = /^(?: {4,}|\t)[^\s]/m;

/** Whether a fence stands right below a line of HTML, or what looks like one: to Markdown it is a part of the HTML. */
const hasFenceInHtml = (text: string): boolean => /[^\n][ \t]*\n[ \t]*(?:`{3}|~{3})|<!--.*-->`{3}/.test(text);

/** The kind that a disagreement is of; undefined for one that is new. */
export const kindOf = (one: Case): Kind | undefined => KNOWN.find((kind) => kind.explains(one));
