// Cleans an article: every safe fix of the rules, until none is left.
import { inspect } from './lint';
import type { Post } from './post';
import type { Context, Finding, Rule } from './rule';
import { EditedText, type TextEdit } from './text';

export interface Cleaned {
	readonly text: string;
	/** Against the text before cleaning, sorted; applying them gives `text`. */
	readonly edits: readonly TextEdit[];
	/** What went, in the order it went: each with the rule that found it. Offsets refer to the pass that found it. */
	readonly removed: readonly Finding[];
	/** What is left over in `text`, because it cannot be removed without harm. What is a question to the user is not in it. */
	readonly left: readonly Finding[];
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
	let removed: readonly Finding[] = [];
	let current = post;
	for (let pass = 0; ; pass++) {
		const { findings, cleaned, safe } = inspect(current, articleRules, context);
		if (safe.edits.length === 0 || pass === MAX_PASSES) {
			const left = findings.filter(({ rule, fixes }) => rule.noun && fixes.length === 0);
			return { text: current.text, edits: edited.edits(), removed, left };
		}
		edited.apply(safe.edits);
		removed = removed.concat(cleaned);
		current = safe.after;
	}
}

/** How many of each rule's findings went, in the order of the rules. */
export function countByRule(findings: readonly Finding[], rules: readonly Rule[]): [Rule, number][] {
	return rules
		.map((rule): [Rule, number] => [rule, findings.filter((finding) => finding.rule === rule).length])
		.filter(([, count]) => count > 0);
}
