// Addresses of lead images that browsers cannot load.
import type { Severity } from '../../engine/options';
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { insideQuotes, placeOf, problem, quote, rewrite, spanIn } from '../../fields/field-problems';
import { fillIn } from '../../fields/insert-field';
import type { Post } from '../../post/post';
import type { Field, ScalarValue } from '../../post/yaml/read-fields';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'The address of a lead image is empty or no absolute web address.',
	why:
		'Themes put the address into the page as it is: a broken one leaves an empty frame in every list of the site. Accepted ' +
		'is every absolute `http` or `https` address, with or without an extension and with whatever parameters image hosts ' +
		'ask for. The fields are those of `newsPost.image.keys`.',
	examples: [
		{
			text: "---\nheadimg: '//n.sinaimg.cn/a.jpg'\n---\n",
			reports: ['//'],
			fixed: "---\nheadimg: 'https://n.sinaimg.cn/a.jpg'\n---\n",
		},
		{
			text: "---\nheadimg: 'https://a.cn/甲 乙.jpg'\n---\n",
			reports: [' '],
			fixed: "---\nheadimg: 'https://a.cn/甲%20乙.jpg'\n---\n",
		},
		{
			text: "---\nthumbnail: '![图](https://a.cn/b.jpg)'\n---\n",
			reports: ['![图](https://a.cn/b.jpg)'],
			fixed: "---\nthumbnail: 'https://a.cn/b.jpg'\n---\n",
		},
		{ text: "---\nthumbnail: 'data:image/png;base64,iVBORw0KGgo='\n---\n", reports: ['data:'] },
		{ text: "---\nthumbnail: ''\n---\n", reports: ["''"] },
		{ text: '---\nthumbnail: images/a.png\n---\n', reports: ['images/a.png'] },
		{ text: "---\nheadimg: 'https://p3.toutiaoimg.com/a~tplv-x-image.image?x=1&y=%3E'\n---\n" },
		{ text: "---\nheadimg: 'https://static.cdsb.com/a.jpg!cmspl'\n---\n" },
		{ text: "---\nheadimg: 'https://cors.example.workers.dev/?http://a.cn/b.jpg'\n---\n" },
		{ text: '---\ntitle: 无图\n---\n' },
	],
};

export const imageUrl: Rule = {
	id: 'image-url',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const { options } = context;
		for (const field of post.frontMatter.yaml.fields) {
			const { name } = field;
			const found = options.imageKeys.includes(name) ? defectOf(post, field) : undefined;
			if (found) {
				const message = { ...found.message, args: [name] };
				yield problem(post, found.place, found.severity, message, () => fixOf(post, context, field, found));
			}
		}
	},
};

/** The address as it was meant; where that is not known, but something is wrong for certain, a picture of the article. */
function fixOf(post: Post, context: Context, field: Field, { address, severity }: Defect): Fix | undefined {
	const { value } = field;
	if (address !== undefined) {
		return rewrite(value, quote(address), { text: 'Write the address as {0}', args: [address] });
	}
	return value.kind === 'scalar' && severity !== 'hint' ? fillIn(post, context, field) : undefined;
}

interface Defect {
	readonly place: Span;
	readonly severity: Severity;
	/** `{0}` is the name of the field. */
	readonly message: Message;
	/** The address as it was meant, where that is certain. */
	readonly address?: string | undefined;
}

function defectOf(post: Post, field: Field): Defect | undefined {
	const { value } = field;
	if (value.kind === 'list' || value.kind === 'map') {
		const message = { text: '{0} must be one address: themes cannot show a list' };
		return { place: value, severity: 'error', message };
	}
	if (value.kind !== 'scalar') {
		return undefined;
	}
	if (value.text.trim() === '') {
		const message = { text: '{0} is empty: the post has no picture in lists' };
		return { place: placeOf(field), severity: 'warning', message };
	}
	return wrapped(value) ?? relative(post, value) ?? unescaped(post, value);
}

/** An address in Markdown or HTML. */
function wrapped(value: ScalarValue): Defect | undefined {
	const text = value.text.trim();
	if (!/^(?:!?\[|<)/.test(text)) {
		return undefined;
	}
	const address = /^(?:!?\[[^\]]*\]\(|<img\b[^>]*?\bsrc=["']?|<)(https?:\/\/[^\s"'<>()]+)/i.exec(text)?.[1];
	const message = { text: '{0} must be the bare address, not Markdown or HTML: themes cannot show it' };
	return { place: insideQuotes(value), severity: 'error', message, address };
}

const isAbsolute = (address: string): boolean => /^https?:\/\/[^\s/?#"<>\\]/i.test(address);

/** Anything that is no absolute address of the web. */
function relative(post: Post, value: ScalarValue): Defect | undefined {
	const address = value.text.trim();
	const from = value.text.indexOf(address);
	if (isAbsolute(address)) {
		return undefined;
	}
	if (/^data:/i.test(address)) {
		const message = { text: '{0} holds the picture itself: every list of the site grows by its size' };
		return { place: spanIn(post, value, from, 'data:'.length), severity: 'warning', message };
	}
	if (isAbsolute(`https:${address}`)) {
		const message = { text: '{0} has no protocol: feeds and previews cannot load it' };
		const place = spanIn(post, value, from, '//'.length);
		return { place, severity: 'warning', message, address: `https:${escaped(address)}` };
	}
	const place = insideQuotes(value);
	return /^\/[^/\s\\]/.test(address)
		? {
				place,
				severity: 'hint',
				message: { text: '{0} is an address within this site: feeds and previews cannot load it' },
			}
		: {
				place,
				severity: 'error',
				message: { text: '{0} is no absolute http or https address: browsers cannot load it' },
			};
}

/** What browsers, style sheets or attributes take for the end of an address. */
const FORBIDDEN = /[\s"<>\\]+/;

function unescaped(post: Post, value: ScalarValue): Defect | undefined {
	const forbidden = FORBIDDEN.exec(value.text);
	if (!forbidden) {
		return undefined;
	}
	const place = spanIn(post, value, forbidden.index, forbidden[0].length);
	const message = { text: '{0} holds a character that addresses must escape' };
	return { place, severity: 'warning', message, address: escaped(value.text.trim()) };
}

const escaped = (address: string): string => address.replace(/[\s"<>\\]/g, (char) => encodeURIComponent(char));
