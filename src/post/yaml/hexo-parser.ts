// What Hexo's own YAML parser, js-yaml 4, reads in a source, or why it refuses it.
import { load } from 'js-yaml';

/** The parser's reason for refusing a source, in its own words, and where it noticed. */
export interface Refusal {
	readonly reason: string;
	/** An offset into the source; its length where the reason is about the whole. */
	readonly at: number;
}

/** What Hexo reads: `data` is what hexo-front-matter gets; of names that are repeated the last counts. */
export interface Reading {
	readonly data: unknown;
	/** Hexo refuses the source after all, for this alone: a name is repeated. */
	readonly repeated?: Refusal;
}

/**
 * Reads a source as Hexo does. Takes any text, never throws; time is linear in its length, and it goes no deeper than
 * Hexo does (100 levels). What comes back may refer to itself: never expand it.
 */
export function askHexo(code: string): Reading | Refusal {
	const answer = read(code, false);
	if ('data' in answer || answer.reason !== 'duplicated mapping key') {
		return answer;
	}
	const again = read(code, true);
	return 'data' in again ? { data: again.data, repeated: answer } : again;
}

function read(code: string, json: boolean): Reading | Refusal {
	try {
		return { data: load(code, { json }) };
	} catch (error) {
		const { message, reason = message, mark } = error as Error & { reason?: string; mark?: { position: number } };
		// It takes a byte order mark away before it counts.
		const at = mark ? mark.position + (code.startsWith('\uFEFF') ? 1 : 0) : code.length;
		return { reason, at: Math.min(at, code.length) };
	}
}

/** Whether what was read is a mapping, names with values. */
export const isMapping = (data: unknown): data is Readonly<Record<string, unknown>> =>
	typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
