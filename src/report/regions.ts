// Regions: leftovers with nothing but blanks between them, which people are shown as one.
import { SEVERITIES } from '../engine/options';
import type { Finding } from '../engine/rule';
import { RULES } from '../rules';
import { isBlank } from '../text/blanks';
import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { firstIndex, type Span } from '../text/span';

/** The rules whose findings readers lose nothing with, by their ids, and what to call one and several of these. */
const KINDS = new Map(
	RULES.flatMap(({ id, unnecessary, leftover }) => (unnecessary && leftover ? [[id, leftover]] : [])),
);

const OWN_LIST = 'custom-boilerplate';

/** A text with what was found in it, and the edits of cleaning. */
export interface Cleanable {
	readonly text: string;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** Sorted. */
	readonly edits: readonly TextEdit[];
}

/** What is shown as one: a finding, or several leftovers. In the order of the text. */
export type Region = readonly [Finding, ...Finding[]];

/**
 * The findings as people are shown them, in the order of the text: leftovers next to each other together, any other finding
 * by itself. What stays after cleaning ends a region, and so does a leftover that is kept or suppressed. A leftover that is
 * a hint is shown by itself, but ends no region.
 */
export function regionsOf({ text, findings, edits }: Cleanable): readonly Region[] {
	const groups: [Finding, ...Finding[]][] = [];
	let region: [Finding, ...Finding[]] | undefined;
	let end = 0;
	for (const finding of findings) {
		if (!finding.isCleaned || finding.severity === 'hint' || !KINDS.has(finding.rule)) {
			groups.push([finding]);
		} else if (region && isGone(text, edits, end, finding.start)) {
			region.push(finding);
			end = Math.max(end, finding.end);
		} else {
			region = [finding];
			groups.push(region);
			end = finding.end;
		}
	}
	return groups;
}

/** Whether cleaning leaves nothing but blanks of a stretch of text. */
function isGone(text: string, edits: readonly TextEdit[], start: number, end: number): boolean {
	let at = start;
	for (let index = firstIndex(edits.length, (one) => edits[one]!.end > start); at < end; index++) {
		const edit = edits[index] ?? { start: end, end, text: '' };
		if (edit.text !== '' || !isBlank(text.slice(at, Math.min(edit.start, end)))) {
			return false;
		}
		at = Math.max(at, edit.end);
	}
	return true;
}

/** The place of a region. */
export const spanOf = (region: Region): Span => ({
	start: region[0].start,
	end: region.reduce((end, finding) => Math.max(end, finding.end), 0),
});

/** What is told of a region as a whole. */
type Told = Pick<Finding, 'rule' | 'severity' | 'message'>;

/** The rule and the message of the first, or how many of which kinds they are; the highest severity. */
export function toldOf(region: readonly [Told, ...Told[]]): Told {
	const [{ rule, message }] = region;
	const severity = SEVERITIES.find((one) => region.some((finding) => finding.severity === one))!;
	return { rule, severity, message: region.length > 1 ? countMessage(region) : message };
}

function countMessage(region: readonly Told[]): Message {
	const counts = new Map<string, number>();
	for (const { rule } of region) {
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	if (counts.has(OWN_LIST) && counts.size === 1) {
		return { text: '{0} leftovers of your own list', args: [region.length] };
	}
	const args = [region.length, listOf([...counts].map(([rule, count]) => kindOf(rule, count)))];
	return counts.has(OWN_LIST)
		? { text: '{0} leftovers ({1})', args }
		: { text: "{0} leftovers of Sina's page ({1})", args };
}

function kindOf(rule: string, count: number): Message {
	const [one, many] = KINDS.get(rule)!;
	const kind = count === 1 ? one : many;
	return { text: kind };
}

const listOf = (kinds: readonly Message[]): Message =>
	kinds.reduce((list, kind) => ({ text: '{0}, {1}', args: [list, kind] }));
