// Where the severity of a rule is in force.
import { namesOf } from '../engine/rule-names';
import type { Configuration } from './configuration';

/**
 * Whether the severity of a rule is set by the configuration file: by the rule's name or one of its groups', the narrowest
 * that is set anywhere. Where none is, a file that is there is where it belongs.
 *
 * @param others the severities that are set elsewhere
 */
export function isSetByFile(
	rule: string,
	configuration: Configuration | undefined,
	others: Readonly<Record<string, unknown>>,
): boolean {
	const own = (configuration?.values.get('severity') ?? {}) as Readonly<Record<string, unknown>>;
	const name = namesOf(rule).find((one) => Object.hasOwn(own, one) || Object.hasOwn(others, one));
	return configuration !== undefined && (name === undefined || Object.hasOwn(own, name));
}
