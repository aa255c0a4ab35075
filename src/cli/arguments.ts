// Parses the arguments into a request.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SEVERITIES } from '../engine/options';
import { LANGUAGE_NAMES } from '../report/languages';
import type { Message } from '../text/message';
import { Failure } from './outcome';
import { MEGABYTE } from './read-file';
import { type Changing, DISCOVER_FORMATS, FORMATS, type Request, type Sources, STDIN } from './request';

/** The user's mistake, in one line. */
export class UsageError extends Failure {
	constructor(mistake: Message) {
		super({ text: '{0} (see news-post --help)', args: [mistake] });
	}
}

const COMMON = {
	lang: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' },
} as const;

const POSTS = {
	...COMMON,
	config: { type: 'string' },
	'files-from': { type: 'string' },
	null: { type: 'boolean', short: '0' },
	since: { type: 'string' },
	jobs: { type: 'string', short: 'j' },
	'max-size': { type: 'string', default: '20' },
	quiet: { type: 'boolean', short: 'q' },
} as const;

/** Only for commands that take standard input. */
const STDIN_PATH = { 'stdin-filepath': { type: 'string' } } as const;

const CHECK = {
	...POSTS,
	...STDIN_PATH,
	format: { type: 'string', default: 'text' },
	'fail-on': { type: 'string', default: 'warning' },
	baseline: { type: 'string' },
	'write-baseline': { type: 'boolean' },
	'max-findings': { type: 'string' },
	report: { type: 'string' },
} as const;

/** For commands that change posts. */
const CHANGING = {
	...POSTS,
	...STDIN_PATH,
	write: { type: 'boolean' },
	diff: { type: 'boolean' },
	check: { type: 'boolean' },
	force: { type: 'boolean' },
} as const;

const CLEAN = { ...CHANGING, 'any-source': { type: 'boolean' } } as const;

const FIX = { ...CHANGING, rule: { type: 'string' } } as const;

const DISCOVER = {
	...POSTS,
	format: { type: 'string', default: 'text' },
	all: { type: 'boolean' },
} as const;

/** The language that the arguments name, whatever else is wrong with them. */
export function namedLanguage(args: readonly string[]): string | undefined {
	const { lang } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false }).values;
	return typeof lang === 'string' ? lang : undefined;
}

/**
 * Parses what follows `news-post` on the command line.
 *
 * @throws UsageError
 */
export function parseRequest([command, ...args]: readonly string[]): Request {
	switch (command) {
		case 'check':
			return parseCheck(args);
		case 'clean':
			return parseClean(args);
		case 'fix':
			return parseFix(args);
		case 'discover':
			return parseDiscover(args);
		case 'rules':
			return parseRules(args);
		case 'explain':
			return parseExplain(args);
	}
	if (command !== undefined && !command.startsWith('-')) {
		throw new UsageError({
			text: "there is no command '{0}', only check, clean, fix, discover, rules and explain",
			args: [command],
		});
	}
	const request = parseCommon(parse(command === undefined ? [] : [command, ...args], COMMON).values);
	if (!request) {
		throw new UsageError({ text: 'which command: check, clean, fix, discover, rules or explain?' });
	}
	return request;
}

function parseCheck(args: string[]): Request {
	const { values, positionals } = parse(args, CHECK);
	const { baseline } = values;
	const writesBaseline = values['write-baseline'] === true;
	if (writesBaseline && baseline === undefined) {
		throw new UsageError({ text: '--write-baseline needs --baseline FILE, the file to write' });
	}
	const maxFindings = values['max-findings'];
	return (
		parseCommon(values) ?? {
			command: 'check',
			format: oneOf(FORMATS, values.format, '--format'),
			failOn: oneOf(SEVERITIES, values['fail-on'], '--fail-on'),
			...(baseline !== undefined && { baseline }),
			writesBaseline,
			maxFindings: maxFindings === undefined ? Infinity : wholeNumber(maxFindings, 0, '--max-findings'),
			...(values.report !== undefined && { report: values.report }),
			...parseSources(positionals, values),
		}
	);
}

function parseClean(args: string[]): Request {
	const { values, positionals } = parse(args, CLEAN);
	const how = parseHow(values, positionals, 'cleaned');
	const anySource = values['any-source'] === true;
	return parseCommon(values) ?? { command: 'clean', anySource, ...how, ...parseSources(positionals, values) };
}

function parseFix(args: string[]): Request {
	const { values, positionals } = parse(args, FIX);
	const how = parseHow(values, positionals, 'fixed');
	const request = parseCommon(values);
	const { rule } = values;
	if (!request && rule === undefined) {
		throw new UsageError({ text: 'fix needs --rule RULE, the rule whose findings are to be fixed' });
	}
	return request ?? { command: 'fix', rule: rule!, ...how, ...parseSources(positionals, values) };
}

