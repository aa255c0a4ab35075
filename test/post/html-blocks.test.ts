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

const placesOf = (text: string): number[] => [...text.matchAll(/\*e\*/g)].map(({ index }) => index);

const lineAt = (text: string, at: number): string =>
	text.slice(text.lastIndexOf('\n', at - 1) + 1).replace(/\n.*/s, '');

/** Whether a line below a list or a quote has not its indent or its mark. */
function isOutside(above: string, line: string): boolean {
	const inside = above.startsWith('>') ? /^>/ : above.startsWith('1.') ? /^(?: {3}| *\t)/ : /^(?: {2}| *\t)/;
	return /^(?:-|1\.|>)/.test(above) && !inside.test(line);
}

interface Difference {
	readonly body: string;
	/** Whether marked reads Markdown there, and we do not. */
	readonly isHtmlToUs: boolean;
	/** Whether it stands in a line without the indent or the mark of the list or the quote above. */
	readonly isOutside: boolean;
}

/** Where we read Markdown and marked does not, or the other way round. */
function* differences(above: string, indent: string): Generator<Difference> {
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
		const theirs = [...String(marked.parse(body)).matchAll(/<em>e<\/em>|\*e\*/g)].map(([e]) => e.startsWith('<'));
		const places = placesOf(text);
		assert.equal(places.length, theirs.length);
		for (const [index, at] of places.entries()) {
			if (isRead(at) !== theirs[index]) {
				yield { body, isHtmlToUs: theirs[index]!, isOutside: isOutside(above, lineAt(text, at)) };
			}
		}
	}
}

describe('Markdown around HTML', () => {
	for (const above of ABOVE) {
		for (const indent of INDENTS) {
			it(JSON.stringify(above + indent), () => {
				// HTML in a list or a quote goes on with such lines: we read Markdown there, which is the safe side.
				const others = [...differences(above, indent)].filter((one) => one.isHtmlToUs || !one.isOutside);
				assert.deepEqual(others, []);
			});
		}
	}

	it('is read as marked reads it in all but few lines that lists and quotes go on with', () => {
		const all = ABOVE.flatMap((above) => INDENTS.flatMap((indent) => [...differences(above, indent)]));
		assert.equal(all.length, 111);
	});
});
