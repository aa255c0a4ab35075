// What is kept of a post that a run cleans, so that it can be brought back, and what becomes of it then. Plain data.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Steps } from '../../text/steps';
import { hashSteps } from '../content-hash';
import { reverseEdits } from './reverse-edits';

/** An edit as it is kept. */
type KeptEdit = readonly [start: number, end: number, text: string];

/** A post before and after. A byte order mark, which is never touched, is no part of its text here. */
export interface Original {
	readonly uri: string;
	/** The hash of the text before the run. */
	readonly before: string;
	/** The hash of the text after it. */
	readonly after: string;
	/** What makes the text before of the text after. */
	readonly back: readonly KeptEdit[];
	/** Whether Hexo dates the post by its file: then it is brought back in the editor only. */
	readonly hasDateOfFile?: true;
	/** Where a killed run may leave a part of a file: all it held, a byte order mark too, and the edits of that. */
	readonly whole?: {
		readonly text: string;
		readonly edits: readonly KeptEdit[];
		/** Where a part of the file may have been left: when that was at the latest, in milliseconds since 1970. */
		readonly until?: number;
	};
}

const kept = ({ start, end, text }: TextEdit): KeptEdit => [start, end, text];
const unkept = ([start, end, text]: KeptEdit): TextEdit => ({ start, end, text });

/** What to keep of a text that edits are applied to. */
export function* originalSteps(uri: string, text: string, edits: readonly TextEdit[]): Steps<Original> {
	const before = yield* hashSteps(text);
	const after = yield* hashSteps(applyEdits(text, edits));
	return { uri, before, after, back: reverseEdits(text, edits).map(kept) };
}

/**
 * The same with all that it takes to bring back a file of which only a part was written.
 *
 * @param mark the byte order mark of the file, if it has one
 */
export function withWhole(original: Original, mark: string, text: string, edits: readonly TextEdit[]): Original {
	const moved = edits.map((edit) => ({ ...edit, start: edit.start + mark.length, end: edit.end + mark.length }));
	return { ...original, whole: { text: mark + text, edits: moved.map(kept) } };
}

/**
 * The same, once the run that put the file in danger is known to have ended.
 *
 * @param until when that was, in milliseconds since 1970
 */
export function inPartUntil(original: Original, until: number): Original {
	const { whole } = original;
	return whole && whole.until === undefined ? { ...original, whole: { ...whole, until } } : original;
}

/** The same for a file of which a part may have been left, and that is written once more. */
export const inDangerAnew = ({ whole, ...original }: Original): Original =>
	whole ? { ...original, whole: { text: whole.text, edits: whole.edits } } : original;

/** The clocks of two machines differ, and a run shows only now and then that it is at work: milliseconds. */
const LEEWAY = 10_000;

/** Whether a file may hold a part of what was written; not where somebody has written it since. */
export const mayBeInPart = ({ whole }: Original, mtime: number): boolean =>
	whole?.until !== undefined && mtime <= whole.until + LEEWAY;

/** What is to be done with a post so that it is as it was. */
export type WayBack =
	| { readonly kind: 'is back' }
	| { readonly kind: 'edit'; readonly edits: readonly TextEdit[] }
	/** Only a part of the file was written: this is all that it held. */
	| { readonly kind: 'replace'; readonly bytes: Uint8Array }
	| { readonly kind: 'has changed' };

/**
 * How a post comes back.
 *
 * @param text as the post is now, without a byte order mark; undefined where it is not UTF-8
 * @param bytes of the file, where it is the file that counts and may hold a part of what was written
 */
export function* wayBackSteps(
	original: Original,
	text: string | undefined,
	bytes: Uint8Array | undefined,
): Steps<WayBack> {
	const hash = text === undefined ? undefined : yield* hashSteps(text);
	if (hash === original.before) {
		return { kind: 'is back' };
	}
	if (hash === original.after) {
		return { kind: 'edit', edits: original.back.map(unkept) };
	}
	const { whole } = original;
	if (whole && bytes) {
		const before = utf8ToBytes(whole.text);
		yield;
		const after = utf8ToBytes(applyEdits(whole.text, whole.edits.map(unkept)));
		yield;
		if (isPartly(bytes, after, before) || isPartly(bytes, before, after)) {
			return { kind: 'replace', bytes: before };
		}
	}
	return { kind: 'has changed' };
}

/** Whether bytes begin as `written` does, and then end, or go on as `old` does at that place: writing was not finished. */
export function isPartly(bytes: Uint8Array, written: Uint8Array, old: Uint8Array): boolean {
	let at = 0;
	while (at < bytes.length && bytes[at] === written[at]) {
		at++;
	}
	return at === bytes.length || (bytes.length === old.length && isSame(bytes.subarray(at), old.subarray(at)));
}

/** Whether two files hold the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
	let at = 0;
	while (at < a.length && a[at] === b[at]) {
		at++;
	}
	return at === a.length && a.length === b.length;
}
