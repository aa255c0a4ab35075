// What the title of a fix says that the new date does to the post.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { titleOf as titleFrom } from '../../src/fields/date-moves';
import { parseSite } from '../../src/hexo/site';
import { parsePost } from '../../src/post/post';
import { FRONT_MATTER_RULES } from '../../src/rules/front-matter';
import { formatMessage } from '../../src/text/message';
import { lint } from '../lint';

/** The title of the first fix of a date, in a site in Shanghai where every date with a zone is told of. */
function titleOf(date: string, config = 'timezone: Asia/Shanghai', dateFormats: string[] = []): string {
	const post = parsePost(`---\ntitle: 甲\ncategories: [乙]\ndate: ${date}\n---\n`);
	const context = {
		options: { ...DEFAULT_OPTIONS, dateFormats, severity: { 'date-zone': 'hint' as const } },
		site: parseSite(config),
		path: 'source/_posts/甲.md',
	};
	const [finding] = lint(post, FRONT_MATTER_RULES, context);
	return formatMessage(finding!.fixes[0]!.title);
}

describe('the title of a fix that writes a date', () => {
	it('says of the last change only what is written: the post stays where it is', () => {
		const post = parsePost(
			'---\ntitle: 甲\ncategories: [乙]\ndate: 2022-06-08\nupdated: 2022-06-09T09:15:00+08:00\n---\n',
		);
		const context = { options: DEFAULT_OPTIONS, site: parseSite('timezone: Asia/Shanghai') };
		const [finding] = lint(post, FRONT_MATTER_RULES, context);
		assert.equal(formatMessage(finding!.fixes[0]!.title), 'Write 2022-06-09 09:15:00');
	});
	for (const [date, title] of [
		[
			'Wed, 08 Jun 2022 01:15:00 GMT',
			'Write 2022-06-08 09:15:00: built in UTC, the post moves by +8 h, to 2022/06/08/甲/',
		],
		['Wed, 08 Jun 2022 18:15:00 GMT', 'Write 2022-06-09 02:15:00: built in UTC, the post moves by +8 h'],
		[
			'Wed, 08 Jun 2022 06:15:00 GMT',
			'Write 2022-06-08 14:15:00: built in UTC, the post moves by +8 h, to 2022/06/08/甲/',
		],
		['2022-06-08T09:15:00+08:00', 'Write 2022-06-08 09:15:00: the post moves by +8 h'],
		['2022-06-08T05:15:00+08:00', 'Write 2022-06-08 05:15:00: the post moves by +8 h, to 2022/06/08/甲/'],
		['2022-06-08 23:15:00 -04:00', 'Write 2022-06-09 11:15:00: the post moves by +8 h'],
		['20220608', 'Write 2022-06-08: the post moves by +19150 d, to 2022/06/08/甲/'],
		['[2022-06-08]', 'Write 2022-06-08: the post moves by −8 h'],
		['[2022-06-08 09:15:00]', 'Write 2022-06-08 09:15:00: the post moves by −8 h'],
		['2022年6月8日', 'Write 2022-06-08'],
	] as const) {
		it(`${date}: ${title}`, () => assert.equal(titleOf(date), title));
	}

	it('says it in minutes, in hours, and from two days on in days', () => {
		const post = parsePost('---\ntitle: 甲\n---\n');
		const context = { options: DEFAULT_OPTIONS, site: parseSite('timezone: UTC\npermalink: :title/') };
		for (const [before, duration] of [
			['2022-06-08T09:00Z', '+15 min'],
			['2022-06-08T07:45Z', '+90 min'],
			['2022-06-08T10:15Z', '−1 h'],
			['2022-06-06T10:15Z', '+47 h'],
			['2022-06-06T09:15Z', '+2 d'],
			['2022-06-11T09:15Z', '−3 d'],
		] as const) {
			const title = titleFrom(post, context, { clock: Date.parse(before) }, '2022-06-08 09:15:00');
			assert.equal(formatMessage(title), `Write 2022-06-08 09:15:00: the post moves by ${duration}`);
		}
	});

	it('says nothing where nothing moves, or nobody knows', () => {
		const form = ['datetime'];
		assert.equal(titleOf('2022/6/8 9:15', undefined, form), 'Write 2022-06-08 09:15:00');
		assert.equal(titleOf('2022/6/8 9:15', '', form), 'Write 2022-06-08 09:15:00');
		assert.equal(titleOf('20220608', ''), 'Write 2022-06-08');
		assert.equal(titleOf('Wed, 08 Jun 2022 01:15:00 GMT', 'timezone: UTC', form), 'Write 2022-06-08 01:15:00');
		const kept = 'Write 2022-06-08 09:15:00: built in UTC, the post moves by +8 h';
		assert.equal(titleOf('Wed, 08 Jun 2022 01:15:00 GMT', 'timezone: Asia/Shanghai\npermalink: :title/', form), kept);
	});
});
