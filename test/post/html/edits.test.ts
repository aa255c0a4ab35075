// Taking attributes out of a tag.
import assert from 'node:assert/strict';
import { attributeEdits } from '../../../src/post/html/edits';
import { parsePost } from '../../../src/post/post';
import { applyEdits } from '../../../src/text/edit';

describe('an attribute is taken out', () => {
	for (const [tag, expected] of [
		['<p cms-style="a">', '<p>'],
		['<p lang="zh" cms-style="a" class="b">', '<p lang="zh" class="b">'],
		['<p cms-style="a"class="b">', '<p class="b">'],
		['<p cms-style="a"/>', '<p />'],
		// A no-break space is a name to HTML, and no blank.
		['<p lang cms-style="a"\u00A0>', '<p lang \u00A0>'],
		['<p cms-style="a"　class="b">', '<p 　class="b">'],
	] as const) {
		it(JSON.stringify(tag), () => {
			const text = `<div>${tag}`;
			const attribute = parsePost(text).elements[1]!.attributes.find(({ name }) => name === 'cms-style')!;
			assert.equal(applyEdits(text, attributeEdits(text, attribute)), `<div>${expected}`);
		});
	}
});
