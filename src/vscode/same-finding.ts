// Finds a finding again after the text was changed.
import type { Inspection } from '../engine/inspect';
import type { Finding } from '../engine/rule';

/** The finding of a later inspection that is the same as one of an earlier; undefined where that is gone or not certain. */
export function sameFinding(before: Inspection, finding: Finding, now: Inspection): Finding | undefined {
	if (before === now) {
		return finding;
	}
	const likes = ({ post, findings }: Inspection): Finding[] =>
		findings.filter(
			(other) =>
				other.rule === finding.rule &&
				other.message.text === finding.message.text &&
				post.text.slice(other.start, other.end) === before.post.text.slice(finding.start, finding.end),
		);
	const [old, present] = [likes(before), likes(now)];
	return old.length === present.length ? present[old.indexOf(finding)] : undefined;
}
