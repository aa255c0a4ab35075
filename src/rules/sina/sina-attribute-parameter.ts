// Query parameters in links to Sina's pages that only tell where the reader came from.
import type { Documentation, Rule } from '../../engine/rule';
import { leadsTo } from '../../post/html/address';
import { isUnbroken } from '../../post/html/edits';
import { type Attribute, valueSpan } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { PARAMETERS } from '../../sina/markers/attributes';
import { PAGE_HOSTS } from '../../sina/page-hosts';
import { isSinaPost } from '../../sina/post-kind';
import { deletion, type TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A parameter in a link by which Sina tells where its reader comes from.',
	why:
		'The link leads to the same page without it. Only links to Sina’s own pages are meant; whether one is changed is a ' +
		'question.',
	examples: [
		{
			text: '<p><a href="https://finance.sina.cn/1.html?vt=4&amp;pos=108">甲</a></p>',
			reports: ['?vt=4&amp;pos=108'],
			fixed: '<p><a href="https://finance.sina.cn/1.html">甲</a></p>',
		},
		{ text: '<p><a href="https://example.com/1.html?pos=108">甲</a></p>' },
	],
};

const NAMES = new Set(PARAMETERS.map((row) => row.parameter));

export const sinaAttributeParameter: Rule = {
	id: 'sina-attribute-parameter',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const element of post.elements) {
			const link = element.name === 'a' ? element.attributes.find(({ name }) => name === 'href') : undefined;
			const query = link && isUnbroken(link) && leadsTo(PAGE_HOSTS, link.value) ? queryOf(post, link) : undefined;
			const edits = query ? removals(post, query) : [];
			if (query && edits.length > 0) {
				yield {
					...query,
					message: { text: 'The link carries tracking parameters of Sina' },
					offers: () => [{ title: { text: 'Remove the tracking parameters' }, edits, onlyByHand: true }],
				};
			}
		}
	},
};

/** The query in an address, with its question mark and without a fragment. */
function queryOf({ text }: Post, attribute: Attribute): Span | undefined {
	const query = /\?[^#]*/.exec(attribute.value);
	if (!query) {
		return undefined;
	}
	const start = valueSpan(text, attribute).start + query.index;
	return { start, end: start + query[0].length };
}

/**
 * Takes away the parameters that are known, each with the sign that parts it from what stays: behind it at the beginning,
 * else before it, as a bare `&` must not come to stand before another word.
 */
function removals({ text }: Post, query: Span): TextEdit[] {
	const parameters = [...text.slice(query.start, query.end).matchAll(/(\?|&amp;|&)([^&]*)/g)]
		.map(({ 0: whole, 1: sign, 2: parameter, index }) => ({
			isKnown: NAMES.has(parameter!.replace(/=.*$/s, '')),
			sign: query.start + index,
			start: query.start + index + sign!.length,
			end: query.start + index + whole.length,
		}))
		.filter(({ start, end }) => start < end);
	const first = parameters.findIndex(({ isKnown }) => !isKnown);
	if (first < 0) {
		return parameters.length > 0 ? [deletion(query)] : [];
	}
	const leading = first > 0 ? [deletion({ start: query.start + 1, end: parameters[first]!.start })] : [];
	const others = parameters.slice(first).filter(({ isKnown }) => isKnown);
	return [...leading, ...others.map(({ sign, end }) => deletion({ start: sign, end }))];
}
