// When Hexo publishes a post: checked against Hexo's own steps, on machines in several time zones.
import assert from 'node:assert/strict';
import { addressOn, publishedOn, readingOf } from '../../src/hexo/publication';
import { findFrontMatter } from '../../src/post/front-matter';
import type { ScalarValue } from '../../src/post/yaml/read-fields';
import { afterwardsAtHome, publishedByHexo } from '../oracle/hexo-date';

const SOURCES = [
	...['2024-05-01 08:00:00', '2024-5-1 8:00:00', '2024-05-01', "'2024-05-01'", "'2024-5-1'", '2024-05-01 08:00'],
	...["'2024-05-01 08:00:00'", '2024-05-01T08:00:00+08:00', "'2024-05-01T08:00:00+08:00'", '2024-05-01T08:00:00Z'],
	...['2024-05-01 08:00:00 +08:00', "'2024-05-01 08:00:00 +08:00'", '2024-05-01T08:00:00', '2024-05-01 08:00:00.5'],
	...['Wed, 01 May 2024 00:00:00 GMT', 'Wed, 01 May 2024 08:00:00 +0800', '2024/05/01 08:00:00', '2024.05.01 08:00'],
	...['May 1, 2024 08:00', '1 May 2024', '1714521600000', '2022-02-30 08:00:00', "'2024-05-01T08:00:00'"],
];
const UNREADABLE = ['Invalid Date', '2022年6月8日', "'2022-13-01T08:00:00'", 'yesterday', "''"];
const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York'];
const MACHINES = ['Asia/Shanghai', 'UTC', 'Pacific/Honolulu', 'Asia/Kathmandu'];

const dateIn = (source: string): ScalarValue =>
	findFrontMatter(`---\ndate: ${source}\n---\n`).yaml.fields[0]!.value as ScalarValue;

describe('publication', () => {
	afterwardsAtHome();

	for (const source of SOURCES) {
		it(source, () => {
			const reading = readingOf(dateIn(source));
			assert.ok(reading);
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
			assert.equal(readingOf(dateIn(source)), undefined);
			assert.ok(Number.isNaN(publishedByHexo(source, 'UTC', 'UTC')));
		});
	}

	for (const [pattern, address] of [
		[undefined, '2024/05/01/:title/'],
		['news/:year-:i_month-:i_day/:hash.html', 'news/2024-5-1/:hash.html'],
		[':category/:hour:minute:second/:name/', ':category/080910/:name/'],
	] as const) {
		it(`address by ${pattern}`, () => assert.equal(addressOn('2024-05-01 08:09:10', pattern), address));
	}
});
