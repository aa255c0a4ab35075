// Dates whose zone YAML drops, so that Hexo publishes another time.
import type { Documentation, Rule } from '../../engine/rule';
import { convert } from '../../fields/date-fixes';
import { insideQuotes, problem } from '../../fields/field-problems';
import { zonedDates } from '../../fields/zoned-date';
import { clockIn, publishedOn } from '../../hexo/publication';

export const documentation: Documentation = {
	summary: 'A date with a zone that YAML drops: Hexo reads another time.',
	why:
		'Without quotes YAML makes a moment of `2024-05-01T08:00:00+08:00`, and where the site has a `timezone`, Hexo takes what the ' +
		'clock of UTC shows at that moment for the time in that zone. The fix writes the time without a zone.',
	examples: [
		{
			config: 'timezone: Asia/Shanghai',
			text: '---\ndate: 2022-06-08T09:15:00+08:00\n---\n',
			reports: ['2022-06-08T09:15:00+08:00'],
			fixed: '---\ndate: 2022-06-08 09:15:00\n---\n',
		},
		{ config: 'timezone: UTC', text: '---\ndate: 2022-06-08T09:15:00Z\n---\n' },
		{ text: '---\ndate: 2022-06-08T09:15:00+08:00 # 北京\n---\n' },
	],
};

export const dateShifted: Rule = {
	id: 'date-shifted',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const { value, timezone, reading, moment } of zonedDates(post, context)) {
			const read = 'clock' in reading ? publishedOn(reading, timezone, timezone) : moment.instant;
			if (read !== moment.instant) {
				const args = [read, moment.instant].map((time) => clockIn(time, timezone));
				const message = { text: 'YAML drops the zone of this date: Hexo reads {0} instead of {1}', args };
				yield problem(post, insideQuotes(value), message, () =>
					convert(post, context, { place: value, moment, before: reading }),
				);
			}
		}
	},
};
