// `content` in front matter, which Hexo publishes in place of the article.
import type { Documentation, Rule } from '../../engine/rule';
import { otherType, problem, removeField, seenField } from '../../fields/field-problems';
import { renameField } from '../../fields/insert-field';
import { isKnown } from '../../fields/switches';
import { fieldOf } from '../../post/post';
import { isBlank } from '../../text/blanks';

export const documentation: Documentation = {
	summary: '`content` in front matter: Hexo publishes it in place of the article.',
	why: 'Readers see nothing of what stands below the front matter. The fix calls the field `description`, or removes it.',
	examples: [
		{
			text: '---\ntitle: 甲\ncontent: 摘要\n---\n<p>全文</p>\n',
			reports: ['content'],
			fixed: '---\ntitle: 甲\ndescription: 摘要\n---\n<p>全文</p>\n',
		},
		{ text: '---\ntitle: 甲\ncontent: 全文\n---\n' },
		{ text: '---\ntitle: 甲\ndescription: 摘要\n---\n<p>全文</p>\n' },
	],
};

export const fieldContent: Rule = {
	id: 'field-content',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = seenField(post, 'content');
		const isEmpty = field?.value.kind === 'scalar' && otherType(field.value) === 'nothing';
		if (!field || isEmpty || !isKnown(field.value) || isBlank(post.text.slice(post.body.start))) {
			return;
		}
		const message = { text: 'Hexo publishes this in place of the article: readers see nothing of that' };
		yield problem(post, field.key, message, () => {
			if (post.setAside.template) {
				return []; // what is not run so far, and may stop the site
			}
			const isFree = field.value.kind === 'scalar' && !fieldOf(post, 'description');
			return [isFree ? renameField(field, 'description') : undefined, removeField(post, field)];
		});
	},
};
