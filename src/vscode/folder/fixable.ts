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
			const clear = findings.filter((finding) => finding.isCleaned || clearOffer(offersOf(finding)));
			for (const rule of new Set(clear.map((finding) => finding.rule))) {
				const count = counts.get(rule) ?? { findings: 0, posts: 0 };
				count.posts++;
				count.findings += clear.filter((finding) => finding.rule === rule).length;
				counts.set(rule, count);
			}
		},
	};
	await eachPost(candidates, others, visitor, token);
	return RULES.flatMap((rule) => {
		const count = counts.get(rule.id);
		return count ? [{ rule, ...count }] : [];
	}).sort((a, b) => b.findings - a.findings);
}
