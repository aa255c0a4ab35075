// A defect that an analysis finds in front matter: each of its kinds is reported by a rule of its own.
import type { Context, Fix, Problem, RelatedPlace } from '../engine/rule';
import type { Post } from '../post/post';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { problem } from './field-problems';

export interface Defect<Kind extends string> {
	readonly kind: Kind;
	readonly place: Span;
	readonly message: Message;
	/** Other places of the same defect. */
	readonly related?: readonly RelatedPlace[];
	/** Works out the fixes, the best one first, when somebody asks for them. They write YAML. */
	readonly fixes?: (context: Context) => Fix | undefined | readonly (Fix | undefined)[];
}

const NONE: readonly Problem[] = [];

/** The defects of one kind, as the rule of that kind reports them. */
export function ofKind<Kind extends string>(
	post: Post,
	context: Context,
	defects: readonly Defect<Kind>[],
	kind: Kind,
): readonly Problem[] {
	// Most posts have none, and there are many kinds.
	return defects.length === 0
		? NONE
		: defects.filter((defect) => defect.kind === kind).map((defect) => problemOf(post, context, defect));
}

function problemOf<Kind extends string>(post: Post, context: Context, defect: Defect<Kind>): Problem {
	const { place, message, related = [], fixes } = defect;
	const told = problem(post, place, message, fixes && (() => fixes(context)));
	return related.length > 0 ? { ...told, related } : told;
}
