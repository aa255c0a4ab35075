// The selectors of the user's markers: which are accepted, what is said of others, and which attributes they ask for.
import assert from 'node:assert/strict';
import { attributesOf, parseSelector, type SelectorSteps } from '../../../src/post/html/selector';
import { formatMessage } from '../../../src/text/message';

function stepsOf(source: string): readonly SelectorSteps[] {
	const parsed = parseSelector(source);
	assert.ok(Array.isArray(parsed), `${source} is accepted`);
	return parsed;
}

describe('a selector is accepted', () => {
	/** How its steps are combined, each of the list's selectors between `|`. */
	const cases: [source: string, combinators: string][] = [
		['p', ''],
		['*', ''],
		['.promo', ''],
		['#promo', ''],
		['p.promo#a[title]', ''],
		['[data-x="甲"]', ''],
		['[data-x^=a i]', ''],
		['[class~="a"],  [id$=b]', '|'],
		['div > p', 'child'],
		['div>p', 'child'],
		['div p', 'descendant'],
		['div > ul li', 'child descendant'],
		['p:not(.a)', ''],
		['p:is(.a, .b)', ''],
		['p:where(.a):matches(.b)', ''],
		['p:not(:is(a, [href]))', ''],
		['DIV.甲乙', ''],
	];
	for (const [source, combinators] of cases) {
		it(source, () => {
			const found = stepsOf(source).map((steps) => steps.slice(1).map(({ combinator }) => combinator));
			assert.equal(found.map((all) => all.join(' ')).join('|'), combinators);
		});
	}
	it('of a thousand characters', () => assert.equal(stepsOf('a'.repeat(1_000)).length, 1));
});

describe('a selector is refused', () => {
	const cases: [source: string, message: RegExp][] = [
		['p:', /^Not a CSS selector: /],
		['p[', /^Not a CSS selector: /],
		['p,', /^Not a CSS selector: /],
		['p:not(', /^Not a CSS selector: /],
		['> p', /^Not a CSS selector: it begins or ends with >$/],
		['p >', /^Not a CSS selector: /],
		['p > > a', /^Not a CSS selector: /],
		['a + b', /^\+ is not supported: /],
		['a ~ b', /^~ is not supported: /],
		['p:first-child', /^:first-child is not supported: /],
		['p:nth-child(2)', /^:nth-child\(2\) is not supported: /],
		['p:empty', /^:empty is not supported: /],
		['p:has(img)', /^:has\(img\) is not supported: /],
		['p:hover', /^:hover is not supported: /],
		['p::before', /^::before is not supported: /],
		['p:not(:empty)', /^:not\(:empty\) is not supported: /],
		['p:not(a b)', /^:not\(a b\) is not supported: /],
		['svg|a', /^svg\|a is not supported: /],
		['a'.repeat(1_001), /^The selector is longer than 1000 characters: /],
	];
	for (const [source, message] of cases) {
		it(source.length > 50 ? `${source.slice(0, 10)}…` : JSON.stringify(source), () => {
			const parsed = parseSelector(source);
			assert.ok('text' in parsed, 'it is refused');
			assert.match(formatMessage(parsed), message);
		});
	}
});

describe('the attributes that a selector asks for', () => {
	const cases: [source: string, names: string[]][] = [
		['p', []],
		['p[Title]', ['title']],
		['[a][b=c][a=d]', ['a', 'b']],
		['div[a] > p[b]', ['b']],
		['.promo', ['class']],
		['#x.y', ['id', 'class']],
		['p:not([a])', []],
	];
	for (const [source, names] of cases) {
		it(source, () => assert.deepEqual(attributesOf(stepsOf(source)[0]!), names));
	}
});
