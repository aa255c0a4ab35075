// Links that Sina sets on a word wherever it stands.
import type { Documentation, Rule } from '../../engine/rule';
import { leadsTo } from '../../post/html/address';
import { unwrapEdits } from '../../post/html/edits';
import { attributeOf, type HtmlElement } from '../../post/html/tree';
import { textOf } from '../../post/html/visible-text';
import type { Post } from '../../post/post';
import { type LinkMarker, WORD_LINKS } from '../../sina/markers/single-elements';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: 'An automatic link of Sina’s on an ordinary word.',
	why: 'Sina links the word wherever it stands. Whether a link is wanted here is a question; the word stays.',
	examples: [
		{
			text: '<p>消费者<a href="http://tousu.sina.com.cn/" target="_blank">投诉</a>称</p>',
			reports: ['<a href="http://tousu.sina.com.cn/" target="_blank">投诉</a>'],
			fixed: '<p>消费者投诉称</p>',
		},
		{ text: '<p>消费者<a href="https://example.com/">投诉</a>称</p>' },
	],
};

export const sinaStockLinkWord: Rule = {
	id: 'sina-stock-link-word',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post) {
		for (const link of post.elements) {
			if (link.name === 'a' && link.closeTag && rowOf(post, link)) {
				yield {
					start: link.start,
					end: link.end,
					message: { text: "Automatic link of Sina's page on a word" },
					offers: () => [
						{ title: { text: 'Remove the link, keep the words' }, edits: unwrapEdits(link), onlyByHand: true },
					],
				};
			}
		}
	},
};

const rowOf = (post: Post, link: HtmlElement): LinkMarker | undefined =>
	WORD_LINKS.find(
		({ to, text }) => leadsTo([to], attributeOf(link, 'href') ?? '') && textOf(post, link, text.length) === text,
	);
