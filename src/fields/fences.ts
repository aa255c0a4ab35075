// Edits that put the fences of a front matter right.
import { findFrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import { applyEdits, type TextEdit } from '../text/edit';
import { lineEnd } from './field-problems';

/**
 * Edits after which the front matter stands in the first line between two fences of three dashes, with the same fields;
 * undefined where they would not lead there.
 */
export function repairFences(post: Post): TextEdit[] | undefined {
	const { text, frontMatter } = post;
	const { openingFence, closingFence, span, format, reason } = frontMatter;
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	// What stands between semicolons and is no JSON may be YAML.
	const isOther = reason === 'json';
	const fence = format === 'json' && !isOther ? ';;;' : '---';
	const eol = lineEnd(post);
	const isOpenEnded = text[span.end - 1] !== '\n';
	const edits = [
		openingFence
			? { start: begin, end: openingFence.end, text: fence }
			: { start: begin, end: begin, text: `${fence}${eol}` },
		closingFence
			? { ...closingFence, text: fence }
			: { start: span.end, end: span.end, text: isOpenEnded ? `${eol}${fence}` : `${fence}${eol}` },
	].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
	const repaired = findFrontMatter(applyEdits(text, edits));
	const isSame = isOther ? repaired.yaml.problems.length === 0 : namesOf(repaired) === namesOf(frontMatter);
	return repaired.kind === 'found' && isSame ? edits : undefined;
}

const namesOf = ({ yaml }: Post['frontMatter']): string => yaml.fields.map(({ name }) => name).join('\n');