/** How posts are to be changed. */
function parseHow(
	values: ReturnType<typeof parse<typeof CHANGING>>['values'],
	positionals: readonly string[],
	done: 'cleaned' | 'fixed',
): Pick<Changing, 'mode' | 'isForced'> {
	const modes = (['write', 'diff', 'check'] as const).filter((mode) => values[mode]);
	const [mode = 'print', other] = modes;
	if (other) {
		throw new UsageError({ text: '--{0} and --{1} exclude each other', args: [mode, other] });
	}
	if (mode === 'write' && positionals.includes(STDIN)) {
		throw new UsageError(
			done === 'cleaned'
				? { text: "--write is for files; '-' prints the cleaned text" }
				: { text: "--write is for files; '-' prints the fixed text" },
		);
	}
	const isForced = values.force === true;
	if (isForced && mode !== 'write') {
		throw new UsageError({ text: '--force is of use only with --write' });
	}
	return { mode, isForced };
}

function parseDiscover(args: string[]): Request {
	const { values, positionals } = parse(args, DISCOVER);
	const request = parseCommon(values);
	if (!request && positionals.includes(STDIN)) {
		throw new UsageError({ text: "discover looks at many posts, not at '-'" });
	}
	return (
		request ?? {
			command: 'discover',
			format: oneOf(DISCOVER_FORMATS, values.format, '--format'),
			isAll: values.all === true,
			...parseSources(positionals, values),
		}
	);
}

function parseRules(args: string[]): Request {
	const { values, positionals } = parse(args, COMMON);
	if (positionals.length > 0) {
		throw new UsageError({ text: 'rules takes no argument' });
	}
	return parseCommon(values) ?? { command: 'rules' };
}

function parseExplain(args: string[]): Request {
	const { values, positionals } = parse(args, COMMON);
	const request = parseCommon(values);
	const [rule, ...others] = positionals;
	if (!request && (rule === undefined || others.length > 0)) {
		throw new UsageError({ text: 'explain takes the name of one rule' });
	}
	return request ?? { command: 'explain', rule: rule! };
}

/** Parses options and positionals; anything but the given options is a mistake. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new UsageError({ text: '{0}', args: [(error as Error).message.replaceAll('\n', ' ')] });
	}
}

function parseCommon({
	lang,
	help,
	version,
}: {
	lang?: string;
	help?: boolean;
	version?: boolean;
}): Request | undefined {
	if (lang !== undefined) {
		oneOf<string>(LANGUAGE_NAMES, lang.toLowerCase(), '--lang');
	}
	if (help) {
		return { command: 'help' };
	}
	return version ? { command: 'version' } : undefined;
}

type SourceValues = ReturnType<typeof parse<typeof POSTS>>['values'] & { readonly 'stdin-filepath'?: string };

function parseSources(given: readonly string[], values: SourceValues): Sources {
	const { config, since, 'files-from': filesFrom, 'stdin-filepath': stdinPath } = values;
	// What has changed is looked for everywhere, where nothing else is said.
	const paths = given.length === 0 && since !== undefined && filesFrom === undefined ? ['.'] : given;
	if (paths.length === 0 && filesFrom === undefined) {
		throw new UsageError({ text: "give at least one PATH, or '-' for standard input" });
	}
	if (paths.includes('')) {
		throw new UsageError({ text: 'a PATH is empty' });
	}
	if (paths.includes(STDIN) && (paths.length > 1 || filesFrom !== undefined || since !== undefined)) {
		throw new UsageError({ text: "'-' does not go together with other paths, --files-from or --since" });
	}
	if (stdinPath !== undefined && !paths.includes(STDIN)) {
		throw new UsageError({ text: "--stdin-filepath is of use only with '-'" });
	}
	if (values.null && filesFrom === undefined) {
		throw new UsageError({ text: '-0 is of use only with --files-from' });
	}
	return {
		paths,
		isNulDivided: values.null === true,
		isQuiet: values.quiet === true,
		maxBytes: wholeNumber(values['max-size'], 1, '--max-size') * MEGABYTE,
		...(filesFrom !== undefined && { filesFrom }),
		...(since !== undefined && { since }),
		...(stdinPath !== undefined && { stdinPath }),
		...(config !== undefined && { config }),
		...(values.jobs !== undefined && { jobs: wholeNumber(values.jobs, 1, '--jobs') }),
	};
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
	const choice = choices.find((candidate) => candidate === value);
	if (choice === undefined) {
		throw new UsageError({ text: "{0} takes {1}, not '{2}'", args: [option, choices.join(', '), value] });
	}
	return choice;
}

function wholeNumber(value: string, minimum: number, option: string): number {
	const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
	if (number < minimum) {
		throw new UsageError({ text: "{0} takes a whole number from {1}, not '{2}'", args: [option, minimum, value] });
	}
	return number;
}
