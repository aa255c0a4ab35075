// The names by which users speak of a rule: its id, and those of the groups that it belongs to.
import type { Options, Severity } from './options';
import type { RuleInfo } from './rule';

/** The id of a rule, and every beginning of it that ends before a dash, the longest first: `date-zone`, `date`. */
export function namesOf(id: string): readonly string[] {
	const parts = id.split('-');
	return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** What the user's settings say of a rule. */
export interface Standing {
	/** Undefined where the rule's own holds. */
	readonly severity: Severity | 'off' | undefined;
	/** Whether cleaning leaves alone what it reports. */
	readonly isKept: boolean;
}

const STANDINGS = new WeakMap<Options, Map<string, Standing>>();

/**
 * What the settings say of a rule: its own name counts before those of its groups, and the name of a group does not wake a
 * rule that is off by default. Worked out once for each options.
 */
export function standingOf({ id, severity }: RuleInfo, options: Options): Standing {
	let standings = STANDINGS.get(options);
	if (!standings) {
		standings = new Map();
		STANDINGS.set(options, standings);
	}
	let standing = standings.get(id);
	if (!standing) {
		const isOff = severity === 'off';
		const name = (isOff ? [id] : namesOf(id)).find((one) => Object.hasOwn(options.severity, one));
		standing = {
			severity: name !== undefined ? options.severity[name] : isOff ? 'off' : undefined,
			isKept: namesOf(id).some((one) => options.keep.includes(one)),
		};
		standings.set(id, standing);
	}
	return standing;
}

/**
 * The groups of several rules, by their names, with the ids of the rules. The id of a rule is none, even where it begins
 * that of another one; of names that mean the same rules, the longest is taken.
 */
export function groupsOf(rules: readonly RuleInfo[]): ReadonlyMap<string, readonly string[]> {
	const members = new Map<string, string[]>();
	for (const { id } of rules) {
		for (const name of namesOf(id)) {
			members.set(name, [...(members.get(name) ?? []), id]);
		}
	}
	const isLongest = (name: string, ids: readonly string[]): boolean =>
		namesOf(ids[0]!).find((one) => members.get(one)!.length === ids.length) === name;
	return new Map([...members].filter(([name, ids]) => !rules.some(({ id }) => id === name) && isLongest(name, ids)));
}
