// What a report says of a file: its findings as plain data, with lines and columns.
import type { Severity } from '../engine/options';
import type { Finding, Fix } from '../engine/rule';
import type { Message } from '../text/message';
import { type Fingerprinter, fingerprinter } from './fingerprint';
import { type Place, placesIn } from './line-index';
import type { PostSummary } from './post-summary';
import { type Cleanable, regionsOf } from './regions';

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
	/** The region that it belongs to: people are shown the findings with one number as one. */
	readonly region: number;
	/** Where it was asked for: the best fix that the gate lets pass. */
	readonly fix?: { readonly title: Message; readonly isSafe: boolean };
	readonly related?: readonly ReportedPlace[];
	/** Where it was asked for: the same after lines elsewhere have changed. */
	readonly fingerprint?: string;
}

/** A file that was checked. */
export interface CheckedFile {
	/** A post, or the settings of a site. */
	readonly kind: 'post' | 'site';
	/** What to call it. */
	readonly file: string;
	/** The absolute path with forward slashes; of standard input only where it is known. */
	readonly path?: string;
}

export interface FileReport extends CheckedFile {
	/** In the order of the text. */
	readonly findings: readonly ReportedFinding[];
	/** Where it was asked for: what the report of many posts keeps of it. */
	readonly summary?: PostSummary;
}

/** What a report needs that is not had for nothing. */
export interface Wants {
	readonly fixes: boolean;
	readonly fingerprints: boolean;
	readonly summary: boolean;
}

/** A text with what was found in it. */
export interface Inspected extends Cleanable {
	fixesOf(finding: Finding): readonly (Fix & { readonly isSafe?: boolean })[];
}

/** Reports what was found in a file. */
export function fileReportOf(checked: CheckedFile, inspected: Inspected, wants: Wants): FileReport {
	const { text, findings } = inspected;
	const placeOf = placesIn(text);
	const regions = new Map(
		regionsOf(inspected).flatMap((region, index) => region.map((finding): [Finding, number] => [finding, index])),
	);
	const fingerprintOf = wants.fingerprints ? fingerprinter(text) : undefined;
	return {
		...checked,
		findings: findings.map((finding) =>
			reported(checked.file, inspected, finding, regions.get(finding)!, placeOf, wants.fixes, fingerprintOf),
		),
	};
}

function reported(
	file: string,
	inspected: Inspected,
	finding: Finding,
	region: number,
	placeOf: (offset: number) => Place,
	wantsFix: boolean,
	fingerprintOf: Fingerprinter | undefined,
): ReportedFinding {
	const { rule, severity, message, start, end, isCleaned, related = [], relatedPosts = [] } = finding;
	const places = related.map((one) => ({
		file,
		message: one.message,
		start: placeOf(one.start),
		end: placeOf(one.end),
	}));
	const others = relatedPosts.map(({ name: _, ...other }) => other);
	const fix = wantsFix ? inspected.fixesOf(finding)[0] : undefined;
	return {
		rule,
		severity,
		message,
		start: placeOf(start),
		end: placeOf(end),
		isCleaned,
		region,
		...(fix && { fix: { title: fix.title, isSafe: fix.isSafe === true } }),
		...(places.length + others.length > 0 && { related: [...places, ...others] }),
		...(fingerprintOf && { fingerprint: fingerprintOf(finding) }),
	};
}
