// A time zone of the site that Hexo does not know.
import type { Documentation, SiteRule } from '../../engine/rule';
import { timezoneIn } from '../../hexo/site';
import { meantZone, zoneNamed } from '../../hexo/time-zone';

export const documentation: Documentation = {
	summary: 'A time zone in `_config.yml` that Hexo does not know: no post with a date is built.',
	why:
		'Hexo takes the names of the IANA time zones, such as `Asia/Shanghai`. With an offset, a short name or a misspelt one every ' +
		'post that has a `date` or an `updated` fails in one line of the log, and `hexo generate` ends as if all were well. The fix ' +
		'writes the name that is meant. The command line tells of it once, with the first post of the site.',
	examples: [
		{ text: "timezone: '+08:00'\n", reports: ["'+08:00'"], fixed: 'timezone: Asia/Shanghai\n' },
		{ text: 'timezone: Beijing # 北京\n', reports: ['Beijing'], fixed: 'timezone: Asia/Shanghai # 北京\n' },
		{ text: 'timezone: 8\n', reports: ['8'] },
		{ text: 'timezone: Asia/Shanghai\n' },
		{ text: "timezone: ''\n" },
		{ text: 'title: 甲\n' },
	],
};

export const siteTimezone: SiteRule = {
	id: 'site-timezone',
	part: 'site',
	severity: 'error',
	*checkSite(text) {
		const named = timezoneIn(text);
		if (!named || (named.name !== undefined && zoneNamed(named.name) !== undefined)) {
			return;
		}
		const { start, end, name } = named;
		const message = {
			text: 'Hexo knows no time zone {0}: it builds none of the posts that have a date',
			args: [name ?? text.slice(start, end)],
		};
		yield {
			start,
			end,
			message,
			*offers() {
				const zone = name === undefined ? undefined : meantZone(name);
				yield zone === undefined
					? undefined
					: { title: { text: 'Write {0}', args: [zone] }, edits: [{ start, end, text: zone }] };
			},
		};
	},
};
