// `news-post check`: prints what the rules find.
import { lint } from '../core/lint';
import { type Finding, formatMessage, SEVERITIES, type Severity } from '../core/rule';
import { RULES } from '../rules';
import type { CheckRequest } from './arguments';
import { findInputs } from './inputs';
import type { Outcome } from './outcome';
import { count, print } from './output';
import { placesIn } from './places';
import { examineAll } from './posts';

/** What is printed of the findings: something for each file, and something at the end. */
interface Format {
	file(name: string, text: string, findings: readonly Finding[]): string;
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
	const inputs = await findInputs(request, outcome);
	for await (const { input, result } of examineAll(inputs, outcome, (post, context) => lint(post, RULES, context))) {
		if (!result) {
			continue;
		}
		const { post, value: findings } = result;
		if (findings.some(({ severity }) => failing.includes(severity))) {
			outcome.find();
		}
		await print(format.file(input.name, post.text, findings));
	}
	await print(format.end());
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
		file(name, text, findings) {
			posts++;
			faulty += findings.length > 0 ? 1 : 0;
			const placeOf = placesIn(text);
			let lines = '';
			for (const { start, severity, message, rule, fixes } of findings) {
				found[severity]++;
				cleanable += fixes.some(({ safe }) => safe) ? 1 : 0;
				const { line, column } = placeOf(start);
				lines += `${name}:${line}:${column}: ${severity} ${onOneLine(formatMessage(message))} (${rule.id})\n`;
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
		file(name, text, findings) {
			const placeOf = placesIn(text);
			let entries = '';
			for (const { start, end, severity, message, rule, fixes } of findings) {
				const [fix] = fixes;
				const entry = {
					file: name,
					rule: rule.id,
					severity,
					message: formatMessage(message),
					start: placeOf(start),
					end: placeOf(end),
					...(fix && { fix: { title: formatMessage(fix.title), safe: fix.safe } }),
				};
				entries += `${isEmpty ? '[' : ','}\n${JSON.stringify(entry)}`;
				isEmpty = false;
			}
			return entries;
		},
		end: () => (isEmpty ? '[]\n' : '\n]\n'),
	};
}
