// Files among the posts that Hexo passes over.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, problem } from '../../fields/field-problems';
import { pathBelowPosts, whyIgnored } from '../../hexo/file-name';

export const documentation: Documentation = {
	summary: 'A file among the posts that Hexo passes over by its name: the post is not published.',
	why:
		'Passed over are files and folders whose names begin with `_` or `.`, files whose names end in `~` or `%`, and extensions in ' +
		'capital letters; with `post_asset_folder` those that are not the extension of `new_post_name`; what ' +
		'`skip_render` matches it copies, and at what `ignore` matches it does not look.',
	examples: [
		{ path: 'source/_posts/_甲.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/A.MD', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{
			config: 'skip_render: _posts/html/*',
			path: 'source/_posts/html/a.html',
			text: '---\ntitle: 甲\n---\n',
			reports: ['---'],
		},
		{ path: 'source/_posts/a_b.markdown', text: '---\ntitle: 甲\n---\n' },
		{ path: 'source/_drafts/_甲.md', text: '---\ntitle: 甲\n---\n' },
	],
};

export const fileNameIgnored: Rule = {
	id: 'file-name-ignored',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, { path, site }) {
		const below = pathBelowPosts(path);
		const message = below === undefined ? undefined : whyIgnored(below, site ?? {});
		if (message) {
			yield problem(post, headOf(post), message);
		}
	},
};
