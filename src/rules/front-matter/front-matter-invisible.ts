// Signs that nobody sees beside a fence or in the name of a field.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { repairFences } from '../../fields/fences';
import { findFrontMatter } from '../../post/front-matter';
import { fieldOf, type Post } from '../../post/post';
import type { Field } from '../../post/yaml/value';
import { applyEdits, deletion } from '../../text/edit';
import { INVISIBLE, signName, withoutInvisible } from '../../text/invisible';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A sign that nobody sees, beside a fence or in the name of a field.',
	why:
		'Spaces of no width, no-break spaces and byte order marks come along when text is copied from a page. Beside the dashes ' +
		'of a fence they make Hexo miss the block, or throw: the post is published with its fields as text, or not built at all. ' +
		'In the name of a field they make another field of it: the title is lost. The fix deletes the sign.',
	examples: [
		{ text: '\u200B---\ntitle: 甲\n---\n', reports: ['\u200B'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '\u00A0\n---\ntitle: 甲\n---\n', reports: ['\u00A0'], fixed: '\n---\ntitle: 甲\n---\n' },
		{ text: '---\ntitle: 甲\n\u2060---\n', reports: ['\u2060'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '---\n\u200Btitle: 甲\n---\n', reports: ['\u200Btitle'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '---\ntitle\u00A0: 甲\n---\n', reports: ['title\u00A0'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: '\uFEFF---\ntitle: 甲\u200B乙\n---\n' },
		{ text: '---\ntitle: 甲\n作者: 乙\n---\n' },
	],
};

export const frontMatterInvisible: Rule = {
	id: 'front-matter-invisible',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		const { invisible, outcome, yaml } = post.frontMatter;
		if (invisible) {
			const sign = signName(post.text.slice(invisible.start, invisible.end));
			const message =
				outcome === 'refused'
					? { text: '{0}, which nobody sees, stands beside the fence: Hexo cannot build the post', args: [sign] }
					: {
							text: '{0}, which nobody sees, stands beside the fence: Hexo does not see this front matter',
							args: [sign],
						};
			yield { ...invisible, message, offers: () => [clearFences(post)] };
		}
		for (const field of yaml.fields) {
			const name = withoutInvisible(field.name);
			if (isMisread(field.name, name)) {
				yield {
					...field.key,
					message: {
						text: 'The name {0} holds {1}, which nobody sees: Hexo takes it for another field',
						args: [name, signName(SIGN.exec(field.name)![0])],
					},
					offers: () => [fieldOf(post, name) ? undefined : clearName(post, field)],
				};
			}
		}
	},
};

/** Whether a sign that nobody sees makes another name: within a name in some scripts it may be meant. */
const isMisread = (name: string, seen: string): boolean =>
	seen !== name && seen !== '' && (/^[\w-]+$/.test(seen) || AT_END.test(name));
const SIGN = new RegExp(INVISIBLE);
const SIGNS = new RegExp(`${INVISIBLE}+`, 'g');
const AT_END = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`);

const TITLE = { text: 'Delete the sign' };

function clearName({ text }: Post, { key }: Field): Fix {
	const edits = signsIn(text, key).map(deletion);
	return { title: TITLE, edits };
}

/** Deletes the signs beside the fences; where more is wrong with them, writes them anew. */
function clearFences(post: Post): Fix | undefined {
	const { text, frontMatter } = post;
	const { openingFence, closingFence, yaml } = frontMatter;
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	// Signs beside a fence are told only where both fences are there.
	const heads = [{ start: begin, end: openingFence!.end }, closingFence!];
	const edits = heads.flatMap((span) => signsIn(text, span)).map(deletion);
	const after = findFrontMatter(applyEdits(text, edits));
	const isFound = after.kind === 'found' && after.yaml.fields.length === yaml.fields.length;
	if (isFound) {
		return { title: TITLE, edits };
	}
	const others = repairFences(post);
	return others && { title: { text: 'Repair the fences' }, edits: others };
}

const signsIn = (text: string, { start, end }: Span): Span[] =>
	[...text.slice(start, end).matchAll(SIGNS)].map(({ index, 0: { length } }) => ({
		start: start + index,
		end: start + index + length,
	}));
