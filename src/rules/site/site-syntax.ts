// Settings of a site that are no YAML to Hexo.
import type { Documentation, SiteRule } from '../../engine/rule';
import { syntaxFault } from '../../hexo/site-faults';

export const documentation: Documentation = {
	summary: 'A `_config.yml` that Hexo cannot read: it builds no page of the site.',
	why:
		'A colon in a value without quotes, a quote or a bracket that nothing closes, a setting that stands there twice: Hexo stops ' +
		'with an error, and nothing is built. Only the first such place is told.',
	examples: [
		{ text: 'title: 早报: 财经\n', reports: [':'] },
		{ text: "title: 'it's'\n", reports: ["'it's'"] },
		{ text: 'title: 甲\nurl: https://example.com\ntitle: 乙\n', reports: ['title'] },
		{ text: 'title: 甲\nkeywords: [a, b\n', reports: ['['] },
		{ text: 'title: 甲\n---\n', reports: ['---'] },
		{ text: '- title: 甲\n', reports: ['-'] },
		{ text: '# 甲\n---\ntitle: 早报\nkeywords: [a, b]\n' },
		{ text: '' },
	],
};

export const siteSyntax: SiteRule = {
	id: 'site-syntax',
	part: 'site',
	severity: 'error',
	*checkSite(text) {
		const fault = syntaxFault(text);
		if (fault) {
			yield fault;
		}
	},
};
