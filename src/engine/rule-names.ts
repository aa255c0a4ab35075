// The names by which users speak of a rule: its id, and those of the groups that it belongs to.
import type { Options, Severity } from './options';
import type { Rule } from './rule';

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

/** What the user's settings say of a rule. */
export interface Standing {
	/** Undefined where none is set. */
	readonly severity: Severity | 'off' | undefined;
	/** Whether cleaning leaves alone what it reports. */
	readonly isKept: boolean;
}

const STANDINGS = new WeakMap<Options, Map<string, Standing>>();

/** What the settings say of a rule: its own name counts before those of its groups. Worked out once for each options. */
export function standingOf({ id }: Rule, options: Options): Standing {
	let standings = STANDINGS.get(options);
	if (!standings) {
		standings = new Map();
		STANDINGS.set(options, standings);
	}
	let standing = standings.get(id);
	if (!standing) {
		const name = namesOf(id).find((one) => Object.hasOwn(options.severity, one));
		standing = {
			severity: name === undefined ? undefined : options.severity[name],
			isKept: namesOf(id).some((one) => options.keep.includes(one)),
		};
		standings.set(id, standing);
	}
	return standing;
}
