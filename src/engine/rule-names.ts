// The names by which users speak of a rule: its id, and those of the groups that it belongs to.
import type { Options, Severity } from './options';
import type { RuleInfo } from './rule';

const NAMES = new Map<string, readonly string[]>();

/** The id of a rule, and every beginning of it that ends before a dash, the longest first: `date-zone`, `date`. */
export function namesOf(id: string): readonly string[] {
	let names = NAMES.get(id);
	if (!names) {
		const parts = id.split('-');
		names = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
		NAMES.set(id, names);
	}
	return names;
}

/**
 * The severity that holds for a rule by the user's settings, the narrowest name first; undefined where none is set. The name
 * of a group does not wake a rule that is off by default: only its own does.
 */
export function severitySet(rule: RuleInfo, { severity }: Options): Severity | 'off' | undefined {
	const names = rule.severity === 'off' ? [rule.id] : namesOf(rule.id);
	const name = names.find((one) => Object.hasOwn(severity, one));
	return name === undefined ? undefined : severity[name];
}

/** Whether cleaning leaves alone what a rule reports. */
export const isKept = ({ id }: RuleInfo, { keep }: Options): boolean =>
	keep.length > 0 && namesOf(id).some((name) => keep.includes(name));
