// Whether readers see the same on the page of a post before and after it is cleaned, but for Sina's furniture.
import diff from '@jest/diff-sequences';
import { readPage, type Seen } from './page';

/** What readers miss or find anew on the page after cleaning; undefined where it is the same. */
export function changeOf(before: string, after: string): string | undefined {
	const [old, now] = [readPage(before), readPage(after)];
	if (now.listings > old.listings) {
		return 'HTML is shown as source that was not';
	}
	// Mostly all furniture goes; where some stays, what is left of the two is matched.
	const article = withoutRemoved(old.seen, ({ mayGo }) => !mayGo);
	return (
		differenceOf(article, now.seen) && differenceOf(withoutRemoved(old.seen, matched(old.seen, now.seen)), now.seen)
	);
}

function differenceOf(kept: readonly Seen[], now: readonly Seen[]): string | undefined {
	for (let at = 0; at < Math.max(kept.length, now.length); at++) {
		const [expected, actual] = [kept[at], now[at]];
		if (expected === undefined || actual === undefined || expected.what !== actual.what) {
			return `readers saw ${show(kept, at)}, and see ${show(now, at)}`;
		}
		if (expected.how !== actual.how) {
			return `${show(now, at)} was ‘${expected.how}’, and is ‘${actual.how}’`;
		}
		if (expected.begins !== actual.begins) {
			return `a line ${actual.begins ? 'begins' : 'began'} with ${show(now, at)}`;
		}
	}
	return undefined;
}

/** What was seen before, without the furniture that is gone: where that stood a line may begin. */
function withoutRemoved(old: readonly Seen[], isKept: (seen: Seen, at: number) => boolean): Seen[] {
	const kept: Seen[] = [];
	let begins = false;
	for (const [at, seen] of old.entries()) {
		begins ||= seen.begins;
		if (!seen.mayGo || isKept(seen, at)) {
			kept.push({ ...seen, begins });
			begins = false;
		}
	}
	return kept;
}

/** Tells what of the one is in the longest common subsequence with the other. */
function matched(old: readonly Seen[], now: readonly Seen[]): (seen: Seen, at: number) => boolean {
	const common = new Uint8Array(old.length);
	const isCommon = (a: number, b: number): boolean => old[a]!.what === now[b]!.what;
	diff(old.length, now.length, isCommon, (count, from) => common.fill(1, from, from + count));
	return (_, at) => common[at] === 1;
}

const show = (seen: readonly Seen[], at: number): string =>
	JSON.stringify(
		seen
			.slice(at, at + 12)
			.map(({ what }) => what)
			.join(''),
	);
