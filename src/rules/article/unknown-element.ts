// Words between angle brackets that browsers take for elements of a name that there is not.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { KNOWN_ELEMENTS } from '../../post/html/known-elements';
import { hasEndTag } from '../../post/html/last-ends';
import type { Post } from '../../post/post';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A word between `<` and `>` that is no element: readers do not see it.',
	why:
		'Browsers take `<word>` for the start of an element, and show nothing of the word itself, even where there is no ' +
		'element of that name: names of variables, abbreviations and addresses vanish. What has an end tag, a dash or a ' +
		'namespace in its name is meant as an element. The fix writes the brackets as `&lt;` and `&gt;`.',
	examples: [
		{ text: '<p>甲，<def>，乙</p>', reports: ['<def>'], fixed: '<p>甲，&lt;def&gt;，乙</p>' },
		{
			text: '<p>投稿 <news@example.com>，见 <http://a.cn/b></p>',
			reports: ['<news@example.com>', '<http://a.cn/b>'],
			fixed: '<p>投稿 &lt;news@example.com&gt;，见 &lt;http://a.cn/b&gt;</p>',
		},
		{ text: '<p>若a<b，则<b>甲</b></p>', reports: ['<b，则<b>'], fixed: '<p>若a&lt;b，则<b>甲</b></p>' },
		{ text: '<p>甲<my-tag>乙<o:p>丙<center>丁</center></p>\n<note>戊</note><p><mark2>己</p></mark2>' },
		{ text: '甲 <http://a.cn/b> <news@example.com> `<def>` \\<def> 1<a\n' },
		{ text: '<p>甲<中文>，&lt;def&gt;，a < b，<code><def></code></p>' },
		{ text: '<svg><path d="M0 0"><clipPath></clipPath></svg><math><mfrac></mfrac></math>' },
	],
};

export const unknownElement: Rule = {
	id: 'unknown-element',
	part: 'article',
	severity: 'hint',
	*check(post) {
		for (const { name, openTag } of post.elements) {
			if (!isMeant(name) && !hasEndTag(post, name, openTag.end)) {
				const { start, end } = openTag;
				yield {
					start,
					end,
					message: {
						text: 'Readers do not see {0}: browsers take it for an element',
						args: [post.text.slice(start, end)],
					},
					offers: () => [writeBrackets(post, openTag)],
				};
			}
		}
	},
};

/** Writes the brackets as references; the last one stays where it is that of another tag. */
function writeBrackets({ text }: Post, { start, end }: Span): Fix {
	const first = { start, end: start + 1, text: '&lt;' };
	const last = { start: end - 1, end, text: '&gt;' };
	return {
		title: { text: 'Write the brackets as &lt; and &gt;' },
		edits: text.slice(start + 1, end).includes('<') ? [first] : [first, last],
		mends: true,
	};
}

/** Whether a name is that of an element, or of a kind that pages define themselves. */
const isMeant = (name: string): boolean =>
	KNOWN_ELEMENTS.has(name) || /^[a-z][^@.]*-|^[a-z][a-z\d]*:[a-z]+$/.test(name);
