// What a report says of a file: its findings as plain data, with lines and columns.
import type { Inspection } from '../engine/inspect';
import type { Severity } from '../engine/options';
import type { Finding } from '../engine/rule';
import type { Message } from '../text/message';
import { type Fingerprinter, fingerprinter } from './fingerprint';
import { type Place, placesIn } from './line-index';

/** A place that a finding leads to. */
export interface ReportedPlace {
	readonly file: string;
	readonly message: Message;
	readonly start: Place;
	readonly end: Place;
}

export interface ReportedFinding {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: Message;
	readonly start: Place;
	readonly end: Place;
	/** Whether cleaning settles it. */
	readonly isCleaned: boolean;
	/** Where it was asked for: the best fix that the gate lets pass. */
	readonly fix?: { readonly title: Message; readonly isSafe: boolean };
	readonly related?: readonly ReportedPlace[];
	/** Where it was asked for: the same after lines elsewhere have changed. */
	readonly fingerprint?: string;
}

export interface FileReport {
	readonly file: string;
	/** In the order of the text. */
	readonly findings: readonly ReportedFinding[];
}

/** What a report needs that is not had for nothing. */
export interface Wants {
	readonly fixes: boolean;
	readonly fingerprints: boolean;
}

/** Reports what was found in a file. */
export function reportOf(file: string, inspection: Inspection, wants: Wants): FileReport {
	const { post, findings } = inspection;
	const placeOf = placesIn(post.text);
	const fingerprintOf = wants.fingerprints ? fingerprinter(post.text) : undefined;
	return {
		file,
		findings: findings.map((finding) => reported(file, inspection, finding, placeOf, wants.fixes, fingerprintOf)),
	};
}

function reported(
	file: string,
	inspection: Inspection,
	finding: Finding,
	placeOf: (offset: number) => Place,
	wantsFix: boolean,
	fingerprintOf: Fingerprinter | undefined,
): ReportedFinding {
	const { rule, severity, message, start, end, isCleaned, related } = finding;
	const fix = wantsFix ? inspection.fixesOf(finding)[0] : undefined;
	return {
		rule,
		severity,
		message,
		start: placeOf(start),
		end: placeOf(end),
		isCleaned,
		...(fix && { fix: { title: fix.title, isSafe: fix.isSafe } }),
		...(related && {
			related: related.map((one) => ({ file, message: one.message, start: placeOf(one.start), end: placeOf(one.end) })),
		}),
		...(fingerprintOf && { fingerprint: fingerprintOf(finding) }),
	};
}
