// What the rules find in a post, each with what is offered for it: short, for tests.
import { inspect, type Offer } from '../src/engine/inspect';
import type { Context, Finding, Rule } from '../src/engine/rule';
import type { Post } from '../src/post/post';

export type FindingWithFixes = Finding & { readonly fixes: readonly Offer[] };

export function lint(post: Post, rules: readonly Rule[], context: Context): FindingWithFixes[] {
	const inspection = inspect(post, rules, context);
	return inspection.findings.map((finding) => ({ ...finding, fixes: inspection.offersOf(finding) }));
}
