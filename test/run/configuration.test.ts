// What a configuration file sets, and which faults are found in it, at their places.
import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/run/configuration';
import { formatMessage } from '../../src/text/message';

const values = (text: string): Record<string, unknown> => Object.fromEntries(parseConfiguration(text).values);

/** Each fault as the slice at which it lies, and the start of what is said. */
const faults = (text: string): string[] =>
	parseConfiguration(text).faults.map(
		({ start, end, message }) => `${text.slice(start, end)} | ${formatMessage(message)}`,
	);

describe('a configuration file', () => {
	it('has the settings without their prefix, nested at the dots, with comments and trailing commas', () => {
		const text = `\uFEFF// for CI
		{ "$schema": "x", "severity": { "title": "off", }, /* kept */ "clean": { "keep": ["sina-editor",], "emphasis": "drop" },
		  "posts": ["news/**"], "delay": 100, "title": { "maxLength": 80 } , }`;
		assert.deepEqual(values(text), {
			severity: { title: 'off' },
			'clean.keep': ['sina-editor'],
			'clean.emphasis': 'drop',
			posts: ['news/**'],
			delay: 100,
			'title.maxLength': 80,
		});
		assert.deepEqual(faults(text), []);
	});

	const FAULTS: readonly (readonly [text: string, faults: readonly RegExp[], values: object])[] = [
		['{ "titel": {} }', [/^"titel" \| There is no setting titel$/], {}],
		['{ "title": { "maxLenght": 3 } }', [/^"maxLenght" \| There is no setting title\.maxLenght$/], {}],
		[
			'{ "title.maxLength": 3 }',
			[/^"title\.maxLength" \| Write title\.maxLength as \{"title":\{"maxLength":…\}\}$/],
			{},
		],
		['{ "newsPost.posts": [] }', [/^"newsPost\.posts" \| Write newsPost\.posts as \{"posts":…\}$/], {}],
		['{ "title": 80, "delay": 5 }', [/^80 \| This must be an object/], { delay: 5 }],
		['{ "title": { "maxLength": -1 } }', [/^-1 \| This must be a number from 0$/], {}],
		['{ "delay": "soon" }', [/^"soon" \| This must be a number from 0 to 10000$/], {}],
		['{ "date": { "futureDays": 1e999 } }', [/^1e999 \| This must be a number$/], {}],
		['{ "clean": { "emphasis": "bold" } }', [/^"bold" \| This must be one of strong, drop$/], {}],
		[
			'{ "severity": { "title": "fatal", "sina-add": "off", "sina-ad": "off" } }',
			[/^"fatal" \| This must be one of error, /, /^"sina-add" \| There is no rule sina-add/],
			{ severity: { 'sina-ad': 'off' } },
		],
		['{ "severity": "off" }', [/^"off" \| This must be an object/], {}],
		[
			'{ "posts": ["news/**", "*a*b*c*"] }',
			[/^"\*a\*b\*c\*" \| A glob has no more than 3 \* or \{ between two slashes: this one is not used$/],
			{ posts: ['news/**'] },
		],
		[
			`{ "posts": [${'"a",'.repeat(100)}"b", "c"] }`,
			[/^"b" \| No more than 100 are used: neither this nor what follows$/],
			{ posts: [...Array(100).fill('a'), 'c'] },
		],
		['{ "posts": "news/**" }', [/^"news\/\*\*" \| This must be a list of texts$/], {}],
		['{ "posts": ["a/**", 7, ""] }', [/^7 \| .*text/, /^"" \| .*text/], { posts: ['a/**'] }],
		[
			'{ "clean": { "keep": ["title", "sina"] } }',
			[/^"title" \| There is no rule title by/],
			{ 'clean.keep': ['sina'] },
		],
		['{ "date": { "formats": ["iso", "mine"] } }', [/^"mine" \| This must be one of /], { 'date.formats': ['iso'] }],
		[
			'{ "boilerplate": { "custom": [{ "selector": "p >", "action": "delete" }, { "text": "ad", "action": "delete" }] } }',
			[/^"p >" \| /],
			{ 'boilerplate.custom': [{ text: 'ad', action: 'delete' }] },
		],
		['{ "delay": 5, "delay": 6 }', [/^"delay" \| delay is set again below/], { delay: 6 }],
		[
			'{ "severity": { "title": "off", "title": "hint" } }',
			[/^"title" \| title is set again/],
			{ severity: { title: 'hint' } },
		],
		['[]', [/^\[\] \| This must be an object/], {}],
		['', [/^ \| This is not JSON: ValueExpected$/], {}],
		['{ "delay": 5, "posts": ', [/This is not JSON/, /This is not JSON/], { delay: 5 }],
		['{ "delay": 5 "posts": ["a"] }', [/This is not JSON: CommaExpected/], { delay: 5, posts: ['a'] }],
		['{ "__proto__": { "delay": 5 }, "constructor": 1 }', [/__proto__/, /constructor/], {}],
		['{ "severity": { "__proto__": "off" } }', [/There is no rule __proto__/], { severity: {} }],
	];
	for (const [text, expected, sound] of FAULTS) {
		it(`reports ${text}, and uses the rest`, () => {
			const found = faults(text);
			assert.equal(found.length, expected.length, found.join('\n'));
			for (const [index, one] of expected.entries()) {
				assert.match(found[index]!, one);
			}
			assert.deepEqual(values(text), sound);
		});
	}
	it('that is nested without end or endlessly long is data, too', () => {
		for (const text of ['['.repeat(200_000), '{"a":'.repeat(100_000), `{"posts":["${'x'.repeat(2_000_000)}"]}`]) {
			assert.equal(parseConfiguration(text).faults.length, 1);
		}
	});
});
