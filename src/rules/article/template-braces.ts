// Braces in an article that Hexo takes for a template.
import type { Documentation, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { fieldOf, type Post } from '../../post/post';
import { type Tag, templateTags } from '../../post/template-tags';
import type { TextEdit } from '../../text/edit';
import { mergeSpans, type Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'Braces in the article that Hexo runs as a template.',
	why:
		'Hexo gives every article to its template engine: `{{ … }}` becomes what it comes to, mostly nothing, `{# … #}` ' +
		'vanishes, and a `{% … %}` that is no tag of Hexo’s stops the whole build (measured with Hexo 8.1.2). Braces without an ' +
		'end are text, and so is what stands in a comment, in `<code>`, in a fence, or between `{% raw %}` and `{% endraw %}`; ' +
		'in a bare `<pre>` the braces are run. The fix writes the first brace as `&#123;`, which readers see as a brace.',
	examples: [
		{
			text: '<p>甲 {{ price }} 元</p>',
			reports: ['{{'],
			fixed: '<p>甲 &#123;{ price }} 元</p>',
		},
		{ text: '<p>增长 {% 30 %} 以上</p>', reports: ['{%'], fixed: '<p>增长 &#123;% 30 %} 以上</p>' },
		{ text: '<p>甲{#乙#}丙</p>', reports: ['{#'], fixed: '<p>甲&#123;#乙#}丙</p>' },
		{ text: '<pre>{{ 1 + 1 }}</pre>', reports: ['{{'] },
		{ text: '<p>&#123;{ price }}</p>' },
		{ text: '<p><code>{{ price }}</code></p>' },
		{ text: '{% raw %}<p>{{ price }}</p>{% endraw %}' },
		{ text: '<p>甲</p>\n{% asset_img b.jpg 图 %}' },
		{ text: '<p>{{ 甲</p>' },
	],
};

export const templateBraces: Rule = {
	id: 'template-braces',
	part: 'article',
	severity: 'warning',
	*check(post) {
		const disabled = fieldOf(post, 'disableNunjucks')?.value;
		if (disabled?.kind === 'scalar' && disabled.value === true) {
			return;
		}
		const raw = rawTexts(post);
		for (const tag of templateTags(post)) {
			const { start, end, kind, name } = tag;
			yield {
				start,
				end: start + 2,
				...(name === undefined
					? { message: { text: MESSAGES[kind] } }
					: { message: { text: MAY_BE_TAG, args: [name] }, severity: 'hint' as const }),
				offers: () =>
					isInCode(post, tag) || isInCode({ code: raw }, tag)
						? []
						: [
								{
									title: { text: 'Write the brace as &#123;' },
									edits: escapes(post.text.slice(start, end), start),
								},
							],
			};
		}
	},
};

/** Themes and plug-ins bring tags of their own. */
const MAY_BE_TAG = 'Hexo takes this for its tag {0}: where there is no such tag, the site is not built';

const MESSAGES = {
	'{{': 'Hexo runs this up to }} as a template: readers see what it comes to, mostly nothing',
	'{%': 'Hexo takes this for a tag, but it is none: the site is not built',
	'{#': 'Hexo takes this for a comment of a template: readers see nothing of it up to #}',
} as const satisfies Record<Tag['kind'], string>;

/** An entity for each brace that opens a tag, the ones within the tag included: they would be run next. */
const escapes = (source: string, from: number): TextEdit[] =>
	[...source.matchAll(/\{(?=[{%#])/g)].map(({ index }) => ({
		start: from + index,
		end: from + index + 1,
		text: '&#123;',
	}));

/** Where readers would not see an entity as the character: scripts and style sheets. */
const rawTexts = (post: Post): readonly Span[] =>
	mergeSpans(post.elements.filter(({ name }) => name === 'script' || name === 'style'));
