// Where HTML begins and ends in Markdown: held to the marked with which Hexo renders, below every kind of text, at every indent.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { marked } from '../oracle/marked';

const HEAD = '---\ntitle: 甲\n---\n';

const ABOVE = [
	'',
	'甲\n',
	'甲\n乙\n',
	'甲\n\n',
	'# 甲\n',
	'甲<b>\n',
	'- 甲\n',
	'- 甲\n\n',
	'1. 甲\n  ',
	'> 甲\n',
	'<b>\n',
];
const INDENTS = ['', ' ', '   ', '    ', '\t', '> '];
/** `*e*` is emphasized where Markdown reads it. */
const LINES = [
	...[
		'<div>*e*',
		'<DIV>*e*',
		'</div>*e*',
		'</DIV>*e*',
		'<div/>*e*',
		'<div\t>*e*',
		'<div　>*e*',
		'<p />*e*',
		'<p/ >*e*',
	],
	...['<p.>*e*', '<p*e*', '<p-a>*e*', '<h1>*e*', '<meta>*e*', '<search>*e*', '<source>*e*', '<svg>*e*', '<video>\n*e*'],
	...[
		'<b>*e*',
		'<b>\n*e*',
		'</b>\n*e*',
		'<b a="1" c= 2 d>\n*e*',
		"<b a='1'/>\n*e*",
		'<b a/ >\n*e*',
		'<b\ta>\n*e*',
		'<b >\t\n*e*',
	],
	...[
		'<script>*e*',
		'<scripty>*e*',
		'<pre-x>\n*e*',
		'<Pre>*e*',
		'<style/>*e*',
		'<textarea *e*',
		'</script>*e*',
		'</style>\n*e*',
	],
	...['<pre>\n</style>\n*e*', '<pre>\n</pre>\n*e*', '<STYLE>\n</style>*e*\n*e*', '<div>\n\n*e*', '<div>\n*e*\n\t\n*e*'],
	...['<!-- a -->*e*', '<!-- a -->\n*e*', '<!--*e*', '<!-->*e*', '<!--->*e*', '<!-- \n\n*e*\n\n-->\n*e*'],
	...[
		'<?*e*',
		'<? a ?>*e*',
		'<? a ?>\n\n*e*',
		'<?\n\n*e*',
		'<!X *e*',
		'<!x *e*',
		'<!X>*e*',
		'<!X>\n\n*e*',
		'<![CDATA[ a ]]>\n\n*e*',
	],
];

describe('Markdown around HTML', () => {
	for (const above of ABOVE) {
		for (const indent of INDENTS) {
			it(JSON.stringify(above + indent), () => {
				for (const line of LINES) {
					const body = `${above}${indent}${line}\n`;
					const { text, markdown } = parsePost(HEAD + body);
					const isRead = (at: number): boolean => {
						const isAround = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
						return (
							markdown.texts.some(isAround) &&
							!markdown.inlineHtml.some(isAround) &&
							!markdown.blocks.some((block) => isAround(block) && block.kind.includes('Code'))
						);
					};
					const ours = [...text.matchAll(/\*e\*/g)].map(({ index }) => isRead(index));
					const theirs = [...String(marked.parse(body)).matchAll(/<em>e<\/em>|\*e\*/g)].map(([e]) => e.startsWith('<'));
					// HTML in a list or a quote goes on with lines without marks or indent: we read Markdown there, which is the safe side.
					const isNested = /^(?:-|1\.|>)/.test(above);
					assert.deepEqual(
						ours,
						theirs.map((is, index) => is || (isNested && ours[index])),
						JSON.stringify(body),
					);
				}
			});
		}
	}
});
