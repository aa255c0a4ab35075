// Writes the comment that suppresses a finding.
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
	const after = isHead ? editedHead(post, edit) : editedArticle(post, edit);
	const isSuppressed =
		after && new Suppressions(after).cover(rule, start + (edit.start <= start ? edit.text.length : 0));
	return isSuppressed ? edit : undefined;
}

/** Behind the last name in a suppressing comment. */
function endOfNames({ text }: Post, { comment }: Suppression): number {
	const source = text.slice(comment.start, comment.end).replace(/-->$/, '');
	return comment.start + source.trimEnd().length;
}

function commentAbove({ text }: Post, offset: number, rule: string): TextEdit {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const indentation = /[ \t]*/y;
	indentation.lastIndex = lineStart;
	const [blanks] = indentation.exec(text)!;
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
