// What is wrong with an address that a post names itself, and how another one is written in its place.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { permalinkDefect, writeAddress } from '../../src/fields/permalink-defect';
import type { Site } from '../../src/hexo/site';
import { fieldOf, parsePost } from '../../src/post/post';
import type { ScalarValue } from '../../src/post/yaml/read-fields';
import { applyEdits } from '../../src/text/edit';

const postWith = (source: string) => parsePost(`---\npermalink: ${source}\n---\n`);

describe('an address of a post', () => {
	for (const [source, site, kind] of [
		['a/', {}, undefined],
		['a.html', {}, undefined],
		['a', {}, 'file'],
		['archives', {}, 'folder'],
		['archives/a', {}, 'file'],
		["'2024'", {}, 'folder'],
		["'2024'", { permalink: '/:year/:title/' }, 'folder'],
		['2024/05', {}, 'folder'],
		// A post has as many parts, and its address is no folder of others.
		['2024/05', { permalink: ':year/:month/' }, 'file'],
		['2024/a', {}, 'file'],
	] as const satisfies readonly (readonly [string, Site, string | undefined])[]) {
		it(`${source} on a site with ${JSON.stringify(site)}: ${kind}`, () =>
			assert.equal(permalinkDefect(postWith(source), { options: DEFAULT_OPTIONS, site })?.kind, kind));
	}
	it('is not spoken of where nothing is wrong', () => {
		assert.equal(permalinkDefect(postWith('a/'), { options: DEFAULT_OPTIONS }), undefined);
	});
});

describe('another address', () => {
	for (const [source, address, after] of [
		['a', 'a,b/', 'a,b/'],
		['a', 'a: b/', "'a: b/'"],
		["'a'", "it's/", "'it''s/'"],
		['"a"', 'a"b/', '"a\\"b/"'],
		['|\n  a', 'a: b/', "'a: b/'"],
		["'a'", 'a\x85/', undefined],
	] as const) {
		it(`${JSON.stringify(address)} in the place of ${JSON.stringify(source)}: ${JSON.stringify(after)}`, () => {
			const post = postWith(source);
			const fix = writeAddress(fieldOf(post, 'permalink')!.value as ScalarValue, address);
			assert.equal(fix && applyEdits(post.text, fix.edits), after && postWith(after).text);
		});
	}
});
