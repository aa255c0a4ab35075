// Names of files that give the post an address at which no reader arrives.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, problem } from '../../fields/field-problems';
import { nameInAddress } from '../../fields/name-in-address';
import { isDecodable } from '../../hexo/address';

export const documentation: Documentation = {
	summary: 'A file whose name has a `?`, a `#` or a code such as `%20`: readers do not get to the post.',
	why:
		'The name of the file stands in the address. Browsers ask for what stands before a `?` or a `#`, and servers decode `%20` to ' +
		'a blank; Hexo writes the file with the name as it is, cuts it off at a `?`, and where a folder is called like the rest it ' +
		'stops altogether. Rename the file, or give the post a `permalink`.',
	examples: [
		{ path: 'source/_posts/甲#乙.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/真的吗?.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/甲%20乙.md', text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ path: 'source/_posts/真的吗？.md', text: '---\ntitle: 甲\n---\n' },
		{ path: 'source/_posts/甲#乙.md', text: '---\ntitle: 甲\npermalink: a/\n---\n' },
	],
};

export const fileNameDead: Rule = {
	id: 'file-name-dead',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const name = nameInAddress(post, context);
		const mark = name !== undefined && isDecodable(name) ? /[?#]|%[\dA-Fa-f]{2}/.exec(name)?.[0] : undefined;
		if (mark !== undefined) {
			const message = mark.startsWith('%')
				? { text: 'The name of the file has the code {0}: servers decode it, and find no such page', args: [mark] }
				: { text: 'The name of the file has a {0}: for browsers the address of the post ends there', args: [mark] };
			yield problem(post, headOf(post), undefined, message);
		}
	},
};
