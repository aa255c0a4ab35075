// A site whose posts come out at another time where it is built in UTC.
import type { Documentation, SiteRule } from '../../engine/rule';
import { timezoneIn } from '../../hexo/site';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'Posts that are published hours early or late where the site is built in UTC.',
	why:
		'A date with a zone, such as `Wed, 01 May 2024 02:00:00 GMT`, is a moment that is the same everywhere. Where `_config.yml` has a ' +
		'`timezone`, Hexo moves it all the same, by the difference to the clock of the machine that builds the site: right on a ' +
		'machine in that time zone, and 8 hours early for Shanghai on one in UTC, as those of GitHub Actions are. The day in the ' +
		'address of a post is also that of the machine’s clock. Both are right with `TZ=Asia/Shanghai` in the environment of the ' +
		'build; nothing in the posts or in `_config.yml` does it. This is said once for all posts, in a run over a folder and in the ' +
		'report on a workspace, and whatever the build does: if it has `TZ` set, turn the rule off.',
	examples: [
		{
			text: 'timezone: Asia/Shanghai\n',
			beside: {
				'source/_posts/a.md': '---\ntitle: 甲\ndate: Wed, 01 May 2024 02:00:00 GMT\n---\n',
				'source/_posts/b.md': '---\ntitle: 乙\ndate: 2024-05-01 10:00:00\n---\n',
			},
			reports: ['Asia/Shanghai'],
		},
		{
			text: 'timezone: Asia/Shanghai\n',
			beside: {
				'source/_posts/a.md': '---\ntitle: 甲\ndate: 2024-05-02 10:00:00\n---\n',
				'source/_posts/b.md': '---\ntitle: 乙\ndate: 2024-05-01 10:00:00\n---\n',
			},
		},
		{
			text: 'title: 甲\n',
			beside: {
				'source/_posts/a.md': '---\ntitle: 甲\ndate: Wed, 01 May 2024 02:00:00 GMT\n---\n',
				'source/_posts/b.md': '---\ntitle: 乙\ndate: Wed, 01 May 2024 03:00:00 GMT\n---\n',
			},
		},
		{ text: 'timezone: Asia/Shanghai\n' },
	],
};

const HOUR = 3_600_000;

export const siteClock: SiteRule = {
	id: 'site-clock',
	part: 'site',
	severity: 'warning',
	*checkSite(text, totals) {
		const zone = timezoneIn(text);
		if (!totals || totals.shifted.size === 0 || zone?.name === undefined) {
			return;
		}
		const shifts = [...totals.shifted];
		const posts = shifts.reduce((sum, [, count]) => sum + count, 0);
		const farthest = shifts.map(([by]) => by).reduce((far, by) => (Math.abs(by) > Math.abs(far) ? by : far));
		const args = [posts, totals.posts, durationOf(Math.abs(farthest), shifts.length > 1), zone.name];
		const message =
			farthest < 0
				? { text: '{0} of {1} posts are published {2} early where the build runs in UTC: set TZ={3} there', args }
				: { text: '{0} of {1} posts are published {2} late where the build runs in UTC: set TZ={3} there', args };
		yield { start: zone.start, end: zone.end, message };
	},
};

/** With summer time the posts are not all shifted by the same. */
function durationOf(milliseconds: number, differs: boolean): Message {
	const hours = milliseconds / HOUR;
	const args = [hours];
	if (hours === 1) {
		return { text: '1 hour' };
	}
	return differs ? { text: 'up to {0} hours', args } : { text: '{0} hours', args };
}
