// The names by which users speak of a rule: the narrowest one that is set wins.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import type { Rule } from '../../src/engine/rule';
import { groupsOf, namesOf, standingOf } from '../../src/engine/rule-names';

const ruleOf = (id: string): Rule => ({ id, part: 'article', severity: 'hint', check: () => [] });

describe('the names of a rule', () => {
	for (const [id, names] of [
		['date', ['date']],
		['date-zone', ['date-zone', 'date']],
		['front-matter-not-first', ['front-matter-not-first', 'front-matter-not', 'front-matter', 'front']],
	] as const) {
		it(id, () => assert.deepEqual(namesOf(id), names));
	}
});

describe('the severity that is set', () => {
	for (const [id, severity, expected] of [
		['date-zone', {}, undefined],
		['date-zone', { date: 'error' }, 'error'],
		['date-zone', { date: 'error', 'date-zone': 'hint' }, 'hint'],
		['date-zone', { 'date-zone': 'hint', date: 'off' }, 'hint'],
		['date', { 'date-zone': 'hint' }, undefined],
		['date-zone', { 'date-format': 'hint', dat: 'error', 'date-': 'error' }, undefined],
		['dates', { date: 'error' }, undefined],
		['front-matter-lost', { front: 'off' }, 'off'],
	] as const satisfies readonly [string, Options['severity'], string | undefined][]) {
		it(`of ${id} by ${JSON.stringify(severity)} is ${expected ?? 'its own'}`, () =>
			assert.equal(standingOf(ruleOf(id), { ...DEFAULT_OPTIONS, severity }).severity, expected));
	}
	it('is none by a name that every object has', () =>
		assert.equal(standingOf(ruleOf('constructor'), DEFAULT_OPTIONS).severity, undefined));
});

it('what is set is looked up once for each rule and options', () => {
	const options = { ...DEFAULT_OPTIONS };
	assert.equal(standingOf(ruleOf('date'), options), standingOf(ruleOf('date'), options));
});

describe('what cleaning leaves alone', () => {
	for (const [id, keep, expected] of [
		['sina-ad', [], false],
		['sina-ad', ['sina-ad'], true],
		['sina-ad', ['sina'], true],
		['sina-attribute-style', ['sina-attribute'], true],
		['sina-attribute', ['sina-attribute-style'], false],
		['sina-ad', ['sina-a', 'ad'], false],
	] as const) {
		it(`${id} is ${expected ? 'kept' : 'cleaned'} where ${JSON.stringify(keep)} is kept`, () =>
			assert.equal(standingOf(ruleOf(id), { ...DEFAULT_OPTIONS, keep }).isKept, expected));
	}
});

const groups = (...ids: string[]) => [...groupsOf(ids.map((id) => ({ id }) as Rule))];

describe('groups of rules', () => {
	it('have more than one rule', () => {
		assert.deepEqual(groups('date-zone', 'title-empty', 'title-html'), [['title', ['title-empty', 'title-html']]]);
	});
	it('are named by the longest name that means the same rules', () => {
		assert.deepEqual(groups('front-matter-lost', 'front-matter-unclosed'), [
			['front-matter', ['front-matter-lost', 'front-matter-unclosed']],
		]);
	});
	it('may lie in one another', () => {
		assert.deepEqual(groups('sina-ad', 'sina-font-a', 'sina-font-b'), [
			['sina', ['sina-ad', 'sina-font-a', 'sina-font-b']],
			['sina-font', ['sina-font-a', 'sina-font-b']],
		]);
	});
	it('are not named as a rule is', () => {
		assert.deepEqual(groups('date', 'date-zone'), []);
	});
});
