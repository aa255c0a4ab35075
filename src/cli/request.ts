// What a run of the command line is asked for.
import type { Severity } from '../engine/options';

/** Stands for standard input where a path is expected. */
export const STDIN = '-';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];
export const DISCOVER_FORMATS = ['text', 'json'] as const;

/** Which posts are looked at, and by which configuration. */
export interface Sources {
	/** Files and folders as they were given, or only `-`. */
	readonly paths: readonly string[];
	/** A list of more of them; `-` is standard input. */
	readonly filesFrom?: string;
	/** Whether the list is divided by NUL, and not by line ends. */
	readonly isNulDivided: boolean;
	/** Only files that git calls changed since this revision. */
	readonly since?: string;
	/** What standard input is called. */
	readonly stdinPath?: string;
	/** A configuration file for all posts, in place of those beside them. */
	readonly config?: string;
	/** No larger file is read, in bytes. */
	readonly maxBytes: number;
	/** How many threads work; undefined for as many as there are cores. */
	readonly jobs?: number;
	/** Whether the progress and the summary are left out. */
	readonly isQuiet: boolean;
}

export interface CheckRequest extends Sources {
	readonly command: 'check';
	readonly format: FormatName;
	/** The lowest severity that makes the check fail. */
	readonly failOn: Severity;
	/** The file of findings that do not make it fail. */
	readonly baseline?: string;
	/** Whether the baseline is written, and not read. */
	readonly writesBaseline: boolean;
	/** No more findings are shown. */
	readonly maxFindings: number;
	/** Where to write the page with the report. */
	readonly report?: string;
}

/** What is asked of commands that change posts. */
export interface Changing extends Sources {
	/** `print` says what would change, or filters standard input. */
	readonly mode: 'print' | 'write' | 'diff' | 'check';
	/** Whether posts are written whose date is that of their file. */
	readonly isForced: boolean;
}

export interface CleanRequest extends Changing {
	readonly command: 'clean';
	/** Whether every post is taken for one from Sina. */
	readonly anySource: boolean;
}

export interface FixRequest extends Changing {
	readonly command: 'fix';
	/** The name of the rule. */
	readonly rule: string;
}

export interface DiscoverRequest extends Sources {
	readonly command: 'discover';
	readonly format: (typeof DISCOVER_FORMATS)[number];
	/** Whether what our own markers know is proposed, too. */
	readonly isAll: boolean;
}

export type Request =
	| CheckRequest
	| CleanRequest
	| FixRequest
	| DiscoverRequest
	| { readonly command: 'explain'; readonly rule: string }
	| { readonly command: 'rules' | 'help' | 'version' };
