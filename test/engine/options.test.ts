// How options are read from what a user has set: the sound part of it, or else the default.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS, OPTIONS, readOptions } from '../../src/engine/options';
import { numberSetting, type Setting } from '../../src/engine/setting';
import { formatMessage } from '../../src/text/message';

/** What a key is set to, and what is read of it. */
const READ: readonly (readonly [key: string, value: unknown, read: unknown])[] = [
	['severity', { date: 'hint', 'sina-ad': 'off' }, { date: 'hint', 'sina-ad': 'off' }],
	['severity', { date: 'fatal', title: 1, 'sina-ad': 'off' }, { 'sina-ad': 'off' }],
	['severity', ['error'], {}],
	['severity', 'off', {}],
	['severity', null, {}],
	['posts', ['posts/**', '', 7, null], ['posts/**']],
	['posts', [], []],
	['posts', ['a*b*c*d*e', 'a'.repeat(257), 'b'], ['b']],
	['posts', Array(120).fill('a'), Array(100).fill('a')],
	['posts', 'posts/**', DEFAULT_OPTIONS.posts],
	['title.maxLength', 0, 0],
	['title.maxLength', -1, 200],
	['title.maxLength', '80', 200],
	['title.maxLength', Number.NaN, 200],
	['title.maxLength', Number.POSITIVE_INFINITY, 200],
	['date.formats', ['iso', 'ISO', 'datetime'], ['iso', 'datetime']],
	['date.formats', null, []],
	['date.futureDays', -1, -1],
	['date.futureDays', true, 365],
	['image.keys', ['cover'], ['cover']],
	['image.keys', { 0: 'cover' }, ['headimg', 'thumbnail']],
	['clean.keep', ['sina-editor', ''], ['sina-editor']],
	['clean.emphasis', 'drop', 'drop'],
	['clean.emphasis', 'italic', 'strong'],
	['tags', ['pdf', '', 1], ['pdf']],
	['tags', 'pdf', []],
	['boilerplate.custom', [{ comment: 'ad', action: 'delete' }, 7], [{ comment: 'ad', action: 'delete' }]],
	['boilerplate.custom', null, []],
];

const all = Object.entries<Setting<unknown>>(OPTIONS);

describe('options', () => {
	for (const [key, value, expected] of READ) {
		it(`${key}: ${JSON.stringify(value)?.slice(0, 80)}`, () => {
			const read = readOptions((one) => (one === key ? value : undefined));
			const [name] = all.find(([, option]) => option.key === key)!;
			assert.deepEqual(read, { ...DEFAULT_OPTIONS, [name]: expected });
		});
	}
	it('each is among these', () => {
		assert.deepEqual(
			[...new Set(READ.map(([key]) => key))],
			all.map(([, { key }]) => key),
		);
	});
	for (const [name, { default: fallback, read }] of all) {
		it(`${name}: the default is sound, and read where nothing is set`, () => {
			assert.deepEqual(read(fallback), fallback);
			assert.deepEqual(read(undefined), fallback);
		});
	}
	it('a list of markers that says the same is the same, so that it is compiled once', () => {
		const read = () => readOptions(() => [{ selector: '.a', action: 'delete' }]).customMarkers;
		assert.equal(read(), read());
	});
});

describe('what is said of a value that is not sound', () => {
	const said = ({ faults }: Pick<Setting<unknown>, 'faults'>, value: unknown): [string, string][] =>
		faults(value, []).map(({ path, message }) => [path.join('.'), formatMessage(message)]);

	it('of a number names the bounds that there are', () => {
		const basics = { key: 'a', default: 1 };
		assert.deepEqual(said(numberSetting(basics), '1'), [['', 'This must be a number']]);
		assert.deepEqual(said(numberSetting({ ...basics, minimum: 0 }), -1), [['', 'This must be a number from 0']]);
		const bounded = numberSetting({ ...basics, minimum: 0, maximum: 10 });
		assert.deepEqual(said(bounded, 11), [['', 'This must be a number from 0 to 10']]);
		assert.deepEqual(
			[-1, 0, 10, 11, '5'].map((value) => bounded.read(value)),
			[1, 0, 10, 1, 1],
		);
	});
	it('of severities is that they are an object', () => {
		for (const value of [null, [], 'off']) {
			assert.deepEqual(said(OPTIONS.severity, value), [['', 'This must be an object, as { "title": "off" }']]);
		}
	});
	it('of a list of texts is at the one that is none', () => {
		assert.deepEqual(said(OPTIONS.imageKeys, ['cover', '']), [['1', 'This must be a text that is not empty']]);
	});
});
