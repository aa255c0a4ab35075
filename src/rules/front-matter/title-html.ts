// Titles with tags in them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title with HTML in it.',
	why: 'Feeds and the tab of the browser show the tags to readers. The fix takes the tags away and leaves the words.',
	examples: [
		{ text: "---\ntitle: '<b>收盘</b>'\n---\n", reports: ['<b>'], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: "---\ntitle: 'List<String> &#123;0&#125;'\n---\n" },
	],
};

export const titleHtml: Rule = {
	id: 'title-html',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'html'),
};
