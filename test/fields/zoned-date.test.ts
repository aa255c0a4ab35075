// Which dates name a zone, on a site whose time zone is known.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { zonedDates } from '../../src/fields/zoned-date';
import { parsePost } from '../../src/post/post';

const POST = parsePost('---\ndate: 2022-06-08T09:15:00+08:00\nupdated: Mon, 09 Jun 2022 09:15:00 GMT\n---\n');
const found = (dateFormats: readonly string[], timezone?: string): string[] => {
	const options = { ...DEFAULT_OPTIONS, dateFormats: [...dateFormats] };
	const dates = zonedDates(POST, { options, site: timezone === undefined ? {} : { timezone } });
	return [...dates].map(({ value }) => POST.text.slice(value.start, value.end));
};

describe('a date that names a zone', () => {
	it('is told where nothing else is wrong with it, and the site writes dates so', () => {
		assert.deepEqual(found([], 'Asia/Shanghai'), ['2022-06-08T09:15:00+08:00']);
		assert.deepEqual(found(['iso'], 'Asia/Shanghai'), ['2022-06-08T09:15:00+08:00']);
		assert.deepEqual(found(['datetime'], 'Asia/Shanghai'), []);
		assert.deepEqual(found([]), []);
	});
	it('is none that has only a clock', () => {
		const [date] = zonedDates(parsePost('---\ndate: 2022-06-08 09:15:00\n---\n'), {
			options: DEFAULT_OPTIONS,
			site: { timezone: 'UTC' },
		});
		assert.equal(date, undefined);
	});
});
