// Posts that Hexo writes to one file.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, insideQuotes, problem, seenField } from '../../fields/field-problems';
import { othersOf } from '../../fields/related-posts';

export const documentation: Documentation = {
	summary: 'Two posts with one address: readers see only one of them.',
	why:
		'Hexo writes the pages of both posts to the same file, and says nothing of it: which of them is left depends on their dates. ' +
		'The address of a post comes from the `permalink` of the site, its date and the name of its file, or from a `permalink` of ' +
		'its own. Two files that differ only in `.md` and `.html` have one address, and so have posts of one title and day where the ' +
		'pattern has `:post_title`. Only what is the same whatever machine builds the site is reported. Give one of them another ' +
		'name, or a `permalink` of its own. In the editor all posts of the site in the workspace are compared, on the command line ' +
		'those of the run.',
	examples: [
		{
			path: 'source/_posts/年报.md',
			text: '---\ntitle: 甲公司年报\ndate: 2024-03-09 08:30:00\n---\n',
			beside: { 'source/_posts/年报.html': '---\ntitle: 乙公司年报\ndate: 2024-03-09 09:00:00\n---\n' },
			reports: ['---'],
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\npermalink: report/\n---\n',
			beside: { 'source/_posts/b.md': '---\ntitle: 乙\npermalink: report/index.html\n---\n' },
			reports: ['report/'],
		},
		{
			config: 'permalink: :post_title/',
			path: 'source/_posts/a.md',
			text: '---\ntitle: 早报\n---\n',
			beside: { 'source/_posts/b.md': '---\ntitle: 早报\n---\n' },
			reports: ['---'],
		},
		{
			path: 'source/_posts/年报.md',
			text: '---\ntitle: 甲公司年报\ndate: 2024-03-09 08:30:00\n---\n',
			beside: { 'source/_posts/年报.html': '---\ntitle: 乙公司年报\ndate: 2024-03-12 08:30:00\n---\n' },
		},
		{
			path: 'source/_posts/年报.md',
			text: '---\ntitle: 甲公司年报\ndate: 2024-03-09 08:30:00\n---\n',
			beside: {
				'source/_posts/年报.html': '---\ntitle: 乙公司年报\ndate: 2024-03-09 09:00:00\npublished: false\n---\n',
			},
		},
	],
};

export const sameAddress: Rule = {
	id: 'same-address',
	part: 'frontMatter',
	severity: 'warning',
	needsOthers: true,
	*check(post, { others }) {
		const same = others?.sameAddress;
		if (same) {
			const permalink = seenField(post, 'permalink')?.value;
			const isOwn = permalink && permalink.start < permalink.end;
			const message =
				same.count === 1
					? {
							text: 'Hexo writes this post and {0} to one address: readers see only one of them',
							args: [same.first[0]!.name],
						}
					: {
							text: 'Hexo writes this post and {0} others to one address: readers see only one of them',
							args: [same.count],
						};
			yield {
				...problem(post, isOwn ? insideQuotes(permalink) : headOf(post), message),
				relatedPosts: othersOf(same, { text: 'It has the same address' }),
			};
		}
	},
};
