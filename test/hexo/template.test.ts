// What is read of a template, judged by Nunjucks itself.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Environment } from 'nunjucks';
import { FILTERS, TESTS } from '../../src/hexo/tag-names';
import { readTemplate } from '../../src/hexo/template-parser';
import { runTemplate } from '../oracle/nunjucks';

const PIECES = [
	...[
		'{{',
		'}}',
		'{%',
		'%}',
		'{#',
		'#}',
		'{',
		'}',
		' ',
		' ',
		'a',
		'b',
		'甲',
		'"',
		"'",
		'.',
		'|',
		'(',
		')',
		'[',
		']',
		',',
		'1',
	],
	...[
		'{{ a }}',
		'{{ a b }}',
		'{{ f() }}',
		'{{ title.length }}',
		'{{ date.format("Y") }}',
		'{{ a | upper }}',
		'{{ a | nof }}',
	],
	...[
		'{{ a and f() }}',
		'{{ f() if a }}',
		'{{ a is odd }}',
		'{{ a is nof }}',
		'{{ range(2) }}',
		"{{ '{{' }}",
		'{{ {a: 1} }}',
	],
	...['{% raw %}', '{% endraw %}', '{%- raw -%}', '{%- endraw %}', '{% verbatim %}', '{% endverbatim %}'],
	...[
		'{% codeblock %}',
		'{% endcodeblock %}',
		'{% quote 甲 %}',
		'{% endquote %}',
		'{%- blockquote -%}',
		'{%- endblockquote -%}',
	],
	...[
		'{% if a %}',
		'{% else %}',
		'{% elif b %}',
		'{% endif %}',
		'{% for i in [1] %}',
		'{% endfor %}',
		'{% set x = 1 %}',
		'{% 1 %}',
	],
	...[
		'{% link 甲 http://a.cn %}',
		'{% img /a.jpg "b c" %}',
		'{% nope %}',
		'{% include "x" %}',
		'{% post_link %}',
		'{# c #}',
	],
	...[
		'{% macro f() %}',
		'{% endmacro %}',
		'{% filter upper %}',
		'{% endfilter %}',
		'{% switch a %}',
		'{% case 1 %}',
		'{% endswitch %}',
	],
	...[
		'{{ r/(/ }}',
		'{{ a == 1 }}',
		'{{ not a }}',
		'{{ a[0] }}',
		'{{ -1 }}',
		'{{ a ~ b }}',
		'{{ "a"() }}',
		'{{ a"b"c }}',
	],
];

const stops = (text: string): boolean =>
	readTemplate(text, []).some(({ fault, effect }) => fault !== undefined || effect === 'unknown-tag');

function fails(text: string): boolean {
	try {
		runTemplate(text);
		return false;
	} catch {
		return true;
	}
}

/** What depends on values, and is not looked into: functions of something known, filters of nothing, what is run sometimes. */
const isLeftOpen = (text: string): boolean =>
	/\|\s*(?!upper)\w|\)\s*\(|title\.\w*\(|\]\s*\(|\{% (?:if|for|switch|macro)/.test(text);

describe('a template', () => {
	it('stops the build where Nunjucks fails, and nowhere else', () => {
		let failed = 0;
		let built = 0;
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }), (pieces) => {
				const text = pieces.join('');
				const expected = fails(text);
				fc.pre(!isLeftOpen(text) || stops(text) === expected);
				assert.equal(stops(text), expected);
				failed += expected ? 1 : 0;
				built += expected ? 0 : 1;
			}),
			{ numRuns: 4_000, seed: 7, maxSkipsPerRun: 1 },
		);
		assert.ok(failed > 1_500 && built > 400, `${failed} ${built}`);
	});

	it('has the filters and tests that Nunjucks has', () => {
		const { filters, tests } = new Environment() as unknown as Record<'filters' | 'tests', object>;
		assert.deepEqual([...FILTERS].sort(), Object.keys(filters).sort());
		assert.deepEqual([...TESTS].sort(), Object.keys(tests).sort());
	});

	it('knows the names that the post has', () => {
		assert.ok(stops('{{ source_name() }}'));
		assert.deepEqual(readTemplate('{{ source_name() }}', ['source_name']), [
			{ start: 0, subject: '', effect: 'expression' },
		]);
	});

	it('is read where each thing in it begins', () => {
		const text = '甲 {{ a b }} {% nope %} {# c #} {{ d }} {% quote %} #} {% endif %}';
		assert.deepEqual(
			readTemplate(text, []).map(({ start, fault, effect, subject }) => [
				text.slice(start, start + 4),
				fault ?? effect,
				subject,
			]),
			[
				['{{ a', 'expression', ''],
				['{% n', 'unknown-tag', 'nope'],
				['{# c', 'comment', ''],
				['{{ d', 'expression', ''],
				['#} {', 'stray-comment-end', ''],
				['{% e', 'stray-end', 'endif'],
				['{% q', 'unclosed-tag', 'quote'],
			],
		);
	});

	it('is read however deep it is nested', () => {
		for (const piece of ['{% if a %}', '{% quote %}', '{{ (((', '{{ [[[', '{{ a.b', '{{ not not ', '{% raw %}']) {
			assert.ok(readTemplate(piece.repeat(20_000), []).length > 0, piece);
		}
	});
});
