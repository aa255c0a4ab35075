// Settings of a site that Hexo cannot use.
import type { Documentation, SiteRule } from '../../engine/rule';
import { placeOf } from '../../fields/field-problems';
import { settingFaults } from '../../hexo/site-faults';

export const documentation: Documentation = {
	summary: 'A setting in `_config.yml` that Hexo cannot use: it builds no page, or makes no posts.',
	why:
		'`url` must be a web address with `https://` or `http://`, `root`, `source_dir` and `public_dir` texts, and all in a list ' +
		'at `ignore` patterns: else Hexo stops with an error. `new_post_name` must be a text, and `skip_render`, `include` and `exclude` ' +
		'patterns: else each post fails in one line of the log, and `hexo generate` ends as if all were well. Mend the setting, ' +
		'or remove the line.',
	examples: [
		{ text: 'url: example.com\n', reports: ['example.com'] },
		{ text: 'title: 甲\nurl:\n', reports: ['url'] },
		{ text: 'root: 5\n', reports: ['5'] },
		{ text: 'source_dir:\n', reports: ['source_dir'] },
		{ text: 'new_post_name:\n', reports: ['new_post_name'] },
		{ text: 'skip_render: [a.md, 5]\n', reports: ['[a.md, 5]'] },
		{ text: "ignore: ['']\n", reports: ["['']"] },
		{ text: 'url: http://例子.cn:8080/甲 乙\npublic_dir: public\n' },
		{ text: 'url: https://example.com\nroot:\nskip_render:\nexclude: []\nignore:\n' },
		{ text: 'title:\nkeywords: 5\n' },
	],
};

export const siteSetting: SiteRule = {
	id: 'site-setting',
	part: 'site',
	severity: 'error',
	*checkSite(text) {
		for (const { field, stopsAll } of settingFaults(text)) {
			const args = [field.name];
			const message = stopsAll
				? { text: 'Hexo cannot use this {0}: it builds no page of the site', args }
				: { text: 'Hexo cannot use this {0}: it makes no posts', args };
			const { start, end } = placeOf(field);
			yield { start, end, message };
		}
	},
};
