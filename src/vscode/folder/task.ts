// What a run over many posts does with each of them: it cleans the article, or fixes what one rule finds.
import { cleanInspectedSteps, countByRule } from '../../engine/clean';
import { fixRuleSteps } from '../../engine/fix-rule';
import { type Inspection, inspectSteps } from '../../engine/inspect';
import type { Context, Rule } from '../../engine/rule';
import type { Post } from '../../post/post';
import { RULES } from '../../rules';
import { SINA_RULES } from '../../rules/sina';
import { hasDateOfFile } from '../../run/date-of-file';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';

/** `clean`, or the rule whose findings are fixed. */
export type Task = 'clean' | Rule;

/** What a task makes of a post. */
export interface Changes {
	readonly edits: readonly TextEdit[];
	/** How many findings of each rule it settles. */
	readonly settled: readonly (readonly [rule: string, count: number])[];
	/** What stays, at its place in the text before: what only a person can decide, and what cannot be helped. */
	readonly asked: readonly Span[];
	readonly left: readonly Span[];
	/** Whether Hexo dates the post by its file, before and after. */
	readonly hasDateOfFile: boolean;
}

/** Works out what a task makes of a post. */
export const changesOf = (task: Task, post: Post, context: Context): Steps<Changes> =>
	task === 'clean' ? cleaning(post, context) : fixing(task, post, context);

/** The rules that are about leftovers, those that only ask among them. */
const CLEANING = RULES.filter((rule) => rule.leftover || SINA_RULES.includes(rule));

function* cleaning(post: Post, context: Context): Steps<Changes> {
	const inspection = yield* inspectSteps(post, CLEANING, context);
	const { edits, removed, left } = yield* cleanInspectedSteps(inspection, RULES, context);
	return {
		edits,
		settled: countByRule(removed, RULES).map(([{ id }, count]) => [id, count]),
		asked: questions(inspection),
		left,
		hasDateOfFile: hasDateOfFile(post, context),
	};
}

/** Findings that cleaning does not settle, and for which there is something to choose. */
const questions = (inspection: Inspection): readonly Span[] =>
	inspection.findings.filter((finding) => !finding.isCleaned && inspection.offersOf(finding).length > 0);

function* fixing(rule: Rule, post: Post, context: Context): Steps<Changes> {
	const { post: after, edits, count, asked, left } = yield* fixRuleSteps(post, rule, RULES, context);
	// A fix may give a post a date of its own.
	return { edits, settled: [[rule.id, count]], asked, left, hasDateOfFile: hasDateOfFile(after, context) };
}
