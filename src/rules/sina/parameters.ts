// Query parameters in links to Sina's pages that only tell where the reader came from.
import type { Attribute } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem } from '../../core/rule';
import { deletion, type Span, type TextEdit } from '../../core/text';
import { PARAMETERS } from './markers/attributes';
import { isWhole, leadsTo } from './nodes';

const NAMES = new Set(PARAMETERS.map((row) => row.parameter));
/** Whose pages these are. */
const HOSTS = ['sina.com.cn', 'sina.cn'];

/** Reports the query of each link that has some; their removal is a question. */
export function* reportParameters(post: Post): Generator<Problem> {
	for (const element of post.elements) {
		const link = element.name === 'a' ? element.attributes.find(({ name }) => name === 'href') : undefined;
		const query = link && isWhole(link) && leadsTo(HOSTS, link.value) ? queryOf(post, link) : undefined;
		const edits = query ? removals(post, query) : [];
		if (query && edits.length > 0) {
			yield {
				...query,
				severity: 'hint',
				message: { text: 'Tells Sina where its reader came from' },
				fixes: [{ title: { text: 'Remove the tracking parameters' }, edits, safe: false }],
			};
		}
	}
}

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
