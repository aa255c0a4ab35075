// Braces in an article that Hexo takes for a template, so that readers see something else.
import { writeBraces } from '../../article/write-braces';
import type { Documentation, Rule } from '../../engine/rule';
import { templateOf } from '../../hexo/template';
import type { EffectKind } from '../../hexo/template-parser';

export const documentation: Documentation = {
	summary: 'Braces in the article that Hexo takes for a template: readers see something else.',
	why:
		'Hexo gives every article to its template engine: `{{ … }}` becomes what it comes to, mostly nothing, and `{# … #}` ' +
		'vanishes (measured with Hexo 8.1.2). Braces without an end are text, and so is what stands in a comment, in `<code>`, ' +
		'between backticks, in a fence, or between `{% raw %}` and `{% endraw %}`, but for `{# … #}`, which vanishes from ' +
		'`<code>`, too. In a `codeblock` and in a bare `<pre>` the braces are run. ' +
		'In the address of a Markdown link Hexo loses them: an `<a>` keeps them. The fix writes the first brace as `&#123;`, ' +
		'or the `#` as `&#35;`, which readers see as they are meant.',
	examples: [
		{
			text: '<p>甲 {{ price }} 元</p>',
			reports: ['{{'],
			fixed: '<p>甲 &#123;{ price }} 元</p>',
		},
		{ text: '<p>甲{#乙#}丙</p>', reports: ['{#'], fixed: '<p>甲{&#35;乙&#35;}丙</p>' },
		{ text: '<p>{% if 甲 %}乙{% endif %}</p>', reports: ['{%'], fixed: '<p>&#123;% if 甲 %}乙&#123;% endif %}</p>' },
		{ text: '<pre>{{ 1 + 1 }}</pre>', reports: ['{{'] },
		{ text: '{% codeblock %}\n{{ price }}\n{% endcodeblock %}\n', reports: ['{{'] },
		{ text: '<p><code>{# price #}</code></p>', reports: ['{#'] },
		{ text: '[甲]({{ url }})\n', reports: ['{{'] },
		{ text: '<p>&#123;{ price }}</p>' },
		{ text: '<p><code>{{ price }}</code></p>' },
		{ text: '<div>\n\n    {{ price }}\n\n</div>' },
		{ text: '{% raw %}<p>{{ price }}</p>{% endraw %}' },
		{ text: "<p>{{ '{{' }} price }}</p>" },
		{ text: '<p>甲</p>\n{% asset_img b.jpg 图 %}' },
		{ text: '<p>{{ 甲</p>' },
	],
};

export const templateBraces: Rule = {
	id: 'template-braces',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const { start, effect, subject } of templateOf(post).notes) {
			if (effect && effect !== 'unknown-tag') {
				yield {
					start,
					end: start + 2,
					message: { text: MESSAGES[effect], args: [subject] },
					offers: () => (effect === 'lost-in-address' ? [] : [writeBraces(post, start)]),
				};
			}
		}
	},
};

const MESSAGES = {
	expression: 'Hexo runs this up to }} as a template: readers see what it comes to, mostly nothing',
	comment: 'Hexo takes this for a comment of a template: readers see nothing of it up to #}',
	'engine-tag': 'Hexo runs the tag {0} of its template engine: readers do not see it',
	'open-raw': 'Nothing ends the tag {0}, and readers do not see it',
	'open-arguments': 'No braces close the tag {0}: Hexo takes the rest of the article for its arguments',
	'lost-in-address': 'In an address of Markdown’s Hexo loses this: the link or the picture leads nowhere',
	lost: 'Behind the backslash Hexo loses this: readers see a placeholder of its own',
} as const satisfies Record<Exclude<EffectKind, 'unknown-tag'>, string>;
