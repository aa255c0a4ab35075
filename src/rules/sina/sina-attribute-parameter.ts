// Query parameters in links to Sina's pages that only tell where the reader came from.
import type { Documentation, Rule } from '../../engine/rule';
import { leadsTo } from '../../post/html/address';
import { isUnbroken } from '../../post/html/edits';
import type { Attribute } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { PARAMETERS } from '../../sina/markers/attributes';
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
/** Whose pages these are. */
const HOSTS = ['sina.com.cn', 'sina.cn'];

export const sinaAttributeParameter: Rule = {
	id: 'sina-attribute-parameter',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const element of post.elements) {
			const link = element.name === 'a' ? element.attributes.find(({ name }) => name === 'href') : undefined;
			const query = link && isUnbroken(link) && leadsTo(HOSTS, link.value) ? queryOf(post, link) : undefined;
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
function queryOf({ text }: Post, { start, end, value }: Attribute): Span | undefined {
	const from = text.indexOf(value, start) + value.indexOf('?');
	const to = from + value.slice(value.indexOf('?')).replace(/#.*$/s, '').length;
	return value.includes('?') && to <= end ? { start: from, end: to } : undefined;
}

/** Takes away the parameters that are known, each with the sign that parts it from its neighbour. */
function removals({ text }: Post, query: Span): TextEdit[] {
	const parameters = [...text.slice(query.start + 1, query.end).matchAll(/([^&]*?)(&amp;|&|$)/g)]
		.filter(([whole]) => whole !== '')
		.map(({ 0: whole, 1: parameter, index }) => ({
			name: parameter!.replace(/=.*$/s, ''),
			start: query.start + 1 + index,
			end: query.start + 1 + index + whole.length,
			length: parameter!.length,
		}));
	const kept = parameters.filter(({ name }) => !NAMES.has(name));
	if (kept.length === parameters.length) {
		return [];
	}
	if (kept.length === 0) {
		return [deletion(query)];
	}
	const last = kept.at(-1)!;
	const leading = parameters.filter(({ name, start }) => NAMES.has(name) && start < last.start).map(deletion);
	const end = last.start + last.length;
	return end < query.end ? [...leading, deletion({ start: end, end: query.end })] : leading;
}
