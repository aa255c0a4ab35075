// Names of files that make Hexo drop the post.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, problem } from '../../fields/field-problems';
import { nameInAddress } from '../../fields/name-in-address';
import { isDecodable } from '../../hexo/address';

export const documentation: Documentation = {
	summary: 'A file whose name has a `%` that begins no code: the post is not built.',
	why:
		'The name of the file stands in the address, and Hexo cannot decode it. It says so in one line of its log (“URI malformed”), ' +
		'leaves the post out, and ends as if all were well. Rename the file, or give the post a `permalink`.',
	examples: [
		{ path: 'source/_posts/涨5%了.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/涨5%了.md', text: '---\ntitle: 甲\npermalink: a/\n---\n' },
		{ path: 'source/_posts/涨5％了.md', text: '---\ntitle: 甲\n---\n' },
	],
};

export const fileNameRefused: Rule = {
	id: 'file-name-refused',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const name = nameInAddress(post, context);
		if (name !== undefined && !isDecodable(name)) {
			const message = { text: 'The name of the file has a % that begins no code: Hexo does not build the post' };
			yield problem(post, headOf(post), undefined, message);
		}
	},
};
