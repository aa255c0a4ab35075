// Globs of settings: which of them are used, and how paths are matched.
import picomatch from 'picomatch';
import type { Message } from './message';

/** So many globs of a list are used. */
export const MAX_GLOBS = 100;
/** A longer glob, in UTF-16 units, is not used. */
export const MAX_GLOB = 256;
/** A longer path is none of a file. */
const MAX_PATH = 4_096;

/** What may stand for texts of any length, or for one of several: matching takes time to the power of their number. */
const MAX_IN_SEGMENT = 3;
/** Each of these may stand for any number of folders. */
const MAX_FOLDERS = 2;

/** Why a glob is not used: to match a path with it might take long. */
export function globFault(glob: string): Message | undefined {
	if (glob.length > MAX_GLOB) {
		return { text: 'A glob has no more than {0} characters: this one is not used', args: [MAX_GLOB] };
	}
	const segments = glob.split(/[/\\]/);
	if (segments.some((segment) => countOf(segment, /[*{]/g) > MAX_IN_SEGMENT)) {
		return {
			text: 'A glob has no more than {0} * or {1} between two slashes: this one is not used',
			args: [MAX_IN_SEGMENT, '{'],
		};
	}
	return countOf(glob, /\*\*\//g) + (isAnchored(glob) ? 0 : 1) > MAX_FOLDERS
		? { text: 'A glob has no more than {0} {1}: this one is not used', args: [MAX_FOLDERS, '**/'] }
		: undefined;
}

/** Why a line of `.gitignore` is not used, for the same reason. There, braces are signs as any other. */
export function ignoredFault(line: string): Message | undefined {
	const most = Math.max(...line.split('/').map((segment) => countOf(segment, /\*+/g)));
	return most > MAX_IN_SEGMENT || countOf(line, /\*\*\//g) > MAX_IN_SEGMENT
		? {
				text: 'A pattern with more than {0} * between two slashes, or as many **/, takes too long: nothing in this folder is looked at',
				args: [MAX_IN_SEGMENT],
			}
		: undefined;
}

/** Whether a glob says itself where it begins; any other may be meant at any depth. */
export const isAnchored = (glob: string): boolean => /^(?:\/|\*\*|[A-Za-z]:)/.test(glob);

/** The globs of a list that are used. */
export const usedGlobs = (globs: readonly string[]): string[] =>
	globs.slice(0, MAX_GLOBS).filter((glob) => globFault(glob) === undefined);

/**
 * A function that tells whether a path, with forward slashes, is one of those that any of the globs means. They know `*`,
 * `**`, `?`, `[…]` and `{…,…}`; brackets of other kinds stand for themselves.
 *
 * @param globs that are used
 * @param options of the library
 */
export function globMatcher(
	globs: readonly string[],
	options: picomatch.PicomatchOptions = {},
): (path: string) => boolean {
	// Before a bracket, `!` would begin one of those kinds; without it, it would turn the whole glob round.
	const used = globs.map((glob) => glob.replace(/[()+|]|^!(?=\()/g, '\\$&'));
	const matches = used.length > 0 ? picomatch(used, options) : () => false;
	return (path) => path.length <= MAX_PATH && matches(path);
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
