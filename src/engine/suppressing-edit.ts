// Writes the comments that suppress findings.
import { type Post, parseEdited } from '../post/post';
import { applyEdits, insertion, type TextEdit } from '../text/edit';
import { vet } from './gate/gate';
import type { Finding } from './rule';
import { type Suppression, Suppressions } from './suppressions';

/**
 * The edit that suppresses a finding: a comment in the line above it, or behind it in the front matter. Undefined where a
 * comment there would be none, or would change what readers or Hexo see.
 */
export function suppressingEdit(post: Post, { start, rule }: Finding): TextEdit | undefined {
	const existing = new Suppressions(post).lineAt(start);
	if (existing) {
		return insertion(endOfNames(post, existing), ` ${rule}`);
	}
	const isHead = start < post.body.start;
	const edit = isHead ? commentBehind(post, start, rule) : commentAbove(post, start, rule);
	if (!edit) {
		return undefined;
	}
	const after = isHead ? editedHead(post, edit) : editedArticle(post, edit);
	const isSuppressed =
		after && new Suppressions(after).cover(rule, start + (edit.start <= start ? edit.text.length : 0));
	return isSuppressed ? edit : undefined;
}

/**
 * The edits that suppress all of a rule's findings in a post: a comment above the article, and one in each of their lines in
 * the front matter. Undefined where one of these comments would be none, or would change what readers or Hexo see.
 */
export function suppressingEdits(post: Post, findings: readonly Finding[]): readonly TextEdit[] | undefined {
	const inHead = findings.filter(({ start }) => start < post.body.start);
	const inArticle = findings.filter(({ start }) => start >= post.body.start);
	const lines = inHead.map((finding) => suppressingEdit(post, finding));
	const above = inArticle.length > 0 ? commentAtStart(post, inArticle) : [];
	if (!above || !lines.every((edit) => edit !== undefined)) {
		return undefined;
	}
	// Of several findings in one line, the comment is the same.
	const edits = lines.filter(({ start }, index) => lines.findIndex((other) => other.start === start) === index);
	return [...edits, ...above];
}

function commentAtStart(post: Post, findings: readonly Finding[]): readonly TextEdit[] | undefined {
	const { text, body } = post;
	const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
	const edit = insertion(body.start, `<!-- news-post-disable ${findings[0]!.rule} -->${lineEnd}`);
	const isLineStart = body.start === 0 || /[\n\uFEFF]/.test(text[body.start - 1]!);
	const after = isLineStart ? editedArticle(post, edit) : undefined;
	const suppressions = after && new Suppressions(after);
	const areSuppressed = findings.every(({ rule, start }) => suppressions?.cover(rule, start + edit.text.length));
	return areSuppressed ? [edit] : undefined;
}

/** Behind the last name in a suppressing comment. */
function endOfNames({ text }: Post, { comment }: Suppression): number {
	const source = text.slice(comment.start, comment.end).replace(/-->$/, '');
	return comment.start + source.trimEnd().length;
}

/** None above a blank line: a comment parts a run of them, which then begins elsewhere. */
function commentAbove({ text }: Post, offset: number, rule: string): TextEdit | undefined {
	const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
	const indentation = /([ \t]*)[^ \t\r\n]/y;
	indentation.lastIndex = lineStart;
	const blanks = indentation.exec(text)?.[1];
	if (blanks === undefined) {
		return undefined;
	}
	const lineEnd = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
	return insertion(lineStart, `${blanks}<!-- news-post-disable-next-line ${rule} -->${lineEnd}`);
}

function commentBehind({ text }: Post, offset: number, rule: string): TextEdit {
	const newline = text.indexOf('\n', offset);
	const end = newline < 0 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
	return insertion(end, ` # news-post-disable-line ${rule}`);
}

/** The post with the comment, if its fields say what they said. */
function editedHead(post: Post, edit: TextEdit): Post | undefined {
	const after = parseEdited(applyEdits(post.text, [edit]), post);
	const meaning = ({ frontMatter: { kind, yaml } }: Post): string =>
		JSON.stringify([kind, yaml.problems.length, yaml.fields], (key, value) =>
			key === 'start' || key === 'end' ? undefined : value,
		);
	return meaning(after) === meaning(post) ? after : undefined;
}

/** The post with the comment, if the gate lets it through. */
function editedArticle(post: Post, edit: TextEdit): Post | undefined {
	const { accepted, after } = vet(post, [{ title: { text: '' }, edits: [edit] }]);
	return accepted.length > 0 ? after : undefined;
}
