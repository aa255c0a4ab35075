// Which rules find something in many posts that can be fixed without a choice.
import type * as vscode from 'vscode';
import { clearOffer } from '../../engine/fix-rule';
import { inspectSteps } from '../../engine/inspect';
import type { Rule } from '../../engine/rule';
import { RULES } from '../../rules';
import type { PostIndex } from '../post-index';
import { eachPost, type Visitor } from './each-post';
import type { FoundPosts } from './find-posts';

/** A rule, with how much of what it finds can be fixed. */
export interface Fixable {
	readonly rule: Rule;
	readonly findings: number;
	readonly posts: number;
}

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * Counts what can be fixed, the most frequent first.
 *
 * @throws CancellationError
 */
export async function fixableIn(
	{ candidates }: FoundPosts,
	others: PostIndex,
	tell: Pick<Visitor, 'progress' | 'onError'>,
	token: vscode.CancellationToken,
): Promise<Fixable[]> {
	const counts = new Map<string, { findings: number; posts: number }>();
	const visitor: Visitor = {
		...tell,
		skip: () => undefined, // the dry run names it
		*visit(_, post, context) {
			const { findings, offersOf } = yield* inspectSteps(post, RULES, context);
			const counted = new Set<string>();
			for (const finding of findings) {
				const rule = RULE_BY_ID.get(finding.rule)!;
				if (finding.isCleaned || clearOffer(rule, offersOf(finding))) {
					const count = counts.get(rule.id) ?? { findings: 0, posts: 0 };
					count.findings++;
					count.posts += counted.has(rule.id) ? 0 : 1;
					counted.add(rule.id);
					counts.set(rule.id, count);
				}
			}
		},
	};
	await eachPost(candidates, others, visitor, token);
	return RULES.flatMap((rule) => {
		const count = counts.get(rule.id);
		return count ? [{ rule, ...count }] : [];
	}).sort((a, b) => b.findings - a.findings);
}
