// The rule about suppressions that turn off nothing. Only the engine knows which were of use, so its code is the engine's.
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import type { Span } from '../text/span';
import type { Context, Problem, Rule } from './rule';
import { namesOf } from './rule-names';
import type { Suppressions } from './suppressions';

/** Stands last among the rules. */
export const UNUSED_SUPPRESSION: Rule = {
	id: 'unused-suppression',
	part: 'article',
	severity: 'hint',
	check: () => [],
};

/**
 * The suppressions that have suppressed nothing of what the other rules reported.
 *
 * @param silent rules that could say nothing
 */
export function* unusedSuppressions(
	{ text }: Post,
	suppressions: Suppressions,
	{ options: { severity } }: Context,
	silent: readonly Rule[],
): Iterable<Problem> {
	const saysNothing = (rule: string): boolean =>
		namesOf(rule).some((name) => severity[name] === 'off') || silent.some(({ id }) => namesOf(id).includes(rule));
	for (const suppression of suppressions.unused()) {
		const { start, end, rule, comment, inUsedComment } = suppression;
		if (rule !== undefined && saysNothing(rule)) {
			continue;
		}
		const title = { text: inUsedComment ? 'Remove the name' : 'Remove the comment' };
		const edit = deletion(withBlanksBefore(text, inUsedComment ? suppression : comment));
		yield {
			start,
			end,
			message:
				rule === undefined
					? { text: 'Turns off nothing: no rule finds anything here' }
					: { text: 'Turns off nothing: {0} finds nothing here', args: [rule] },
			offers: () => [{ title, edits: [edit] }],
		};
	}
}

function withBlanksBefore(text: string, { start, end }: Span): Span {
	let from = start;
	while (/[ \t,]/.test(text[from - 1] ?? '')) {
		from--;
	}
	return { start: from, end };
}
