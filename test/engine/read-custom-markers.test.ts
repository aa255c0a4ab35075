// The user's own list of leftovers: what is accepted, and what is said of the rest.
import assert from 'node:assert/strict';
import { type MarkerProblem, markerFaults, readCustomMarkers } from '../../src/engine/read-custom-markers';
import { formatMessage } from '../../src/text/message';

const GOOD = { selector: '.promo', action: 'delete' };
const shown = ({ index, property, message }: MarkerProblem): string =>
	`${[index, property].filter((part) => part !== undefined).join('.')}: ${formatMessage(message)}`;

/** Entries that hold. */
const ACCEPTED: readonly object[] = [
	GOOD,
	{ selector: 'div#a > p.b.c [data-x="1" i], IMG[src^="//ads."]', action: 'delete', message: '推广' },
	{ selector: 'p:not(.keep, :is(.a, [b])) > *', action: 'unwrap' },
	{ selector: 'div [data-track], .promo', action: 'strip' },
	{ selector: '.中文', action: 'strip' },
	{ comment: 'ad', action: 'delete' },
	{ comment: 'ad start*', action: 'delete' },
	{ text: '免责声明', action: 'unwrap' },
	{ text: '免责声明*', action: 'delete' },
	{ text: '甲'.repeat(1_000), action: 'delete' },
];

const ONE_KIND = 'A marker has only one of comment, selector and text: make two markers of this one';
const FREE_OF_PLACE = 'is not supported: use names, classes, ids, attributes, :is() and :not() of these, blanks and >';

/** Entries that do not hold, with what is said of them. */
const REFUSED: readonly (readonly [entry: unknown, ...problems: string[]])[] = [
	['.promo', '1: A marker must be an object, as { "selector": ".promo", "action": "delete" }'],
	[null, '1: A marker must be an object, as { "selector": ".promo", "action": "delete" }'],
	[[GOOD], '1: A marker must be an object, as { "selector": ".promo", "action": "delete" }'],
	[{ action: 'delete' }, '1: Say what to look for: add one of comment, selector and text'],
	[{ comment: 'a', text: 'b', action: 'delete' }, `1.text: ${ONE_KIND}`],
	[{ text: 'a' }, '1: With text, the action must be delete / unwrap'],
	[{ text: 'a', action: 'strip' }, '1.action: With text, the action must be delete / unwrap'],
	[{ comment: 'a', action: 'unwrap' }, '1.action: With comment, the action must be delete'],
	...['comment', 'text', 'message'].map((property): [object, string] => [
		{ ...(property === 'message' && GOOD), [property]: '甲'.repeat(1_001), action: 'delete' },
		`1.${property}: A marker has no more than 1000 characters: make several markers of it`,
	]),
	[{ selector: 'p', action: 'remove' }, '1.action: With selector, the action must be delete / unwrap / strip'],
	[{ selector: 'p', action: ['delete'] }, '1.action: With selector, the action must be delete / unwrap / strip'],
	[{ text: ' ', action: 'delete' }, '1.text: text must be a text that is not empty'],
	[{ selector: 7, action: 'delete' }, '1.selector: selector must be a text that is not empty'],
	[{ comment: null, action: 'delete' }, '1.comment: comment must be a text that is not empty'],
	[{ text: ' * ', action: 'delete' }, '1.text: Everything begins so: write something before *'],
	[{ text: '&nbsp; ', action: 'delete' }, '1.text: text must be a text that is not empty'],
	[{ text: '&nbsp;*', action: 'delete' }, '1.text: Everything begins so: write something before *'],
	[{ comment: '*', action: 'delete' }, '1.comment: Everything begins so: write something before *'],
	[{ comment: '<!-- ad -->', action: 'delete' }, '1.comment: Write only what stands between <!-- and -->'],
	[{ ...GOOD, message: '' }, '1.message: message must be a text that is not empty'],
	[
		{ ...GOOD, messge: 'a' },
		'1.messge: A marker has no messge: it has comment, selector or text, and action and message',
	],
	[{ selector: 'p[', action: 'delete' }, '1.selector: Not a CSS selector: Expected name, found '],
	[{ selector: 'p, ', action: 'delete' }, '1.selector: Not a CSS selector: Empty sub-selector'],
	[{ selector: '> p', action: 'delete' }, '1.selector: Not a CSS selector: it begins or ends with >'],
	[{ selector: 'p >', action: 'delete' }, '1.selector: Not a CSS selector: it begins or ends with >'],
	[{ selector: '/* */', action: 'delete' }, '1.selector: Not a CSS selector: Empty sub-selector'],
	[{ selector: 'h1 + p', action: 'delete' }, `1.selector: + ${FREE_OF_PLACE}`],
	[{ selector: 'h1 ~ p', action: 'delete' }, `1.selector: ~ ${FREE_OF_PLACE}`],
	[{ selector: 'p:has(img)', action: 'delete' }, `1.selector: :has(img) ${FREE_OF_PLACE}`],
	[{ selector: 'p:first-child', action: 'delete' }, `1.selector: :first-child ${FREE_OF_PLACE}`],
	[{ selector: 'p:nth-child(2)', action: 'delete' }, `1.selector: :nth-child(2) ${FREE_OF_PLACE}`],
	[{ selector: 'p:contains(a)', action: 'delete' }, `1.selector: :contains(a) ${FREE_OF_PLACE}`],
	[{ selector: ':not(a b)', action: 'delete' }, `1.selector: :not(a b) ${FREE_OF_PLACE}`],
	[{ selector: 'p::before', action: 'delete' }, `1.selector: ::before ${FREE_OF_PLACE}`],
	[{ selector: 'svg|a', action: 'delete' }, `1.selector: svg|a ${FREE_OF_PLACE}`],
	[
		{ selector: '.a'.repeat(501), action: 'delete' },
		'1.selector: The selector is longer than 1000 characters: make several markers of it',
	],
	[
		{ selector: '.a, p', action: 'strip' },
		'1.selector: strip takes away the attributes at the end of a selector: end it with one, as [data-track] or .promo',
	],
	[
		{ selector: 'p[', action: 'remove', message: 1 },
		'1.message: message must be a text that is not empty',
		'1.action: With selector, the action must be delete / unwrap / strip',
		'1.selector: Not a CSS selector: Expected name, found ',
	],
];

