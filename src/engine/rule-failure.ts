// What becomes of an exception in a rule: it is a mistake of ours, and named after the rule.
import type { Context } from './rule';

/** A rule has thrown. */
export class RuleFailure extends Error {
	override readonly name = 'RuleFailure';

	constructor(
		/** The id of the rule. */
		readonly rule: string,
		override readonly cause: unknown,
	) {
		super(`The rule ${rule} has failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
	}
}

/** Does a rule's work; what it throws is named after the rule. */
export type Guard = <T>(work: () => T, otherwise: T) => T;

/**
 * @param onError is told of a failure, whose result is then `otherwise`; without it, the failure is thrown.
 */
export const guardOf =
	(rule: string, onError: ((failure: RuleFailure) => void) | undefined): Guard =>
	(work, otherwise) => {
		try {
			return work();
		} catch (error) {
			const failure = new RuleFailure(rule, error);
			if (!onError) {
				throw failure;
			}
			onError(failure);
			return otherwise;
		}
	};

/** A context in which a rule that fails is no finding less, but an exception: where one fails, a text is to be left alone. */
export const strictly = ({ onError: _, ...context }: Context): Context => context;
