// A tag in an article that only a plugin can have brought along.
import { writeBraces } from '../../article/write-braces';
import type { Documentation, Rule } from '../../engine/rule';
import { FORMER_TAGS } from '../../hexo/tag-names';
import { templateOf } from '../../hexo/template';

export const documentation: Documentation = {
	summary: 'A `{% … %}` that is no tag of Hexo’s own: without a plugin that defines it, no page of the site is built.',
	why:
		'Hexo has tags of its own, such as `{% asset_img %}` and `{% blockquote %}`; themes and plugins bring others. One that ' +
		'nothing defines stops the build of the whole site. `youtube`, `vimeo`, `jsfiddle` and `gist` were Hexo’s own before ' +
		'version 7; now the plugin hexo-tag-embed has them. The names of the tags that your site has besides belong into ' +
		'`newsPost.tags`; what ends one is known with it.',
	examples: [
		{
			text: '<p>{% note info %}甲{% endnote %}</p>',
			reports: ['{%', '{%'],
			fixed: '<p>&#123;% note info %}甲&#123;% endnote %}</p>',
		},
		{ text: '{% youtube abc %}\n', reports: ['{%'] },
		{ options: { templateTags: ['note'] }, text: '{% note info %}\n甲\n{% endnote %}\n' },
		{ text: '<p>甲</p>\n{% asset_img b.jpg 图 %}' },
		{ text: '<p><code>{% note %}</code></p>' },
	],
};

export const templateUnknownTag: Rule = {
	id: 'template-unknown-tag',
	part: 'article',
	severity: 'warning',
	*check(post, { options }) {
		const known = new Set(options.templateTags.flatMap((name) => [name, `end${name}`]));
		for (const { start, effect, subject } of templateOf(post).notes) {
			if (effect === 'unknown-tag' && !known.has(subject)) {
				yield {
					start,
					end: start + 2,
					message: { text: FORMER_TAGS.has(subject) ? FORMER : UNKNOWN, args: [subject] },
					offers: () => [writeBraces(post, start)],
				};
			}
		}
	},
};

const UNKNOWN = 'Hexo has no tag {0}: unless a plugin defines it, no page of the site is built';
const FORMER = 'Hexo has no tag {0} since version 7: without the plugin hexo-tag-embed no page of the site is built';
