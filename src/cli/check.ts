// `news-post check`: prints what the rules find.
import { type Inspection, inspect } from '../engine/inspect';
import { SEVERITIES, type Severity } from '../engine/options';
import type { Context } from '../engine/rule';
import type { Post } from '../post/post';
import { placesIn } from '../report/line-index';
import { RULES } from '../rules';
import { formatMessage } from '../text/message';
import type { CheckRequest } from './arguments';
import { findInputs } from './inputs';
import type { Outcome } from './outcome';
import { count, print } from './output';
import { examineAll } from './read-posts';
import { openReport } from './report';

/** What is printed of the findings: something for each file, and something at the end. */
interface Format {
	file(name: string, inspection: Inspection): string;
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
	const report = await openReport(request.report);
	const inputs = await findInputs(request, outcome);
	const examine = (post: Post, context: Context) => ({ inspection: inspect(post, RULES, context), context });
	for await (const { input, result } of examineAll(inputs, outcome, examine)) {
		if (!result) {
			continue;
		}
		const { inspection, context } = result.value;
		report?.add(input.name, inspection, context);
		if (inspection.findings.some(({ severity }) => failing.includes(severity))) {
			outcome.find();
		}
		await print(format.file(input.name, inspection));
	}
	await print(format.end());
	await report?.write(request.paths);
}

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
	const summary = (): string => {
		const total = Object.values(found).reduce((sum, number) => sum + number);
		if (total === 0) {
			return posts === 0 ? 'No posts found.' : `No findings in ${count(posts, 'post')}.`;
		}
		const parts = SEVERITIES.filter((severity) => found[severity] > 0).map((severity) =>
			count(found[severity], ...NAMES[severity]),
		);
		const hint = cleanable > 0 ? ` \`news-post clean\` can settle ${cleanable}.` : '';
		return `${count(total, 'finding')} in ${faulty} of ${count(posts, 'post')}: ${parts.join(', ')}.${hint}`;
	};
	return {
		file(name, { post, findings }) {
			posts++;
			faulty += findings.length > 0 ? 1 : 0;
			const placeOf = placesIn(post.text);
			let lines = '';
			for (const { start, severity, message, rule, isCleaned } of findings) {
				found[severity]++;
				cleanable += isCleaned ? 1 : 0;
				const { line, column } = placeOf(start);
				lines += `${name}:${line}:${column}: ${severity} ${onOneLine(formatMessage(message))} (${rule})\n`;
			}
			return lines;
		},
		end: () => `${summary()}\n`,
	};
}

/** A message may quote the post: its line ends and control characters stay out of the terminal. */
const onOneLine = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');

/** One array with an entry for each finding, written as the findings come. */
function jsonFormat(): Format {
	let isEmpty = true;
	return {
		file(name, { post, findings, fixesOf }) {
			const placeOf = placesIn(post.text);
			let entries = '';
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
					...(fix && { fix: { title: formatMessage(fix.title), safe: fix.isSafe } }),
				};
				entries += `${isEmpty ? '[' : ','}\n${JSON.stringify(entry)}`;
				isEmpty = false;
			}
			return entries;
		},
		end: () => (isEmpty ? '[]\n' : '\n]\n'),
	};
}
