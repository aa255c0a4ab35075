// Permalinks that end like no page.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { permalinkDefect, writeAddress } from '../../fields/permalink-defect';
import { withoutUnseen } from '../../fields/unseen-signs';

export const documentation: Documentation = {
	summary: 'A permalink that ends neither in a slash nor in `.html`.',
	why:
		'The page becomes a file without an extension: most servers offer it for download instead of showing it as a page. The fix adds ' +
		'a slash.',
	examples: [
		{ text: '---\npermalink: a/b\n---\n', reports: ['a/b'], fixed: '---\npermalink: a/b/\n---\n' },
		{ text: "---\npermalink: 'v1.2'\n---\n", reports: ['v1.2'], fixed: "---\npermalink: 'v1.2/'\n---\n" },
		{ text: '---\npermalink: “a/b/”\n---\n', reports: ['“a/b/”'], fixed: '---\npermalink: a/b/\n---\n' },
		{ text: '---\npermalink: a/b/\n---\n' },
		{ text: '---\npermalink: /a/b.html\n---\n' },
		{ config: 'post_asset_folder: true', text: '---\npermalink: a/b\n---\n' },
	],
};

/** Blanks and quotes around an address: those of Chinese are part of it to YAML. */
const QUOTES = /^[\s“”‘’「」]+|(?<![\s“”‘’「」])[\s“”‘’「」]+$/g;

export const permalinkFile: Rule = {
	id: 'permalink-file',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'file') {
			const { value } = defect;
			const message = { text: 'Hexo writes a file without an extension: most servers do not show it as a page' };
			yield problem(post, insideQuotes(value), message, () =>
				writeAddress(
					value,
					withoutUnseen(value.text)
						.replace(QUOTES, '')
						.replace(/(?<=[^/])$/, '/'),
				),
			);
		}
	},
};
