// `news-post check`: prints what the rules find.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from '../engine/inspect';
import { inspectSite } from '../engine/inspect-site';
import { DEFAULT_OPTIONS, SEVERITIES, type Severity } from '../engine/options';
import type { Finding, Fix } from '../engine/rule';
import { SITE_FILE } from '../hexo/site';
import { placesIn } from '../report/line-index';
import { RULES } from '../rules';
import { SITE_RULES } from '../rules/site';
import { formatMessage } from '../text/message';
import type { CheckRequest } from './arguments';
import { findInputs, type Input } from './inputs';
import type { Outcome } from './outcome';
import { count, print } from './output';
import { examineAll } from './read-posts';

/** A text with what was found in it. */
interface Checked {
	readonly text: string;
	readonly findings: readonly Finding[];
	fixesOf(finding: Finding): readonly (Fix & { readonly isSafe?: boolean })[];
}

/** What is printed of the findings: something for each post and for each site, and something at the end. */
interface Format {
	post(name: string, checked: Checked): string;
	/** @param name of its `_config.yml` */
	site(name: string, checked: Checked): string;
	end(): string;
}

/**
 * Checks everything the request names, and prints the findings file by file.
 *
 * @throws BrokenPipe, Failure
 */
export async function check(request: CheckRequest, outcome: Outcome): Promise<void> {
	const format = request.format === 'json' ? jsonFormat() : textFormat();
	const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(request.failOn) + 1);
	const note = ({ findings }: Checked): void => {
		if (findings.some(({ severity }) => failing.includes(severity))) {
			outcome.find();
		}
	};
	const told = new Set<string>();
	const printSite = async (name: string, text: string): Promise<void> => {
		const site = inspectSite(text, SITE_RULES, DEFAULT_OPTIONS);
		note(site);
		await print(format.site(name, site));
	};
	const inputs = await findInputs(request, outcome);
	for (const { name, path: file } of inputs.filter(isSettings)) {
		const text = await outcome.attempt(name, () => readFile(name, 'utf8'));
		if (text !== undefined) {
			told.add(path.resolve(file!));
			await printSite(name, text);
		}
	}
	const posts = inputs.filter((input) => !isSettings(input));
	for await (const { input, result } of examineAll(posts, outcome, (post, context) => inspect(post, RULES, context))) {
		if (!result) {
			continue;
		}
		const { value: inspection, post, site } = result;
		if (site && !told.has(site.file)) {
			told.add(site.file);
			await printSite(nameBeside(input, site.file), site.text);
		}
		const checked = { text: post.text, findings: inspection.findings, fixesOf: inspection.fixesOf };
		note(checked);
		await print(format.post(input.name, checked));
	}
	await print(format.end());
}

/** Whether the settings of a site themselves were named. */
const isSettings = ({ path: file }: Input): boolean => file !== undefined && path.posix.basename(file) === SITE_FILE;

/** What to call the settings of the site of an input: as it was given itself, from here or from the root. */
const nameBeside = ({ name }: Input, file: string): string => (path.isAbsolute(name) ? file : path.relative('', file));

const NAMES: Readonly<Record<Severity, [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	information: ['information', 'information'],
	hint: ['hint', 'hints'],
};

/** A line for each finding, `path:line:column: severity message (rule)`, and a summary. */
function textFormat(): Format {
	const found = { error: 0, warning: 0, information: 0, hint: 0 };
	let cleanable = 0;
	let posts = 0;
	let faulty = 0;
	let sites = 0;
	const lines = (name: string, { text, findings }: Checked): string => {
		const placeOf = placesIn(text);
		return findings
			.map(({ start, severity, message, rule, isCleaned }) => {
				found[severity]++;
				cleanable += isCleaned ? 1 : 0;
				const { line, column } = placeOf(start);
				return `${name}:${line}:${column}: ${severity} ${onOneLine(formatMessage(message))} (${rule})\n`;
			})
			.join('');
	};
	const summary = (): string => {
		const total = Object.values(found).reduce((sum, number) => sum + number);
		if (total === 0) {
			return posts === 0 ? 'No posts found.' : `No findings in ${count(posts, 'post')}.`;
		}
		const parts = SEVERITIES.filter((severity) => found[severity] > 0).map((severity) =>
			count(found[severity], ...NAMES[severity]),
		);
		const hint = cleanable > 0 ? ` \`news-post clean\` can settle ${cleanable}.` : '';
		const settings = sites > 0 ? ` and ${count(sites, `${SITE_FILE} file`)}` : '';
		return `${count(total, 'finding')} in ${faulty} of ${count(posts, 'post')}${settings}: ${parts.join(', ')}.${hint}`;
	};
	return {
		post(name, checked) {
			posts++;
			faulty += checked.findings.length > 0 ? 1 : 0;
			return lines(name, checked);
		},
		site(name, checked) {
			sites += checked.findings.length > 0 ? 1 : 0;
			return lines(name, checked);
		},
		end: () => `${summary()}\n`,
	};
}

/** A message may quote the post: its line ends and control characters stay out of the terminal. */
const onOneLine = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');

/** One array with an entry for each finding, written as the findings come. */
function jsonFormat(): Format {
	let isEmpty = true;
	const entries = (name: string, { text, findings, fixesOf }: Checked): string => {
		const placeOf = placesIn(text);
		let written = '';
		for (const finding of findings) {
			const { start, end, severity, message, rule } = finding;
			const [fix] = fixesOf(finding);
			const entry = {
				file: name,
				rule,
				severity,
				message: formatMessage(message),
				start: placeOf(start),
				end: placeOf(end),
				...(fix && { fix: { title: formatMessage(fix.title), safe: fix.isSafe === true } }),
			};
			written += `${isEmpty ? '[' : ','}\n${JSON.stringify(entry)}`;
			isEmpty = false;
		}
		return written;
	};
	return { post: entries, site: entries, end: () => (isEmpty ? '[]\n' : '\n]\n') };
}
