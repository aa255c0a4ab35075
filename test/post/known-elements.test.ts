// The names of elements, held to those that parse5 knows.
import assert from 'node:assert/strict';
import { html } from 'parse5';
import { KNOWN_ELEMENTS } from '../../src/post/html/known-elements';

describe('known elements', () => {
	it('are all that parse5 knows, and none twice', () => {
		const names = Object.values(html.TAG_NAMES).filter((name) => !name.startsWith('#'));
		assert.ok(names.length > 100);
		assert.deepEqual(
			names.filter((name) => !KNOWN_ELEMENTS.has(name.toLowerCase())),
			[],
		);
		assert.ok(KNOWN_ELEMENTS.size > 200);
	});
});
