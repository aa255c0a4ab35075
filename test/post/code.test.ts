// What is code in a post, by Markdown, by Hexo's tags, and by elements that show their content.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';

describe('code', () => {
	/** Code stands between `⟦` and `⟧`. */
	for (const marked of [
		'甲 ⟦`乙`⟧ 丙',
		'甲 ⟦``乙`丙``⟧ 丁',
		'甲 `乙',
		'甲 \\`乙`',
		'甲 `乙\n\n丙`',
		'甲 ⟦`乙\n丙`⟧',
		'甲 <b title="`">乙</b> 丙`',
		'甲 ⟦`<!-- 总声明-->`⟧',
		'<p>甲 `乙`</p>',
		'<div>\n\n甲 ⟦`乙`⟧\n\n</div>',
		'⟦```\n<p>甲</p>\n\n```⟧',
		'⟦~~~html\n```\n甲\n~~~⟧\n乙',
		'⟦```\n甲⟧',
		'<div>\n```\n甲\n```\n</div>',
		'<div>\n\n⟦```\n甲\n```⟧\n\n</div>',
		'> ⟦```\n> 甲\n> ```⟧',
		'- ⟦```\n  甲\n  ```⟧',
		'甲\n    乙',
		'甲\n\n    ⟦乙\n\n    丙⟧\n',
		'<div>\n\n    <p>甲</p>\n</div>',
		'<div></div>\n\n    ⟦<p>甲</p>⟧\n',
		'<p>甲\n\n    <!-- 总声明-->',
		'- 甲\n\n      ⟦乙⟧',
		'<pre>⟦甲\n\n<!-- 总声明-->⟧</pre>',
		'<p>甲 <code>⟦<b>乙</b>⟧</code></p>',
		'<textarea>⟦<!-- 总声明-->⟧</textarea>',
		'<pre>⟦甲⟧',
		'<!-- `甲` -->',
		'<!--\n\n    甲 `乙`\n-->',
		'<style>\n\n    .a {}\n</style>',
		'| 甲 | ⟦`乙`⟧ |\n|---|---|\n| 丙 | ⟦`丁`⟧ |',
		'# 甲 ⟦`乙`⟧',
		'[甲]: <https://example.com/`a`>',
	]) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace(/[⟦⟧]/g, '');
			const spans = parsePost(text).code.toReversed();
			const found = spans.reduce(
				(all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
				text,
			);
			assert.equal(found, marked);
		});
	}
});
