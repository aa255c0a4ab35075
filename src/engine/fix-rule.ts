// Fixes what one rule finds, wherever that needs no choice.
import { type Post, parseEditedSteps } from '../post/post';
import { applyEdits, type TextEdit } from '../text/edit';
import { EditedText } from '../text/edited-text';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import { type Inspection, inspectSteps, type Offer } from './inspect';
import type { Context, Finding, Rule } from './rule';
import { strictly } from './rule-failure';
import { standingOf } from './rule-names';
import { UNUSED_SUPPRESSION } from './unused-suppression';

/** What fixing a rule makes of a post. */
export interface Fixed {
	readonly post: Post;
	/** Against the text before, sorted; applying them gives the text of `post`. */
	readonly edits: readonly TextEdit[];
	/** How many findings were fixed. */
	readonly count: number;
	/** What is left, at its place in the text before: where a person has something to choose, and where nothing is offered. */
	readonly asked: readonly Span[];
	readonly left: readonly Span[];
}

/** So many fixes are tried in a post. */
const MAX_TRIES = 1_000;

/**
 * The offer of a rule for a finding where there is no choice to make: the only one besides those that only a person chooses.
 * Of leftovers that is what cleaning would do: anything else is a question.
 */
export function clearOffer({ leftover }: Rule, offers: readonly Offer[]): Offer | undefined {
	const [first, second] = offers.filter(({ isSafe, onlyByHand }) => (leftover ? isSafe : !onlyByHand));
	return second ? undefined : first;
}

/**
 * Applies the fixes of a rule one after the other, and looks again after each: it may have settled others, or moved them. A
 * rule that is off is on here. What is suppressed, or kept by the settings, stays; so does a finding whose fix the gate
 * refuses, or after which there would not be fewer of them.
 *
 * @param rules all rules: one of them knows what the others find
 */
export function* fixRuleSteps(post: Post, rule: Rule, rules: readonly Rule[], context: Context): Steps<Fixed> {
	const own = rule === UNUSED_SUPPRESSION ? rules : [rule];
	const awake = strictly(withRuleOn(rule, context));
	const edited = new EditedText(post.text.length);
	let current = yield* inspectSteps(post, own, awake);
	let found = findingsOf(rule, current);
	const first = found.length;
	let triesLeft = standingOf(rule, context.options).isKept ? 0 : MAX_TRIES;
	for (let candidates = clearEdits(rule, current, found); triesLeft > 0; triesLeft--) {
		const { value: edits, done } = candidates.next();
		if (done) {
			break;
		}
		const after = yield* parseEditedSteps(applyEdits(current.post.text, edits), current.post);
		const inspection = yield* inspectSteps(after, own, awake);
		const rest = findingsOf(rule, inspection);
		if (rest.length < found.length) {
			edited.apply(edits);
			current = inspection;
			found = rest;
			candidates = clearEdits(rule, current, found);
		}
	}
	const isAsked = (finding: Finding): boolean => current.offersOf(finding).length > 0;
	return {
		post: current.post,
		edits: edited.edits(),
		count: first - found.length,
		asked: edited.origins(found.filter(isAsked)),
		left: edited.origins(found.filter((finding) => !isAsked(finding))),
	};
}

const findingsOf = ({ id }: Rule, { findings }: Inspection): readonly Finding[] =>
	findings.filter((finding) => finding.rule === id);

/** The edits of all that cleaning would settle, together, or else those of each finding that needs no choice. */
function* clearEdits(
	rule: Rule,
	inspection: Inspection,
	found: readonly Finding[],
): Generator<readonly TextEdit[], undefined> {
	if (rule.leftover && inspection.edits.length > 0) {
		yield inspection.edits;
	}
	for (const finding of found) {
		const clear = clearOffer(rule, inspection.offersOf(finding));
		const fix = clear && inspection.fixesOf(finding).find(({ title }) => title === clear.title);
		if (fix) {
			yield fix.edits;
		}
	}
}

/** The context with a rule as a hint, whatever it is, and be it off. */
function withRuleOn({ id }: Rule, context: Context): Context {
	const { options } = context;
	return { ...context, options: { ...options, severity: { ...options.severity, [id]: 'hint' } } };
}
