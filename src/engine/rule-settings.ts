// What is set by the names of rules and of their groups: its schema, and how it is read.
import type { Message } from '../text/message';
import type { RuleInfo } from './rule';
import { groupsOf, namesOf } from './rule-names';
import { type Items, oneOf, type SettingFault, wrong } from './setting';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeveritySet = Readonly<Record<string, Severity | 'off'>>;

const LEVELS = [...SEVERITIES, 'off'] as const;

/** A severity for each rule, whose default is the rule's own, and for each group of rules. */
export function severitySchema(rules: readonly RuleInfo[]): object {
	const entry = (name: string, text: string, severity?: string): [string, object] => [
		name,
		{ type: 'string', enum: LEVELS, default: severity, markdownDescription: `%${text}.${name}%` },
	];
	return {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries([
			...rules.map(({ id, severity }) => entry(id, 'rule', severity)),
			...[...groupsOf(rules).keys()].map((name) => entry(name, 'group')),
		]),
	};
}

/** The entries whose value is a severity or `off`. */
export function readSeverities(value: unknown): SeveritySet {
	const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	const isSound = (entry: [string, unknown]): entry is [string, Severity | 'off'] =>
		LEVELS.some((one) => one === entry[1]);
	return Object.fromEntries(entries.filter(isSound));
}

/** What of a value is no severity of a rule, or of a group of rules. */
export function severityFaults(value: unknown, rules: readonly RuleInfo[]): readonly SettingFault[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return wrong({ text: 'This must be an object, as {0}', args: ['{ "title": "off" }'] });
	}
	const names = new Set(rules.flatMap(({ id }) => namesOf(id)));
	return Object.entries(value).flatMap(([name, level]): SettingFault[] => {
		if (!names.has(name)) {
			return [{ path: [name], isName: true, message: noRule(name) }];
		}
		return LEVELS.some((one) => one === level) ? [] : [{ path: [name], message: oneOf(LEVELS) }];
	});
}

const noRule = (name: string): Message => ({ text: 'There is no rule {0}, nor a group of that name', args: [name] });

/** The names of rules whose leftovers cleaning removes, and of the groups that have such rules. */
export function keepSchema(rules: readonly RuleInfo[]): object {
	const ids = rules.filter(({ leftover }) => leftover).map(({ id }) => id);
	const groups = [...groupsOf(rules)].filter(([, members]) => members.some((id) => ids.includes(id)));
	const names = [...ids.map((id) => ['rule', id]), ...groups.map(([name]) => ['group', name])];
	return {
		type: 'array',
		uniqueItems: true,
		items: {
			type: 'string',
			enum: names.map(([, name]) => name),
			markdownEnumDescriptions: names.map(([kind, name]) => `%${kind}.${name}%`),
		},
	};
}

/** Any name is read; one that no rule has, or whose rule leaves nothing to cleaning, is a fault. */
export const keepItems: Items = {
	accepts: (name, rules) => !rules || rules.some(({ id, leftover }) => leftover && namesOf(id).includes(name)),
	message: (name) => ({
		text: 'There is no rule {0} by which cleaning removes something, nor a group of that name',
		args: [name],
	}),
};
