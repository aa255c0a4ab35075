// Globs of settings: which are used, what they match, and that none takes long.
import assert from 'node:assert/strict';
import { globFault, globMatcher, MAX_GLOB, usedGlobs } from '../../src/text/globs';
import { formatMessage } from '../../src/text/message';

const USED = [
	'**/_posts/**',
	'source/**/_posts/*.md',
	'**/{a,b}/*.{md,html}',
	'*a*b*c/*',
	'/a/**',
	'a'.repeat(MAX_GLOB),
];
const REFUSED: readonly (readonly [glob: string, why: RegExp])[] = [
	['a'.repeat(MAX_GLOB + 1), /^A glob has no more than 256 characters/],
	['**/*a*b*c*d', /^A glob has no more than 3 \* or \{ between two slashes/],
	['{a,b}{a,b}{a,b}*', /^A glob has no more than 3 \* or \{/],
	['**/a/**/b/**/c', /^A glob has no more than 2 \*\*\//],
	['a/**/b/**/c', /^A glob has no more than 2 \*\*\//],
];

/** Paths that fit almost, and in very many ways. */
const NAME = 'a'.repeat(255);
const SLOW: readonly (readonly [glob: string, path: string])[] = [
	['**/*a*a*ax', `/${NAME}`],
	['**/a/**/x', `${'a/'.repeat(2_000)}b`],
	['**/{a,aa,aaa,aaaa}{a,aa,aaa,aaaa}{a,aa,aaa,aaaa}x', `/${NAME}`],
	['**/+(+(a))x', `/${NAME}`],
	['**/(a|a)+(a|a)+x', `/${NAME}`],
	['**/[a]+[a]+[a]+[a]+[a]+x', `/${NAME}`],
	['**/a', `${'a/'.repeat(500_000)}b`],
];

describe('a glob of a setting', () => {
	for (const glob of USED) {
		it(`is used: ${glob.slice(0, 30)}`, () => assert.equal(globFault(glob), undefined));
	}
	for (const [glob, why] of REFUSED) {
		it(`is not used: ${glob.slice(0, 30)}`, () => {
			assert.match(formatMessage(globFault(glob)!), why);
			assert.deepEqual(usedGlobs([glob, 'a']), ['a']);
		});
	}
	it('is one of a hundred at most', () => {
		assert.equal(usedGlobs(Array(101).fill('a')).length, 100);
	});
	for (const [glob, path] of SLOW) {
		it(`takes no time: ${glob} in ${path.length} characters`, () => {
			const start = process.cpuUsage();
			assert.equal(globMatcher([glob], { dot: true })(path), false);
			const { user, system } = process.cpuUsage(start);
			assert.ok(user + system < 500_000, `${(user + system) / 1000} ms`);
		});
	}
	it('takes brackets of other kinds for what they are', () => {
		assert.ok(globMatcher(['**/posts (old)/a+b.md'])('x/posts (old)/a+b.md'));
		assert.ok(globMatcher(['a(b|c)'])('a(b|c)'));
		assert.ok(!globMatcher(['a(b|c)'])('ab'));
		assert.ok(globMatcher(['*.{md,html}'])('a.html'));
		assert.ok(!globMatcher([])('a'));
	});
});
