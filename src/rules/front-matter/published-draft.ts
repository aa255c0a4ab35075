// `draft`, which Hexo ignores.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { problem, rewrite, seenField } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';
import { meantSwitch } from '../../fields/switches';
import { isHidden } from '../../hexo/hidden';
import { fieldOf, type Post } from '../../post/post';
import type { Field } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: '`draft: true` among the posts: Hexo ignores it, and publishes the post.',
	why:
		'Other site generators hide such a post. Hexo hides what lies in `_drafts`, and a post with `published: false`, which the ' +
		'fix writes.',
	examples: [
		{
			text: '---\ntitle: 甲\ndraft: true\n---\n',
			reports: ['draft'],
			fixed: '---\ntitle: 甲\npublished: false\n---\n',
		},
		{
			text: '---\ndraft: yes\npublished: true\n---\n',
			reports: ['draft'],
			fixed: '---\ndraft: yes\npublished: false\n---\n',
		},
		{ text: '---\ntitle: 甲\ndraft: true\npublished: false\n---\n' },
		{ text: '---\ntitle: 甲\ndraft: false\n---\n' },
		{ path: 'source/_drafts/a.md', text: '---\ntitle: 甲\ndraft: true\n---\n' },
	],
};

export const publishedDraft: Rule = {
	id: 'published-draft',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const field = ['draft', 'Draft', 'DRAFT'].map((name) => seenField(post, name)).find(Boolean);
		if (field && meantSwitch(field.value) === true && !isHidden(post) && !isDraft(context)) {
			const message = { text: 'Hexo ignores draft, and publishes the post' };
			yield problem(post, field.key, message, () => hide(post, field));
		}
	},
};

const isDraft = ({ path }: Context): boolean => /(?:^|\/)_drafts\//.test(path?.replaceAll('\\', '/') ?? '');

function hide(post: Post, { key, value }: Field): Fix | undefined {
	const published = fieldOf(post, 'published');
	return published
		? setTo(post, published, ' false')
		: rewrite({ start: key.start, end: value.end }, 'published: false', {
				text: 'Write {0}',
				args: ['published: false'],
			});
}
