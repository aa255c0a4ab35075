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
		id: 'site-timezone',
		reason: 'A `timezone` that Hexo does not know drops every post with a date; nothing is said.',
		explains: ({ about, hexo }) => about === 'built' && hexo.includes("reading 'utcOffset'"),
	},
	{
		id: 'file-name',
		reason: 'Hexo does not build posts by the names of some files; nothing is said.',
		explains: ({ about, hexo }) => about === 'built' && /not built: (?:no post|URI malformed)/.test(hexo),
	},
	{
		id: 'field-refused',
		reason: 'Hexo drops a post for a field of its own that is empty or no text; nothing is said.',
		explains: ({ about, hexo }) =>
			about === 'built' && /startsWith is not a function|is not a string!|is not a valid CUID/.test(hexo),
	},
	{
		id: 'yaml-without-fence',
		reason:
			'Hexo reads as YAML what stands above a line of dashes, whatever comes first, and fails; we only miss a block.',
		explains: ({ about, hexo, said }) =>
			about === 'built' && hexo.startsWith('not built') && said === 'built, without front matter',
	},
	{
		id: 'yaml-too-strict',
		reason: 'Tags of YAML, and a comment right after a quote, are read by Hexo and are errors to us.',
		explains: ({ about, hexo, said }) => about === 'built' && hexo === 'built' && said.startsWith('not built'),
	},
	{
		id: 'fault-in-lost-block',
		reason: 'A fault in a block that Hexo does not see stops nothing; we say that it does.',
		explains: ({ about, hexo, said }) =>
			about === 'built' && hexo === 'built, without front matter' && said.startsWith('not built'),
	},
	{
		id: 'block-begins-otherwise',
		reason:
			'Hexo reads a block that begins with a comment, or with more than dashes after a blank line; to us it is lost.',
		explains: ({ about, hexo }) => about === 'front matter' && hexo === 'read',
	},
	{
		id: 'date-falsy',
		reason: 'Zero is no date to Hexo, which takes the time of the file; to us it is 1970.',
		explains: (one) => one.about === 'date' && has(one, /^date: (?:0|-0|0x0|0\.0|false)$/m),
	},
	{
		id: 'date-of-other-type',
		reason:
			'What Hexo cannot read as a date it reads as text: lists, `true`, impossible days with a zone; we say it cannot.',
		explains: ({ about, hexo, said }) => about === 'date' && isInstant(hexo) && !isInstant(said),
	},
	{
		id: 'date-fraction',
		reason: 'Hexo counts fractions of a second; we drop them.',
		explains: (one) => one.about === 'date' && isInstant(one.said) && has(one, /^date: .*:\d\d\.\d/m),
	},
	{
		id: 'date-as-text',
		reason: 'A day that is marked as text, or is a block, is one in UTC to Hexo; we take it for one of the site.',
		explains: (one) => one.about === 'date' && isInstant(one.said) && has(one, /^date: (?:!!str|[|>])/m),
	},
	{
		id: 'address-own',
		reason: "A post's own `permalink` is its address; we show the site's pattern.",
		explains: (one) => one.about === 'address' && has(one, /^permalink: \S/m),
	},
	{
		id: 'address-clock',
		reason: "The day of an address is the machine's; we take it from the site's time zone.",
		explains: (one) =>
			one.about === 'address' && one.config.timezone !== undefined && one.config.timezone !== one.machine,
	},
	{
		id: 'categories-falsy',
		reason: 'Zero and `false` are no category to Hexo; to us they are its name.',
		explains: (one) => one.about === 'categories' && has(one, /^categor(?:y|ies): (?:0|false)$/m),
	},
	{
		id: 'categories-of-other-type',
		reason: 'Hexo makes names of mappings and days, as JavaScript writes them; we leave them out, or show the source.',
		explains: ({ about, hexo }) => about === 'categories' && /\[object Object\]|\d\d:\d\d:\d\d GMT/.test(hexo),
	},
	{
		id: 'categories-third-level',
		reason: 'Hexo joins a list in a list of a list with commas; we leave it out.',
		explains: (one) => one.about === 'categories' && has(one, /^categor(?:y|ies): \[\[a, \[b, c\]/m),
	},
	{
		id: 'categories-alias',
		reason: 'Hexo follows an alias; we leave it out.',
		explains: (one) => one.about === 'categories' && has(one, /^ ?- \*x$/m),
	},
	{
		id: 'category-beside-empty-list',
		reason: 'An empty list is something to Hexo: it does not look at `category` then; we do.',
		explains: (one) => one.about === 'categories' && has(one, /^category: /m) && has(one, /^categories: \[/m),
	},
	{
		id: 'published',
		reason: '`no`, `off` and the like do not hide a post; nothing is said.',
		explains: ({ about }) => about === 'published',
	},
	{
		id: 'updated',
		reason: 'Hexo cannot read `updated`, or dates it 1970; nothing is said.',
		explains: ({ about }) => about === 'updated',
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
