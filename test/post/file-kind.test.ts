// Which files are posts by their names.
import assert from 'node:assert/strict';
import { isHtmlFile, isPostFile } from '../../src/post/file-kind';

describe('file kinds', () => {
	it('are those of Hexo’s renderers', () => {
		for (const ending of 'md markdown mkd mkdn mdwn mdtxt mdtext html htm MD Html'.split(' ')) {
			assert.ok(isPostFile(`source/_posts/a.b.${ending}`), ending);
		}
		for (const name of ['a.txt', 'a.mdx', 'md', 'a.md.bak', 'a.xhtml', 'a.yml', 'a.mdown', 'a']) {
			assert.ok(!isPostFile(`source/_posts/${name}`), name);
		}
	});
	it('with HTML in them are two', () => {
		assert.deepEqual(['a.html', 'A.HTM', 'a.md', 'a.html.md', 'ahtml', 'a.xhtml'].map(isHtmlFile), [
			true,
			true,
			false,
			false,
			false,
			false,
		]);
	});
});
