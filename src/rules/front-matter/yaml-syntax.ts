// What YAML cannot read, so that Hexo cannot build the post.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { headOf, isOneLine, isYaml, problem, quote, rewrite } from '../../fields/field-problems';
import type { Post } from '../../post/post';
import type { YamlProblem } from '../../post/yaml/read-fields';
import { insertion, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'Front matter that YAML cannot read.',
	why:
		'Hexo throws at the first error, and the post is not built. Most errors are about quotes: a title in single quotes may ' +
		"hold double ones, but a single quote in it must be doubled (`'it''s'`), and a value must not begin with one of " +
		'``@ ` % * & ! | > [ { , -`` unless it is quoted. The fix quotes the value so that its text stays what was meant.',
	examples: [
		{
			text: "---\ntitle: 'it's'\ndate: 2024-05-01\n---\n",
			reports: ["'it's'"],
			fixed: '---\ntitle: "it\'s"\ndate: 2024-05-01\n---\n',
		},
		{
			text: '---\ntitle: """""\'谁发明了AI？\'"""""\n---\n',
			reports: ['"""""\'谁发明了AI？\'"""""'],
			fixed: '---\ntitle: \'""""\'\'谁发明了AI？\'\'""""\'\n---\n',
		},
		{ text: '---\ntitle: @大道无形\n---\n', reports: ['@'], fixed: "---\ntitle: '@大道无形'\n---\n" },
		{ text: '---\ntitle: *ST信威\n---\n', reports: ['*ST信威'], fixed: "---\ntitle: '*ST信威'\n---\n" },
		{ text: '---\ntitle: 快讯: 收盘\n---\n', reports: [':'], fixed: "---\ntitle: '快讯: 收盘'\n---\n" },
		{
			text: "---\ntitle: '甲\ndate: 2024-05-01\n---\n",
			reports: ["'"],
			fixed: "---\ntitle: '甲'\ndate: 2024-05-01\n---\n",
		},
		{
			text: '---\ntitle：甲\ndate: 2024-05-01\n---\n',
			reports: ['：'],
			fixed: '---\ntitle: 甲\ndate: 2024-05-01\n---\n',
		},
		{ text: '---\ntitle: 甲\u0008乙\n---\n', reports: ['\u0008'], fixed: '---\ntitle: 甲乙\n---\n' },
		{ text: '---\ntitle: \'@Nautilus99_ ""\'\n---\n' },
		{ text: "---\ntitle: 'it''s'\n---\n" },
		{ text: '---\ntitle: "收盘\n点评"\n---\n' },
		{ text: '---\ntitle: 快讯：收盘\ncategories: \n - 金融 # 大类\n---\n' },
	],
};

export const yamlSyntax: Rule = {
	id: 'yaml-syntax',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		const { problems } = post.frontMatter.yaml;
		for (const found of isYaml(post) ? problems : []) {
			const isUnread = found.cause === 'unreadable';
			const place = isUnread ? headOf(post) : found;
			// Behind a line that sets nothing there may be more of them.
			const told = problem(post, place, messageOf(post, found), () => fixOf(post, found), problems.length - 1);
			yield isUnread ? { ...told, severity: 'warning' } : told;
		}
	},
};

function messageOf(post: Post, { cause, detail, start }: YamlProblem): Message {
	switch (cause) {
		case 'quotes':
			return {
				text: 'The quotes of this value end before the value does: Hexo cannot build the post, or drops the rest',
			};
		case 'unclosed-quote':
			return { text: 'This quote is never closed: Hexo cannot build the post' };
		case 'reserved':
			return {
				text: 'A value without quotes must not begin with {0}: Hexo cannot build the post',
				args: [post.text[start]!],
			};
		case 'colon':
			return { text: 'A colon and a blank begin another field: Hexo cannot build the post unless the value is quoted' };
		case 'escape':
			return { text: 'In double quotes this backslash is an unknown escape: Hexo cannot build the post' };
		case 'indent':
			return { text: 'This field is indented deeper than the one above it: Hexo cannot build the post' };
		case 'no-field':
			return { text: 'This line sets no field, it takes a name, a colon and a blank: Hexo cannot build the post' };
		case 'control-character':
			return { text: 'The control character U+{0} is not allowed in YAML: Hexo cannot build the post', args: [detail] };
		case 'alias':
			return { text: '{0} refers to an anchor that does not exist: Hexo cannot build the post', args: [`*${detail}`] };
		case 'tag':
			return {
				text: 'Hexo cannot read this value as its tag {0} says, or takes it for no text',
				args: [tagOf(detail)],
			};
		case 'unreadable':
			return { text: 'This front matter is too long or too deeply nested to be checked' };
		case 'other':
			return { text: 'YAML cannot read this ({0}): Hexo cannot build the post', args: [detail] };
	}
}

const tagOf = (name: string): string => name.replace('tag:yaml.org,2002:', '!!');

function fixOf(post: Post, found: YamlProblem): Fix | undefined {
	const { cause, field, start } = found;
	if (cause === 'control-character') {
		return rewrite(found, '', { text: 'Delete the control character' });
	}
	if (cause === 'indent') {
		const line = post.text.lastIndexOf('\n', start) + 1;
		return rewrite({ start: line, end: start }, '', { text: 'Take the indentation away' });
	}
	if (cause === 'escape') {
		return doubleBackslashes(post, found);
	}
	if (field === undefined) {
		return undefined;
	}
	if (cause === 'no-field') {
		return rewrite(found, ': ', { text: 'Write a colon and a blank' });
	}
	const raw = post.text.slice(field.value.start, field.value.end);
	if (field.name !== 'title' && /^[[{]/.test(raw)) {
		return undefined; // A list that lacks its end, more likely than a text.
	}
	const meant = isOneLine(post, field.value) ? meantText(cause, raw) : undefined;
	if (meant === undefined) {
		return undefined;
	}
	return cause === 'unclosed-quote'
		? rewrite({ start: field.value.end, end: field.value.end }, raw[0]!, { text: 'Close the quote' })
		: rewrite(field.value, quote(meant), { text: 'Quote the value' });
}

/** Makes every backslash of a value that stands for nothing one that stands for itself. */
function doubleBackslashes({ text }: Post, { start }: YamlProblem): Fix {
	const edits: TextEdit[] = [];
	const pair = /"|\\(?:([0abtnvfre "/\\N_LP\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n)|)/g;
	pair.lastIndex = start;
	for (let found = pair.exec(text); found && found[0] !== '"'; found = pair.exec(text)) {
		if (found[1] === undefined) {
			edits.push(insertion(found.index, '\\'));
		}
	}
	return { title: { text: 'Double the backslash' }, edits };
}

/** The text that somebody who knows nothing of YAML meant by a value; undefined where that is not certain. */
function meantText(cause: YamlProblem['cause'], raw: string): string | undefined {
	const mark = raw[0]!;
	switch (cause) {
		case 'reserved':
		case 'colon':
		case 'alias':
		case 'tag':
			return raw;
		case 'unclosed-quote':
			return mark === '"' && raw.includes('\\') ? undefined : raw.slice(1);
		case 'quotes': {
			if (!raw.endsWith(mark)) {
				return raw;
			}
			// The generator puts double quotes around a title as it is. A pair or a backslash may be somebody's escape.
			const inner = raw.slice(1, -1);
			return inner.includes(mark === '"' ? '\\' : "''") ? undefined : inner;
		}
		default:
			return undefined;
	}
}
