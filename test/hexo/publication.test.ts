// When Hexo publishes a post: checked against Hexo's own steps, on machines in several time zones.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { readingOf } from '../../src/fields/date-reading';
import { clockIn, publishedOn } from '../../src/hexo/publication';
import { findFrontMatter } from '../../src/post/front-matter';
import type { Value } from '../../src/post/yaml/read-fields';
import { afterwardsAtHome, publishedByHexo } from '../oracle/hexo-date';

const SOURCES = [
	...['2024-05-01 08:00:00', '2024-5-1 8:00:00', '2024-05-01', "'2024-05-01'", "'2024-5-1'", '2024-05-01 08:00'],
	...["'2024-05-01 08:00:00'", '2024-05-01T08:00:00+08:00', "'2024-05-01T08:00:00+08:00'", '2024-05-01T08:00:00Z'],
	...['2024-05-01 08:00:00 +08:00', "'2024-05-01 08:00:00 +08:00'", '2024-05-01T08:00:00', '2024-05-01 08:00:00.5'],
	...['Wed, 01 May 2024 00:00:00 GMT', 'Wed, 01 May 2024 08:00:00 +0800', '2024/05/01 08:00:00', '2024.05.01 08:00'],
	...['May 1, 2024 08:00', '1 May 2024', '1714521600000', '2022-02-30 08:00:00', "'2024-05-01T08:00:00'"],
	...['[2024-05-01]', '[[2024-05-01 08:00:00]]', "['2024-05-01']", '[2024, 5, 1]', 'true', '-1', '0b11', '1714521600'],
	...['2024-02-30 11:26 -3', '"2024-02-30 11:26 -3"', '2024-02-30T08:00:00+08:00', '08/06/2022', 'foo 12', '2022-06'],
	...[
		'2022-06-08 12:00:00 CST',
		'2022-06-08 12:00 (CST)',
		'２０２２-06-08',
		'99/1/1',
		'|\n  2024-05-01',
		'|-\n  2024-05-01',
	],
];
const UNREADABLE = [
	'Invalid Date',
	'2022年6月8日',
	"'2022-13-01T08:00:00'",
	'yesterday',
	'{a: b}',
	'[a]',
	'.inf',
	'1e17',
	"' '",
];
/** Hexo asks first whether there is anything at all. */
const NOTHING = ["''", '~', '0', '-0', '0.0', '0x0', '.nan', 'false', 'FALSE', ''];
const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York'];
const MACHINES = ['Asia/Shanghai', 'UTC', 'Pacific/Honolulu', 'Asia/Kathmandu'];

const dateIn = (source: string): Value => findFrontMatter(`---\ndate: ${source}\n---\n`).yaml.fields[0]!.value;

describe('publication', () => {
	afterwardsAtHome();

	for (const source of SOURCES) {
		it(source, () => {
			const reading = readingOf(dateIn(source));
			assert.ok(typeof reading === 'object');
			for (const timezone of ZONES) {
				for (const machine of MACHINES) {
					const published = publishedOn(reading, timezone, machine);
					const expected = publishedByHexo(source, timezone, machine);
					const isSame = Math.abs(published - expected) < 1000; // ours is to the second
					assert.ok(isSame, `${timezone} on ${machine}: ${new Date(published).toISOString()}`);
				}
			}
		});
	}

	for (const source of UNREADABLE) {
		it(`${source} cannot be read`, () => {
			assert.equal(readingOf(dateIn(source)), 'unreadable');
			assert.ok(Number.isNaN(publishedByHexo(source, 'UTC', 'UTC')));
		});
	}

	for (const source of NOTHING) {
		it(`${source} is no date`, () => {
			assert.equal(readingOf(dateIn(source)), 'none');
			assert.ok(!hexo.parse(`---\ndate: ${source}\n---\n`).date);
		});
	}

	it('on a site without a time zone takes a time on a clock for one on the machine’s', () => {
		const clock = Date.UTC(2024, 4, 1, 8);
		assert.equal(publishedOn({ clock }, undefined, 'Asia/Shanghai'), Date.UTC(2024, 4, 1));
		assert.equal(publishedOn({ instant: clock }, undefined, 'Asia/Shanghai'), clock);
	});

	it('is shown on any clock, also on the day of a change of clocks', () => {
		assert.equal(clockIn(Date.UTC(2024, 4, 1), 'Asia/Shanghai'), '2024-05-01 08:00:00');
		assert.equal(clockIn(Date.UTC(2022, 2, 13, 12), 'America/New_York'), '2022-03-13 08:00:00');
	});
});
