// `news-post check`: prints what the rules find.
import { SEVERITIES } from '../engine/options';
import type { SiteTotals } from '../hexo/other-posts';
import type { FileReport } from '../report/file-report';
import type { Language } from '../report/report-texts';
import { Tally } from '../report/tally';
import { type Baseline, newFindings } from '../run/baseline';
import { baselineName, readBaseline, writeBaseline } from './baseline-file';
import { formatOf } from './formats';
import type { Outcome } from './outcome';
import { print } from './output';
import { openReportFile } from './report-file';
import type { CheckRequest } from './request';
import { inputsOf, runPosts } from './run-posts';
import { type Survey, surveyOf, withOthers } from './survey';

/**
 * Checks everything the request names, and prints the findings file by file.
 *
 * @throws BrokenPipe, Failure
 */
export async function check(request: CheckRequest, outcome: Outcome, language: Language): Promise<void> {
	outcome.isUndone = true;
	const { baseline: file, writesBaseline } = request;
	const known: Baseline = file === undefined || writesBaseline ? new Map() : await readBaseline(file);
	const written: [string, string[]][] = [];
	const page = request.report === undefined ? undefined : await openReportFile(request.report);
	const format = formatOf(request, language);
	const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(request.failOn) + 1);
	const isFailing = ({ severity }: FileReport['findings'][number]): boolean => failing.includes(severity);
	const tally = new Tally();
	let left = request.maxFindings;
	const owesFile = writesBaseline || page !== undefined;
	const tell = async (report: FileReport): Promise<void> => {
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
	};
	await print(format.start());
	const found = await inputsOf(request, outcome);
	const survey = await surveyOf(found, taskOf(request, undefined), request);
	for await (const result of runPosts(withOthers(found, survey), taskOf(request, survey), request, outcome)) {
		outcome.isUndone ||= owesFile;
		page?.add(result);
		for (const report of result.reports) {
			await tell(report);
		}
	}
	if (file !== undefined && writesBaseline) {
		await outcome.attempt(file, () => writeBaseline(file, written));
	}
	await page?.write(request, language);
	outcome.isUndone = false;
	await print(format.end(tally));
}

const taskOf = ({ format, config, baseline, report, maxBytes }: CheckRequest, survey: Survey | undefined) =>
	({
		kind: 'check',
		now: Date.now(),
		maxBytes,
		...(config !== undefined && { config }),
		wants: {
			fixes: format === 'json' || format === 'jsonl',
			fingerprints: format === 'sarif' || baseline !== undefined,
			summary: report !== undefined,
		},
		totals: survey?.totals ?? new Map<string, SiteTotals>(),
	}) as const;
