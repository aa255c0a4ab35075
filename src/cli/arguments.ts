// What the user asks for: the help text, and the parsing of the arguments.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../engine/options';
import { Failure } from './outcome';

/** Stands for standard input where a path is expected. */
export const STDIN = '-';

export const HELP = `Usage:
  news-post check [--format text|json] [--fail-on SEVERITY] [--report FILE] PATH… | -
  news-post clean [--write | --diff | --check] PATH… | -

check says what is wrong with news posts. clean takes out what Sina's pages have left in
them: it never changes the front matter, and never takes a word or a picture of the article.

PATH is a file, which is always checked, or a folder, which is searched for posts (.md,
.markdown and .html; not in node_modules or in hidden folders). - is standard input.

Options of check:
  --format text          a line for each finding, and a summary (the default)
  --format json          an array of { file, rule, severity, message, start, end, fix? }
  --fail-on SEVERITY     exit with 1 from this severity on: error, warning (the default),
                         information or hint
  --report FILE          write a report of all posts, too: a page for the browser

Options of clean:
  (none)                 say what would be cleaned, and change nothing; of standard input,
                         print the cleaned text
  --write                change the files
  --diff                 print the changes as a patch
  --check                exit with 1 where something would change

Options of both:
  --stdin-filepath PATH  what standard input is called, for the rules that look at the path
  --                     what follows is a path, even if it begins with -
  -h, --help             print this text
  --version              print the version

Exit codes: 0 all is well; 1 something was found, or would change with --check;
2 wrong usage, or a file could not be read or written.
`;

export interface Sources {
	/** Files and folders as they were given, or only `-`. */
	readonly paths: readonly string[];
	/** What standard input is called. */
	readonly stdinPath?: string;
}

export interface CheckRequest extends Sources {
	readonly command: 'check';
	readonly format: 'text' | 'json';
	/** The lowest severity that makes the check fail. */
	readonly failOn: Severity;
	/** Where to write the page with the report. */
	readonly report?: string;
}

export interface CleanRequest extends Sources {
	readonly command: 'clean';
	/** `print` says what would be cleaned, or filters standard input. */
	readonly mode: 'print' | 'write' | 'diff' | 'check';
}

export type Request = CheckRequest | CleanRequest | { readonly command: 'help' | 'version' };

/** The user's mistake, in one line. */
export class UsageError extends Failure {
	constructor(mistake: string) {
		super(`${mistake} (see news-post --help)`);
	}
}

const COMMON = {
	'stdin-filepath': { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' },
} as const;

const CHECK = {
	...COMMON,
	format: { type: 'string', default: 'text' },
	'fail-on': { type: 'string', default: 'warning' },
	report: { type: 'string' },
} as const;

const CLEAN = {
	...COMMON,
	write: { type: 'boolean' },
	diff: { type: 'boolean' },
	check: { type: 'boolean' },
} as const;

/**
 * Parses what follows `news-post` on the command line.
 *
 * @throws UsageError
 */
export function parseRequest([command, ...args]: readonly string[]): Request {
	if (command === 'check') {
		return parseCheck(args);
	}
	if (command === 'clean') {
		return parseClean(args);
	}
	if (command !== undefined && !command.startsWith('-')) {
		throw new UsageError(`there is no command '${command}', only check and clean`);
	}
	const request = parseCommon(parse(command === undefined ? [] : [command], COMMON).values);
	if (!request) {
		throw new UsageError('which command, check or clean?');
	}
	return request;
}

function parseCheck(args: string[]): Request {
	const { values, positionals } = parse(args, CHECK);
	return (
		parseCommon(values) ?? {
			command: 'check',
			format: oneOf(['text', 'json'], values.format, '--format'),
			failOn: oneOf(SEVERITIES, values['fail-on'], '--fail-on'),
			...(values.report !== undefined && { report: values.report }),
			...parseSources(positionals, values['stdin-filepath']),
		}
	);
}

function parseClean(args: string[]): Request {
	const { values, positionals } = parse(args, CLEAN);
	const modes = (['write', 'diff', 'check'] as const).filter((mode) => values[mode]);
	const [mode = 'print', other] = modes;
	if (other) {
		throw new UsageError(`--${mode} and --${other} exclude each other`);
	}
	if (mode === 'write' && positionals.includes(STDIN)) {
		throw new UsageError(`--write is for files; '${STDIN}' prints the cleaned text`);
	}
	return parseCommon(values) ?? { command: 'clean', mode, ...parseSources(positionals, values['stdin-filepath']) };
}

/** Parses options and positionals; anything but the given options is a mistake. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new UsageError((error as Error).message.replaceAll('\n', ' '));
	}
}

function parseCommon(values: { help?: boolean; version?: boolean }): Request | undefined {
	if (values.help) {
		return { command: 'help' };
	}
	return values.version ? { command: 'version' } : undefined;
}

function parseSources(paths: readonly string[], stdinPath: string | undefined): Sources {
	if (paths.length === 0) {
		throw new UsageError(`give at least one PATH, or '${STDIN}' for standard input`);
	}
	if (paths.includes('')) {
		throw new UsageError('a PATH is empty');
	}
	if (paths.includes(STDIN) && paths.length > 1) {
		throw new UsageError(`'${STDIN}' does not go together with other paths`);
	}
	if (stdinPath === undefined) {
		return { paths };
	}
	if (!paths.includes(STDIN)) {
		throw new UsageError(`--stdin-filepath is of use only with '${STDIN}'`);
	}
	return { paths, stdinPath };
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
	const choice = choices.find((candidate) => candidate === value);
	if (choice === undefined) {
		throw new UsageError(`${option} takes ${choices.join(', ')}, not '${value}'`);
	}
	return choice;
}