describe('custom markers', () => {
	for (const entry of ACCEPTED) {
		it(`accepts ${JSON.stringify(entry)}`, () => {
			assert.deepEqual(readCustomMarkers([entry]), { markers: [entry], problems: [] });
		});
	}
	for (const [entry, ...expected] of REFUSED) {
		it(`refuses ${JSON.stringify(entry).slice(0, 90)}, and keeps the others`, () => {
			const { markers, problems } = readCustomMarkers([GOOD, entry, GOOD]);
			assert.deepEqual(problems.map(shown), expected);
			assert.deepEqual(markers, [GOOD, GOOD]);
		});
	}
	it('uses two hundred, and says so at the first of the others', () => {
		const { markers, problems } = readCustomMarkers(Array(250).fill(GOOD));
		assert.equal(markers.length, 200);
		assert.deepEqual(problems.map(shown), ['200: No more than 200 are used: neither this nor what follows']);
	});
	it('asks each element for a thousand things at most', () => {
		const many = { selector: Array(250).fill('a:not([b])').slice(0, 90).join(','), action: 'delete' };
		const { markers, problems } = readCustomMarkers([many, many, many, many, GOOD]);
		assert.equal(markers.length, 3);
		assert.match(shown(problems[0]!), /^3\.selector: The selectors up to here ask for more than 1000 names/);
	});
	it('asks for a thousand, and counts only what holds', () => {
		const ten = { selector: '.a.b.c.d.e.f.g.h.i.j', action: 'delete' };
		const wrong = { selector: '.a', action: 'remove' };
		const { markers, problems } = readCustomMarkers([wrong, ...Array(100).fill(ten), GOOD, wrong]);
		assert.equal(markers.length, 100);
		assert.deepEqual(
			problems.map(({ index, property }) => [index, property]),
			[
				[0, 'action'],
				[101, 'selector'],
				[102, 'action'],
			],
		);
	});
	it('has its faults at their places, in a configuration file, too', () => {
		const faults = markerFaults([GOOD, { ...GOOD, messge: 'a' }, 7, { selector: 'p[', action: 'delete' }]);
		assert.deepEqual(
			faults.map(({ path, isName }) => [path, isName]),
			[
				[[1, 'messge'], true],
				[[2], undefined],
				[[3, 'selector'], undefined],
			],
		);
		assert.deepEqual(
			markerFaults('.promo').map(({ path, isName }) => [path, isName]),
			[[[], undefined]],
		);
	});
	it('has nothing to say of a list that is not set', () => {
		assert.deepEqual(readCustomMarkers(undefined), { markers: [], problems: [] });
	});
	for (const value of [null, {}, '.promo', 7]) {
		it(`wants a list, not ${JSON.stringify(value)}`, () => {
			const { markers, problems } = readCustomMarkers(value);
			assert.deepEqual(problems.map(shown), [
				': This must be a list of markers, as [{ "selector": ".promo", "action": "delete" }]',
			]);
			assert.deepEqual(markers, []);
		});
	}
});
