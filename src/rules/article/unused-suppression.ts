// The page of the engine's own rule about suppressions.
import type { Documentation } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'A comment that turns off a rule which finds nothing there.',
	why:
		'`<!-- news-post-disable-next-line sina-comment -->` turns a rule off for the next line of the article, ' +
		'`<!-- news-post-disable sina-comment -->` from there to `<!-- news-post-enable sina-comment -->` or to the end, and ' +
		'`# news-post-disable-line title` for a line of the front matter. Several names are separated by blanks; without a name ' +
		'all rules are meant. Cleaning never removes these comments. One that is no longer needed, or whose name is misspelt, ' +
		'hides the next mistake.',
	examples: [
		{
			text: '<p>甲</p>\n<!-- news-post-disable-next-line sina-coment -->\n<!-- 总声明-->\n<p>乙</p>',
			reports: ['sina-coment'],
			fixed: '<p>甲</p>\n<!-- 总声明-->\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<!-- news-post-disable -->\n<p>乙</p>\n<!-- news-post-enable -->',
			reports: ['<!-- news-post-disable -->'],
		},
		{ text: '<p>甲</p>\n<!-- news-post-disable-next-line sina-comment -->\n<!-- 总声明-->\n<p>乙</p>' },
		{ text: '<p>甲</p>\n<!-- more -->\n<p>乙</p>' },
	],
};

export { UNUSED_SUPPRESSION as unusedSuppression } from '../../engine/unused-suppression';
