// Cleans an article: every safe fix of the rules, until none is left.
import { inspect } from './lint';
import type { Post } from './post';
import type { Context, Finding, Rule } from './rule';
import { EditedText, type Span, type TextEdit } from './text';

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

/**
 * Applies the safe fixes of the article rules in as many passes as it takes: taking one leftover away uncovers the next
 * (comment, then empty span, then empty paragraph). In a post that is not Sina's, only the user's own list is acted upon.
 */
export function clean(post: Post, rules: readonly Rule[], context: Context): Cleaned {
	const articleRules = rules.filter((rule) => rule.scope !== 'frontMatter');
	const edited = new EditedText(post.text.length);
	let removed: readonly Leftover[] = [];
	let current = post;
	for (let pass = 0; ; pass++) {
		const { findings, cleaned, safe } = inspect(current, articleRules, context);
		if (safe.edits.length === 0 || pass === MAX_PASSES) {
			const left = findings.filter(({ rule, fixes }) => rule.noun && fixes.length === 0);
			return { text: current.text, edits: edited.edits(), removed, left: leftovers(left, current.text, edited) };
		}
		removed = removed.concat(leftovers(cleaned, current.text, edited));
		edited.apply(safe.edits);
		current = safe.after;
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
		.map((rule): [Rule, number] => [rule, leftovers.filter((leftover) => leftover.rule === rule).length])
		.filter(([, count]) => count > 0);
}
