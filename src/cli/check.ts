// `news-post check`: prints what the rules find.
import { version } from '../../package.json';
import { SEVERITIES } from '../engine/options';
import type { FileReport } from '../report/file-report';
import type { Format, Localize } from '../report/format';
import { githubFormat } from '../report/github';
import { jsonFormat, jsonLinesFormat } from '../report/json';
import { sarifFormat } from '../report/sarif';
import { Tally } from '../report/tally';
import { textFormat } from '../report/text';
import { type Baseline, newFindings } from '../run/baseline';
import type { CheckRequest } from './arguments';
import { baselineName, readBaseline, writeBaseline } from './baseline-file';
import type { Outcome } from './outcome';
import { print } from './output';
import { painter } from './paint';
import { ruleTexts } from './rule-texts';
import { inputsOf, runPosts } from './run-posts';

/**
 * Checks everything the request names, and prints the findings file by file.
 *
 * @throws BrokenPipe, Failure
 */
export async function check(request: CheckRequest, outcome: Outcome, localize: Localize): Promise<void> {
	const { baseline: file, writesBaseline } = request;
	const known: Baseline = file === undefined || writesBaseline ? new Map() : await readBaseline(file);
	const written: [string, string[]][] = [];
	const format = formatOf(request, localize);
	const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(request.failOn) + 1);
	const isFailing = ({ severity }: FileReport['findings'][number]): boolean => failing.includes(severity);
	const tally = new Tally();
	let left = request.maxFindings;
	await print(format.start());
	for await (const report of reportsOf(request, outcome)) {
		const key = file === undefined ? '' : baselineName(file, report);
		if (writesBaseline) {
			written.push([key, report.findings.map(({ fingerprint }) => fingerprint!)]);
		}
		const fresh = newFindings(report, known.get(key));
		const { findings } = fresh;
		tally.add(fresh);
		tally.known += report.findings.length - findings.length;
		if (!writesBaseline && findings.some(isFailing)) {
			outcome.find();
		}
		const wanted = request.isQuiet ? findings.filter(isFailing) : findings;
		const shown = wanted.slice(0, left);
		left -= shown.length;
		tally.hidden += wanted.length - shown.length;
		await print(format.file({ ...report, findings: shown }));
	}
	await print(format.end(tally));
	if (file !== undefined && writesBaseline) {
		await outcome.attempt(file, () => writeBaseline(file, written));
	}
}

/** What was found in each post, and before the first post of a site in the settings of the site. */
async function* reportsOf(request: CheckRequest, outcome: Outcome): AsyncGenerator<FileReport> {
	for await (const { reports } of runPosts(await inputsOf(request, outcome), taskOf(request), request, outcome)) {
		yield* reports;
	}
}

const taskOf = ({ format, config, baseline }: CheckRequest) =>
	({
		kind: 'check',
		now: Date.now(),
		...(config !== undefined && { config }),
		wants: {
			fixes: format === 'json' || format === 'jsonl',
			fingerprints: format === 'sarif' || baseline !== undefined,
		},
	}) as const;

function formatOf({ format, isQuiet }: CheckRequest, localize: Localize): Format {
	switch (format) {
		case 'text':
			return textFormat(localize, painter(process.stdout, process.env), !isQuiet);
		case 'json':
			return jsonFormat(localize);
		case 'jsonl':
			return jsonLinesFormat(localize);
		case 'sarif':
			return sarifFormat(localize, version, ruleTexts(localize));
		case 'github':
			return githubFormat(localize);
	}
}
