// What is different between what two engines make of one text, by its kind.

/** A finding as both engines can give it. */
export interface PlainFinding {
	readonly rule: string;
	readonly severity: string;
	/** UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
	readonly message: string;
}

/** What an engine makes of a text. */
export interface Outcome {
	readonly findings: readonly PlainFinding[];
	/** What cleaning gives. */
	readonly text: string;
	readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** `kind` says what is different without naming the place: `date → date-zone`; `detail` says it of this text. */
export interface Difference {
	readonly kind: string;
	readonly detail: string;
}

/** The differences between two outcomes, or between an outcome and the failure that came in its place. */
export function differences(old: Outcome | Error, now: Outcome | Error): Difference[] {
	if (old instanceof Error || now instanceof Error) {
		return old instanceof Error && now instanceof Error ? [] : [failure(old, now)];
	}
	return [...ofFindings(old.findings, now.findings), ...ofCleaning(old, now)];
}

function failure(old: Outcome | Error, now: Outcome | Error): Difference {
	return old instanceof Error
		? { kind: 'old throws', detail: String(old) }
		: { kind: 'new throws', detail: String(now) };
}

function ofCleaning(old: Outcome, now: Outcome): Difference[] {
	if (old.text !== now.text) {
		return [{ kind: 'cleaned text', detail: firstDifference(old.text, now.text) }];
	}
	const [before, after] = [JSON.stringify(old.edits), JSON.stringify(now.edits)];
	return before === after ? [] : [{ kind: 'edits', detail: `${before} → ${after}` }];
}

function firstDifference(old: string, now: string): string {
	let at = 0;
	while (old[at] === now[at]) at++;
	const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
	return `at ${at}: ${around(old)} → ${around(now)}`;
}

/** How two findings may belong together, the closest first, and what is different then. */
const PAIRINGS: readonly {
	readonly belong: (old: PlainFinding, now: PlainFinding) => boolean;
	readonly kind?: (old: PlainFinding, now: PlainFinding) => string;
}[] = [
	{ belong: (old, now) => isSame(old, now, 'rule', 'start', 'end', 'severity', 'message') },
	{
		belong: (old, now) => isSame(old, now, 'rule', 'start', 'end', 'message'),
		kind: (old, now) => `severity of ${old.rule}: ${old.severity} → ${now.severity}`,
	},
	{ belong: (old, now) => isSame(old, now, 'rule', 'start', 'end'), kind: ({ rule }) => `message of ${rule}` },
	{
		belong: (old, now) => isSame(old, now, 'start', 'end', 'message'),
		kind: (old, now) => `${old.rule} → ${now.rule}`,
	},
	{ belong: (old, now) => isSame(old, now, 'start', 'end'), kind: (old, now) => `${old.rule} → ${now.rule}` },
	{
		belong: (old, now) => isSame(old, now, 'rule') && old.start < now.end && now.start < old.end,
		kind: ({ rule }) => `place of ${rule}`,
	},
];

const isSame = (old: PlainFinding, now: PlainFinding, ...keys: (keyof PlainFinding)[]): boolean =>
	keys.every((key) => old[key] === now[key]);

function ofFindings(old: readonly PlainFinding[], now: readonly PlainFinding[]): Difference[] {
	const found: Difference[] = [];
	const added = [...now];
	let missing = [...old];
	for (const { belong, kind } of PAIRINGS) {
		missing = missing.filter((finding) => {
			const index = added.findIndex((other) => belong(finding, other));
			if (index < 0) return true;
			const [other] = added.splice(index, 1);
			if (kind) found.push({ kind: kind(finding, other!), detail: `${show(finding)} → ${show(other!)}` });
			return false;
		});
	}
	return [
		...found,
		...missing.map((finding) => ({ kind: `missing ${finding.rule}`, detail: show(finding) })),
		...added.map((finding) => ({ kind: `new ${finding.rule}`, detail: show(finding) })),
	];
}

const show = ({ rule, severity, start, end, message }: PlainFinding): string =>
	`${rule} (${severity}) at ${start}–${end}: ${message}`;
