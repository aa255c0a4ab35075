// Where Hexo's tags are found, and blocks of code; each row measured with Hexo 8.1.2.
import assert from 'node:assert/strict';
import { findTemplateTags } from '../../src/post/template-tags';

/** The tags of a text, and its blocks of code in brackets. */
function found(text: string): string[] {
	const { tags = [], code = [] } = findTemplateTags(text, 0) ?? {};
	return [
		...tags.map(({ start, end }) => ({ start, shown: text.slice(start, end) })),
		...code.map(({ start, end, content }) => ({
			start,
			shown: `[${text.slice(start, content.start)}|${text.slice(content.end, end)}]`,
		})),
	]
		.sort((a, b) => a.start - b.start)
		.map(({ shown }) => shown);
}

const ROWS: readonly (readonly [text: string, found: readonly string[]])[] = [
	['{{ a }} {% b %} {# c #}', ['{{ a }}', '{% b %}', '{# c #}']],
	['{{ a\n }}', ['{{ a\n }}']],
	// Quotes hide what would end a tag, but not a comment.
	['{{ "}}" }}', ['{{ "}}" }}']],
	["{% img a.jpg 'b %} c' %}", ["{% img a.jpg 'b %} c' %}"]],
	['{# "#}" #}', ['{# "#}']],
	["{{ 'a\" }} ' }}", ["{{ 'a\" }} ' }}"]],
	["{% link it's a %} {{ b }}", ['{{ b }}']],
	// Without an end, or with a single brace, it is text, and others may begin in it.
	['{{ a {% b %} {{ c }}', ['{{ c }}']],
	['{% a {{ b }}', ['{{ b }}']],
	['{{ a } {{ b }}', ['{{ b }}']],
	['{{{ a }}', ['{{{ a }}']],
	['{# a {{ b }}', ['{{ b }}']],
	['{{}}', []],
	['{{}} {{ a }}', ['{{}}', '{{ a }}']],
	['{ { a } }', []],
	// Between backticks, in a comment.
	['`{{ a }}` {{ b }}', ['{{ b }}']],
	['``{{ a }}` {{ b }}``', []],
	['`{{ a }}`` {{ b }}', ['{{ b }}']],
	['\\`{{ a }}` {{ b }}', ['{{ a }}', '{{ b }}']],
	['\\``{{ a }}` {{ b }}', ['{{ b }}']],
	['`{{ a }}\n\n{{ b }}`', ['{{ a }}', '{{ b }}']],
	['`{{ a }}\r\n\r\n{{ b }}`', ['{{ a }}', '{{ b }}']],
	['`{{ a }}\n \n{{ b }}`', []],
	['<!-- {{ a }} --> {{ b }}', ['{{ b }}']],
	['<!-- {{ a }}', []],
	// Code.
	['{% raw %}{{ a }}{% endraw %}', ['[{% raw %}|{% endraw %}]']],
	['{%raw%}{{ a }}{%endraw%}{{ b }}', ['[{%raw%}|{%endraw%}]', '{{ b }}']],
	['{%- raw -%}{{ a }}{%- endraw -%}', ['[{%- raw -%}|{%- endraw -%}]']],
	['{% verbatim %}`{% endverbatim %}{{ a }}', ['[{% verbatim %}|{% endverbatim %}]', '{{ a }}']],
	['{% codeblock "a %}" lang:js %}<p>{% endcodeblock %}', ['[{% codeblock "a %}" lang:js %}|{% endcodeblock %}]']],
	['{% code %}{{ a }}{% endcode %}', ['[{% code %}|{% endcode %}]']],
	['{% raw %}{% raw %}a{% endraw %}{% endraw %}', ['[{% raw %}|{% endraw %}]']],
	['{% codeblock %}{% raw %}a{% endcodeblock %}', ['[{% codeblock %}|{% endcodeblock %}]']],
	['{% raw %}{{ a }}', ['{% raw %}', '{{ a }}']],
	['{% raw b %}{{ a }}{% endraw %}', ['{% raw b %}', '{{ a }}', '{% endraw %}']],
	['{% rawer %}{{ a }}{% endrawer %}', ['{% rawer %}', '{{ a }}', '{% endrawer %}']],
	['{% quote %}{{ a }}{% endquote %}', ['{% quote %}', '{{ a }}', '{% endquote %}']],
];

describe('template tags', () => {
	for (const [text, tags] of ROWS) {
		it(JSON.stringify(text), () => assert.deepEqual(found(text), tags));
	}

	it('are found in time in proportion to the text', () => {
		const lengths = Array.from({ length: 700 }, (_, length) => '`'.repeat(700 - length)).join(' ');
		for (const piece of ['{{ ', '{% raw %}', '{{"', '{#', '`', '` ', '`` ` ', '{{ a }', '<!--', `${lengths} `]) {
			const text = `${piece.repeat(400_000 / piece.length)} {{ a }}`;
			const start = process.cpuUsage().user;
			findTemplateTags(text, 0);
			assert.ok(process.cpuUsage().user - start < 1_500_000, piece.slice(0, 10));
		}
	});
});
