// The names of time zones that Hexo takes: those of moment-timezone, and no others that Intl knows.
import assert from 'node:assert/strict';
import moment from 'moment-timezone';
import { isTimeZone, meantZone, zoneNamed } from '../../src/hexo/time-zone';

const REFUSED = [
	...[
		'+08:00',
		'UTC+8',
		'GMT+8',
		'Beijing',
		'Asia/Beijing',
		'Shanghai',
		'中国',
		'Mars/Olympus',
		'',
		' ',
		'Asia/Shanghai ',
	],
	...'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '),
	...['SystemV/EST5', 'US/Pacific-New', 'EDT', 'Z', 'Asia/Shanghai\n', '8', 'Etc/Unknown'],
];

describe('a time zone', () => {
	it('is known to Hexo under every name of moment-timezone, in any letters', () => {
		for (const name of moment.tz.names()) {
			assert.ok(isTimeZone(name) && isTimeZone(name.toLowerCase()), name);
		}
	});
	it('is not under other names', () => {
		for (const name of REFUSED) {
			assert.equal(moment.tz.zone(name), null, name);
			assert.equal(isTimeZone(name), false, name);
		}
	});
	it('may have a line below in place of the slash', () => {
		assert.ok(moment.tz.zone('Asia_Shanghai'));
		assert.equal(zoneNamed('Asia_Shanghai'), 'Asia/Shanghai');
		assert.equal(zoneNamed('America/New_York'), 'America/New_York');
		assert.equal(zoneNamed('Asia Shanghai'), undefined);
	});
	for (const [name, zone] of [
		['+08:00', 'Asia/Shanghai'],
		['UTC+8', 'Asia/Shanghai'],
		['GMT +08:00', 'Asia/Shanghai'],
		['Beijing', 'Asia/Shanghai'],
		['Asia/Beijing', 'Asia/Shanghai'],
		['北京时间', 'Asia/Shanghai'],
		['CST', 'Asia/Shanghai'],
		['China Standard Time', 'Asia/Shanghai'],
		['Shanghai', 'Asia/Shanghai'],
		['Asia\\Shanghai', 'Asia/Shanghai'],
		['Asia/Shanghai ', 'Asia/Shanghai'],
		['new york', 'America/New_York'],
		['JST', 'Asia/Tokyo'],
		['UTC+0', 'UTC'],
		['UTC-5', undefined],
		['Mars/Olympus', undefined],
		['', undefined],
	] as const) {
		it(`${name} means ${zone}`, () => {
			assert.equal(meantZone(name), zone);
			assert.ok(zone === undefined || isTimeZone(zone));
		});
	}
});
