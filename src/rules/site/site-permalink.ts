// A pattern of addresses in the site's settings from which Hexo can make none.
import type { Documentation, SiteRule } from '../../engine/rule';
import { brokenPermalinkIn } from '../../hexo/site';

export const documentation: Documentation = {
	summary:
		'A `permalink` in `_config.yml` that is empty, no text, or has `:categories` in it: posts without a `permalink` of their ' +
		'own are not built.',
	why:
		'Hexo makes the address of a post from this pattern, for example `:year/:month/:day/:title/`, which is what it takes where ' +
		'the setting is absent. With an empty one, a number or a list, and with `:categories`, `:tags`, `:path`, `:permalink`, ' +
		'`:asset_dir` or `:full_source` in it, every post that has no `permalink` of its own fails in one line of the log, and ' +
		'`hexo generate` ends as if all were well. Write a pattern, or remove the line.',
	examples: [
		{ text: 'permalink:\ntitle: 甲\n', reports: ['permalink'] },
		{ text: "permalink: ''\n", reports: ["''"] },
		{ text: 'permalink: 8 # 甲\n', reports: ['8'] },
		{ text: 'permalink: [a]\n', reports: ['[a]'] },
		{ text: 'permalink: :categories/:title/\n', reports: [':categories/:title/'] },
		{ text: 'permalink: :year/:title/\n' },
		{ text: "permalink: '8/'\n" },
		{ text: 'title: 甲\n' },
	],
};

export const sitePermalink: SiteRule = {
	id: 'site-permalink',
	part: 'site',
	severity: 'error',
	*checkSite(text) {
		const span = brokenPermalinkIn(text);
		if (span) {
			const message = {
				text: 'Hexo makes no addresses from this permalink: it builds none of the posts that have no permalink of their own',
			};
			yield { ...span, message };
		}
	},
};
