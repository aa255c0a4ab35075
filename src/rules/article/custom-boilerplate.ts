// Leftovers of the user's own list.
import { listedLeftovers } from '../../article/listed-leftovers';
import type { Documentation, Rule } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'A leftover of your own list, `newsPost.boilerplate.custom`.',
	why:
		'Every site has leftovers of its own: the comments of another feed, promos, trackers. Each entry of the list says what ' +
		'to look for, by a `comment`, a CSS `selector` or a `text`, and the `action`: `delete` it whole, `unwrap` it, which ' +
		'takes its tags and leaves what is between, or `strip` the attributes that the selector ends with. Unlike the rules ' +
		'about Sina’s leftovers, this one acts on every post. What has lost its end tag stays, and so does what holds the ' +
		'whole article.\n\n' +
		'A comment or a text that ends in `*` is known by how it begins. The text of an element is compared without its ' +
		'blanks and as the source writes it (`&amp;` for &); it is that of a paragraph, a list item and the like, or of a part ' +
		'of one, never of an element around them. A selector may name elements, classes, ids and attributes, with `:is()` and ' +
		'`:not()` of these, and what is around an element by a blank or `>`; what lies in it or beside it changes while ' +
		'cleaning, so `:has()`, `:first-child` and `+` are not supported.',
	examples: [
		{
			options: { customMarkers: [{ comment: 'feed-ad*', action: 'delete', message: 'Advert of the feed' }] },
			text: '<p>甲</p>\n<!-- feed-ad 728x90 -->\n<p>乙</p>',
			reports: ['<!-- feed-ad 728x90 -->'],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{
			options: { customMarkers: [{ selector: 'article > .promo, img[src^="https://ads."]', action: 'delete' }] },
			text: '<article>\n<p>甲<img src="https://ads.example.com/1.gif"></p>\n<div class="big promo"><p>推广</p></div>\n</article>',
			reports: ['<img src="https://ads.example.com/1.gif">', '<div class="big promo"><p>推广</p></div>'],
			fixed: '<article>\n<p>甲</p>\n</article>',
		},
		{
			options: { customMarkers: [{ text: '免责声明：*', action: 'delete' }] },
			text: '<div>\n<p><b>免责声明</b>：本文不构成投资建议。</p>\n<p>甲</p>\n</div>',
			reports: ['<p><b>免责声明</b>：本文不构成投资建议。</p>'],
			fixed: '<div>\n<p>甲</p>\n</div>',
		},
		{
			options: { customMarkers: [{ selector: 'span.hotword', action: 'unwrap' }] },
			text: '<p>甲<span class="hotword">公司</span>发布公告。</p>',
			reports: ['<span class="hotword">'],
			fixed: '<p>甲公司发布公告。</p>',
		},
		{
			options: { customMarkers: [{ selector: '[data-track]', action: 'strip' }] },
			text: '<p data-track="7" class="note">甲</p>',
			reports: ['data-track="7"'],
			fixed: '<p class="note">甲</p>',
		},
		{
			options: { customMarkers: [{ selector: '.promo', action: 'delete' }] },
			text: '<p class="promotion">甲</p>\n<p><code>&lt;p class="promo"&gt;</code></p>\n<pre><p class="promo">乙</p></pre>',
		},
		{
			options: { customMarkers: [{ text: '广告', action: 'delete' }] },
			text: '<p>广告法修订</p>\n<p>甲公司的<!-- 广告 -->公告</p>',
		},
	],
};

export const customBoilerplate: Rule = {
	id: 'custom-boilerplate',
	part: 'article',
	severity: 'information',
	unnecessary: true,
	leftover: ['of your own list', 'of your own list'],
	*check(post, context) {
		for (const [, problem] of listedLeftovers(post, context, context.options.customMarkers)) {
			yield problem;
		}
	},
};
