// A picture without any address.
import { deferredAddress, hasOtherSources, picturesIn } from '../../article/pictures';
import type { Documentation, Rule } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'A picture without an address: readers see nothing.',
	why:
		'A picture whose `src` is missing or empty shows nothing, or its description. Where the address is kept in another ' +
		'attribute, article-image-lazy says so.',
	examples: [
		{ text: '<IMG src=" " alt="图">\n<img alt="图" src>', reports: ['src=" "', 'src'] },
		{ text: '<img alt="" data-src="lazy">', reports: ['img'] },
		{ text: '甲\n\n![图]()\n', reports: ['!['] },
		{ text: '<p><img data-src="https://a.cn/b.jpg" alt="图"></p>' },
		{ text: '<p><img srcset="https://a.cn/b.jpg 2x" alt="图"></p>' },
		{ text: '<picture><source srcset="https://a.cn/b.webp"><img alt="图"></picture>' },
		{ text: '<p><code><img></code></p>\n\n```html\n<img>\n```\n' },
	],
};

export const articleImageAddress: Rule = {
	id: 'article-image-address',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const { place, element, address } of picturesIn(post)) {
			if (address === '' && !(element && (hasOtherSources(element) || deferredAddress(element)))) {
				const { start, end } = place;
				yield { start, end, message: { text: 'The picture has no address: readers do not see it' } };
			}
		}
	},
};
