// Cleans an article: every safe fix of the rules, until none is left.
import type { Post } from '../post/post';
import type { TextEdit } from '../text/edit';
import { EditedText } from '../text/edited-text';
import type { Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { type Inspection, inspectSteps } from './inspect';
import type { Context, Finding, Rule } from './rule';
import { strictly } from './rule-failure';

/** A finding of one of the passes, at its place in the text before cleaning. */
export interface Leftover extends Span, Pick<Finding, 'rule' | 'message'> {
	/** What its pass found there: less than the place holds, where an earlier pass took something out. */
	readonly text: string;
}

export interface Cleaned {
	readonly text: string;
	/** Against the text before cleaning, sorted; applying them gives `text`. */
	readonly edits: readonly TextEdit[];
	/** What went, in the order it went. */
	readonly removed: readonly Leftover[];
	/** What is left over in `text`, because it cannot be removed without harm. What is a question to the user is not in it. */
	readonly left: readonly Leftover[];
}

/** Real posts take up to three. A marker of the user's may uncover its next place each time, as often as tags are nested. */
const MAX_PASSES = 20;

/** Cleans a post. In one that is not Sina's, only the user's own list is acted upon. */
export const clean = (post: Post, rules: readonly Rule[], context: Context): Cleaned =>
	runToEnd(cleanSteps(post, rules, context));

/** The same in steps. */
export function* cleanSteps(post: Post, rules: readonly Rule[], context: Context): Steps<Cleaned> {
	const cleaning = rules.filter((rule) => rule.leftover);
	return yield* cleanInspectedSteps(yield* inspectSteps(post, cleaning, strictly(context)), rules, context);
}

/** Cleans a post that has been inspected. */
export const cleanInspected = (inspection: Inspection, rules: readonly Rule[], context: Context): Cleaned =>
	runToEnd(cleanInspectedSteps(inspection, rules, context));

/**
 * The same in steps. Goes on from what was found, in as many passes as it takes: taking one leftover away uncovers the next
 * (comment, then empty span, then empty paragraph).
 */
export function* cleanInspectedSteps(inspection: Inspection, rules: readonly Rule[], context: Context): Steps<Cleaned> {
	const cleaning = rules.filter((rule) => rule.leftover);
	const edited = new EditedText(inspection.post.text.length);
	let removed: readonly Leftover[] = [];
	let current = inspection;
	for (let pass = 0; ; pass++) {
		const { post, cleaned, edits, after, left } = current;
		if (edits.length === 0 || pass === MAX_PASSES) {
			return { text: post.text, edits: edited.edits(), removed, left: leftovers(left, post.text, edited) };
		}
		removed = removed.concat(leftovers(cleaned, post.text, edited));
		edited.apply(edits);
		current = yield* inspectSteps(after, cleaning, strictly(context));
	}
}

/** Findings of one pass, carried back to the first text. */
function leftovers(findings: readonly Finding[], text: string, edited: EditedText): Leftover[] {
	const places = edited.origins(findings);
	return findings.map(({ rule, message, start, end }, index) => {
		return { rule, message, text: text.slice(start, end), ...places[index]! };
	});
}

/** How many of each rule's leftovers there are, in the order of the rules. */
export function countByRule(leftovers: readonly Leftover[], rules: readonly Rule[]): [Rule, number][] {
	return rules
		.map((rule): [Rule, number] => [rule, leftovers.filter((leftover) => leftover.rule === rule.id).length])
		.filter(([, count]) => count > 0);
}
