// Dates with a zone, which Hexo reads right on machines in the site's own time zone only.
import type { Documentation, Rule } from '../../engine/rule';
import { convert } from '../../fields/date-fixes';
import { insideQuotes, problem } from '../../fields/field-problems';
import { zonedDates } from '../../fields/zoned-date';

export const documentation: Documentation = {
	summary: 'A date with a zone: Hexo dates it right only on a machine in the time zone of the site.',
	why:
		'Where the site has a `timezone`, Hexo moves every date by how far the machine that builds the site is from it: on a machine ' +
		'in UTC a site in Shanghai publishes `Wed, 08 Jun 2022 09:15:00 GMT` eight hours early. A time without a zone is published ' +
		'at the same instant by every machine. The fix writes that. Off by default: where all machines are in the time zone of the ' +
		'site, nothing is wrong.',
	examples: [
		{
			config: 'timezone: Asia/Shanghai',
			text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n',
			reports: ['Wed, 08 Jun 2022 09:15:00 GMT'],
			fixed: '---\ndate: 2022-06-08 17:15:00\n---\n',
		},
		{ config: 'timezone: Asia/Shanghai', text: '---\ndate: 2022-06-08 17:15:00\n---\n' },
		{ text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n' },
	],
};

export const dateZone: Rule = {
	id: 'date-zone',
	part: 'frontMatter',
	severity: 'off',
	*check(post, context) {
		for (const { value, timezone, reading, moment } of zonedDates(post, context)) {
			if ('instant' in reading && context.options.dateFormats.length === 0) {
				const message = {
					text: 'Hexo dates this right only on a machine in the time zone {0}: elsewhere a date without a zone is safer',
					args: [timezone],
				};
				yield problem(post, insideQuotes(value), message, () =>
					convert(post, context, { place: value, moment, before: reading }),
				);
			}
		}
	},
};
