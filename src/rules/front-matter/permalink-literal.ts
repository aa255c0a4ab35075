// Permalinks with holes, or with a scheme: Hexo takes them as they are.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { permalinkDefect, writeAddress } from '../../fields/permalink-defect';
import type { ScalarValue } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A permalink with `:year`, `:title` and the like, or a whole web address: Hexo takes it as it is.',
	why:
		'Hexo fills in the pattern of `_config.yml` only; in a post `:title` stands in the address as it is written. The address of ' +
		'a post begins below the site: `https://…` becomes a folder, and links to `//…` lead to another site. The fix takes away the site’s own address.',
	examples: [
		{ text: "---\npermalink: ':year/:title/'\n---\n", reports: [':year/:title/'] },
		{
			config: 'url: https://example.com',
			text: '---\npermalink: https://example.com/a/\n---\n',
			reports: ['https://example.com/a/'],
			fixed: '---\npermalink: a/\n---\n',
		},
		{ text: "---\npermalink: '12:30/'\n---\n" },
	],
};

export const permalinkLiteral: Rule = {
	id: 'permalink-literal',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const defect = permalinkDefect(post, context);
		if (defect?.kind === 'pattern' || defect?.kind === 'url') {
			const { kind, value } = defect;
			const message =
				kind === 'url'
					? { text: 'The address of a post begins below the site: Hexo does not read it as a web address' }
					: { text: 'Hexo fills in nothing here: the address of the post is just this' };
			yield problem(post, insideQuotes(value), message, () => withoutSite(value, context));
		}
	},
};

/** Takes the address of the site away. */
function withoutSite(value: ScalarValue, { site }: Context): Fix | undefined {
	const root = site?.url?.replace(/(?<!\/)\/*$/, '/');
	const rest = root !== undefined && value.text.startsWith(root) ? value.text.slice(root.length) : '';
	return rest === '' ? undefined : writeAddress(value, rest);
}
