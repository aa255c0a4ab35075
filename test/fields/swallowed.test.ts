// What YAML takes out of values: comments, anchors and tags.
import assert from 'node:assert/strict';
import { swallowedIn } from '../../src/fields/swallowed';
import { parsePost } from '../../src/post/post';

/** What is found in the items of the first field, or in its value: what takes it, what is taken, and the whole. */
function found(block: string): string[] {
	const post = parsePost(`---\n${block}\n---\nx`);
	const value = post.frontMatter.yaml.fields[0]!.value;
	return (value.kind === 'list' ? value.items : [value]).map((item) => {
		const cut = item.kind === 'scalar' ? swallowedIn(post, item) : undefined;
		const source = ({ start, end }: { start: number; end: number }): string => post.text.slice(start, end);
		return cut ? `${cut.by} ‹${source(cut.place)}› ‹${source(cut.whole)}›` : '';
	});
}

describe('what YAML swallows', () => {
	const CASES: readonly (readonly [block: string, ...found: string[]])[] = [
		['title: &A股 收评', '& ‹&A股› ‹&A股 收评›'],
		['title: ! 甲', '! ‹!› ‹! 甲›'],
		['title: &nbsp;甲乙', '& ‹&nbsp;甲乙› ‹&nbsp;甲乙›'],
		['title: ! &a 甲', '! ‹! &a› ‹! &a 甲›'],
		['title: &a 甲 #乙', '& ‹&a› ‹&a 甲 #乙›'],
		['title: &a #乙', '& ‹&a› ‹&a #乙›'],
		['title: &t 甲\nx: "*b"', '& ‹&t› ‹&t 甲›'],
		['title: #乙', '# ‹#乙› ‹#乙›'],
		['title: 甲 #乙 ', '# ‹#乙› ‹甲 #乙›'],
		['title: 甲 # 乙', ''],
		["title: '甲' #乙", ''],
		['title: !!str 甲', ''],
		['title: &t 甲\nx: *t', ''],
		['title: # !x\n  甲', ''],
		['title: R&D 甲 & 乙 !', ''],
		['title:\n  甲', ''],
		[
			'x:\n - &金融 新浪\n - &x\n - ! 乙\n - #甲\n - 丙',
			'& ‹&金融› ‹&金融 新浪›',
			'& ‹&x› ‹&x›',
			'! ‹!› ‹! 乙›',
			'# ‹#甲› ‹#甲›',
			'',
		],
		['x: [&a b, ! c, &d, e]', '& ‹&a› ‹&a b›', '! ‹!› ‹! c›', '& ‹&d› ‹&d›', ''],
	];
	it('is no anchor that an alias refers to; words of the article are none', () => {
		assert.deepEqual(found('title: &t 甲\n---\n*t'), ['& ‹&t› ‹&t 甲›']);
	});
	for (const [block, ...expected] of CASES) {
		for (const eol of ['\n', '\r\n']) {
			it(JSON.stringify(block.replaceAll('\n', eol)), () =>
				assert.deepEqual(found(block.replaceAll('\n', eol)), expected),
			);
		}
	}
});
