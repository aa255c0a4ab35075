// The help text.
import type { Localize } from '../report/format';
import { LANGUAGE_NAMES } from '../report/languages';
import type { Message } from '../text/message';
import type { FormatName } from './request';

/** An option and what it does. */
type Entry = readonly [option: string, what: Message];

const USAGE = `news-post check [OPTION]… PATH… | -
news-post clean [--write | --diff | --check] [OPTION]… PATH… | -
news-post fix --rule RULE [--write | --diff | --check] [OPTION]… PATH… | -
news-post discover [--format text|json] [--all] [OPTION]… PATH…
news-post rules
news-post explain RULE`;

const ABOUT: readonly Message[] = [
	{
		text: "check says what is wrong with news posts. clean takes out what Sina's pages have left in them: it never changes the front matter, and never takes a word or a picture of the article. fix applies what a rule offers to all that it finds, wherever there is nothing to choose. discover proposes what stands in many posts of one source and is not the article. rules lists the rules, explain prints the page of one.",
	},
	{
		text: 'PATH is a file, which is always checked, or a folder, which is searched for posts (.md, .markdown and .html; not in node_modules, in hidden folders, nor what .gitignore names). - is standard input.',
	},
	{
		text: 'Settings are read from the nearest .news-post.json above a post, up to the folder of _config.yml or .git.',
	},
];

/** What a check prints in each format. */
const FORMATS: Readonly<Record<FormatName, Message>> = {
	text: { text: 'a line for each finding, and a summary by rule (the default)' },
	json: { text: 'an array of { file, rule, severity, message, start, end, fix?, related? }' },
	jsonl: { text: 'the same objects, one a line' },
	sarif: { text: 'SARIF 2.1.0, for code scanning' },
	github: { text: 'annotations of GitHub Actions' },
};

const SECTIONS: readonly (readonly [title: Message, entries: readonly Entry[]])[] = [
	[
		{ text: 'Options of check:' },
		[
			...Object.entries(FORMATS).map(([name, what]): Entry => [`--format ${name}`, what]),
			[
				'--fail-on SEVERITY',
				{ text: 'exit with 1 from this severity on: error, warning (the default), information or hint' },
			],
			['--baseline FILE', { text: 'leave out the findings that are in this file: only others make the run fail' }],
			['--write-baseline', { text: 'write all findings to the file of --baseline' }],
			['--report FILE', { text: 'write a report of all posts, too: a page for the browser' }],
			['--max-findings N', { text: 'show no more than N findings; all are counted' }],
		],
	],
	[
		{ text: 'Options of clean and fix:' },
		[
			['(none)', { text: 'say what would change, and change nothing; of standard input, print the changed text' }],
			['--write', { text: 'change the files' }],
			['--diff', { text: 'print the changes as a patch' }],
			['--check', { text: 'exit with 1 where something would change' }],
			[
				'--force',
				{
					text: 'with --write: also change posts without a date that Hexo can read; their date, that of the file, moves',
				},
			],
			['--rule RULE', { text: '(fix) the rule whose findings are fixed; news-post rules lists them' }],
			[
				'--any-source',
				{ text: "(clean) clean posts that do not seem to be from Sina, too: what looks like Sina's is taken out" },
			],
		],
	],
	[
		{ text: 'Options of discover:' },
		[
			[
				'--format text',
				{ text: 'the proposals one after the other, the surest and most frequent first (the default)' },
			],
			['--format json', { text: 'an array of { kind, entry, posts, places, text }' }],
			['--all', { text: 'propose what the rules about Sina and the own list know, too' }],
		],
	],
	[
		{ text: 'Options of all four:' },
		[
			['--config FILE', { text: 'read the settings from this file, and from no other' }],
			['--files-from FILE', { text: 'take more PATHs from this file, one a line; - is standard input' }],
			['-0, --null', { text: 'the PATHs in it are divided by NUL' }],
			['--since REVISION', { text: 'only files that git calls changed since then, or new; PATH may be left out' }],
			['-j, --jobs N', { text: 'how many threads work (the default: one for each core)' }],
			['--max-size MB', { text: 'leave out, and name, files that are larger (the default: 20 MB)' }],
			['-q, --quiet', { text: 'no summary and no progress; check shows only what makes it fail' }],
			[
				'--stdin-filepath PATH',
				{ text: 'what standard input is called, for what depends on the path (not of discover)' },
			],
			['--', { text: 'what follows is a path, even if it begins with -' }],
		],
	],
	[
		{ text: 'Everywhere:' },
		[
			[`--lang ${LANGUAGE_NAMES.join('|')}`, { text: 'the language of messages (the default: that of the locale)' }],
			['-h, --help', { text: 'print this text' }],
			['--version', { text: 'print the version' }],
		],
	],
	[
		{ text: 'Exit codes:' },
		[
			['0', { text: 'all is well' }],
			['1', { text: 'something was found from the severity of --fail-on on, or would change with --check' }],
			[
				'2',
				{
					text: 'wrong usage, a fault in a configuration file, or a file that could not be read or written; the rest was done',
				},
			],
		],
	],
];

/** Where what an option does begins, and how wide a line is, in letters. */
const COLUMN = 25;
const WIDTH = 96;

/** The help text in a language. */
export function helpText(localize: Localize): string {
	const about = ABOUT.map((message) => `${wrapped(localize(message), 0)}\n\n`).join('');
	const sections = SECTIONS.map(([title, entries]) => {
		const lines = entries.map(([name, what]) => `  ${name.padEnd(COLUMN - 2)}${wrapped(localize(what), COLUMN)}`);
		return `${localize(title)}\n${lines.join('\n')}\n`;
	});
	const usage = USAGE.replaceAll('\n', '\n  ');
	return `${localize({ text: 'Usage:' })}\n  ${usage}\n\n${about}${sections.join('\n')}`;
}

/** Breaks a text into lines that begin at a column, at blanks. */
function wrapped(text: string, column: number): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && column + line.length + 1 + word.length > WIDTH) {
			lines.push(word);
		} else {
			lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
		}
	}
	return lines.join(`\n${' '.repeat(column)}`);
}
