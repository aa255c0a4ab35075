// Braces in an article for which Hexo builds no page of the whole site.

import { writeBraces, writeTag } from '../../article/write-braces';
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { BLOCK_TAGS } from '../../hexo/tag-names';
import { tagAt, templateOf } from '../../hexo/template';
import type { FaultKind } from '../../hexo/template-fault';
import type { TemplateNote } from '../../hexo/template-parser';
import type { Post } from '../../post/post';
import { deletion } from '../../text/edit';

export const documentation: Documentation = {
	summary: 'Braces for which Hexo stops, and builds no page of the site at all.',
	why:
		'Hexo gives every article with a whole `{{ … }}`, `{% … %}` or `{# … #}` in it to its template engine, Nunjucks. What that ' +
		'cannot read stops the build: the site gets no page, not only this post none (measured with Hexo 8.1.2). So do tags of ' +
		'Hexo’s own that nothing ends, ends without a beginning, a function or a filter that there is not, and a lone `#}`, be ' +
		'the only whole tag in code. In a fence, in `<code>`, between backticks and between `{% raw %}` and `{% endraw %}` braces ' +
		'are text, but not in a `codeblock` nor in a bare `<pre>`. The fix writes them as entities, which readers see as braces.',
	examples: [
		{ text: '<p>甲 {{ 乙 丙 }} 丁</p>', reports: ['{{'], fixed: '<p>甲 &#123;{ 乙 丙 }} 丁</p>' },
		{ text: '<p>增长 {% 30 %} 以上</p>', reports: ['{%'], fixed: '<p>增长 &#123;% 30 %} 以上</p>' },
		{ text: '<p>{{ price | currency }}</p>', reports: ['{{'], fixed: '<p>&#123;{ price | currency }}</p>' },
		{
			text: '<p>a #} b</p>\n<p><code>{{ c }}</code></p>',
			reports: ['#}'],
			fixed: '<p>a &#35;} b</p>\n<p><code>{{ c }}</code></p>',
		},
		{
			text: '{% quote 甲 %}\n乙\n{% endblockquote %}\n',
			reports: ['{%', '{%'],
			fixed: '{% quote 甲 %}\n乙\n{% endquote %}\n',
		},
		{ text: '{% raw -%}\n{{ a }}\n{%- endraw %}\n', reports: ['{%'], fixed: '{% raw -%}\n{{ a }}\n{% endraw %}\n' },
		{ text: '<p>{{ 甲 }}，{% nope %}，{# 乙 #}</p>' },
		{ text: '<p><code>{{ a b }}</code> 甲</p>\n\n`{{ a b }}`\n' },
		{ text: '<p>{{ 甲 乙</p>' },
	],
};

export const templateError: Rule = {
	id: 'template-error',
	part: 'article',
	severity: 'error',
	*check(post) {
		for (const note of templateOf(post).notes) {
			const { start, fault, subject } = note;
			if (fault) {
				yield {
					start,
					end: start + 2,
					message: { text: MESSAGES[fault], args: [subject] },
					offers: () => fixesFor(post, note),
				};
			}
		}
	},
};

const MESSAGES = {
	expression: 'Hexo cannot read what stands in these braces: it builds no page of the site',
	'no-name': 'Hexo takes this for a tag, but no name of one follows: it builds no page of the site',
	'unclosed-braces': 'Nothing closes these braces, and Hexo runs others in the article: it builds no page of the site',
	'unclosed-comment': 'Nothing ends this comment of a template: Hexo builds no page of the site',
	'stray-comment-end': 'This ends a comment of a template that nothing begins: Hexo builds no page of the site',
	'unclosed-tag': 'Nothing ends what the tag {0} begins: Hexo builds no page of the site',
	'stray-end': 'There is nothing here that the tag {0} could end or part: Hexo builds no page of the site',
	'end-with-dash': 'Hexo does not know the tag {0} with a dash: it builds no page of the site',
	'no-function': 'Hexo knows no function {0}: it builds no page of the site',
	'no-filter': 'Hexo knows no filter {0}: it builds no page of the site',
	'no-test': 'Hexo knows no test {0}: it builds no page of the site',
	'no-template': 'There are no templates to be loaded in an article: Hexo builds no page of the site',
	'no-post': 'The tag {0} names no post: Hexo builds no page of the site',
} as const satisfies Record<FaultKind, string>;

function* fixesFor(post: Post, note: TemplateNote): Generator<Fix | undefined> {
	const { start, fault, subject } = note;
	if (fault === 'end-with-dash') {
		yield writeTag(tagAt(post, start), `{% ${subject} %}`);
	}
	const partner = partnerOf(post, note);
	if (partner) {
		const [begin, end] = fault === 'unclosed-tag' ? [note, partner] : [partner, note];
		yield writeTag(tagAt(post, end.start), `{% end${begin.subject} %}`);
	} else if (fault === 'stray-end') {
		yield { title: { text: 'Remove the tag' }, edits: [deletion(tagAt(post, start))], mends: true };
	}
	yield writeBraces(post, start);
}

/** What begins with one of Hexo's tags and ends with another: `quote` and `endblockquote`. */
function partnerOf(post: Post, note: TemplateNote): TemplateNote | undefined {
	const { notes } = templateOf(post);
	if (isOpenBlock(note)) {
		return notes.find((other) => other.start > note.start && isBlockEnd(other));
	}
	return isBlockEnd(note) ? notes.findLast((other) => other.start < note.start && isOpenBlock(other)) : undefined;
}

const isOpenBlock = ({ fault, subject }: TemplateNote): boolean => fault === 'unclosed-tag' && BLOCK_TAGS.has(subject);

const isBlockEnd = ({ fault, subject }: TemplateNote): boolean =>
	fault === 'stray-end' && BLOCK_TAGS.has(subject.slice('end'.length));
