// `check --report FILE`: the page with the report of all posts.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostSummary } from '../report/post-summary';
import { reportOf } from '../report/report';
import { isReportPage, reportPage } from '../report/report-page';
import type { Language } from '../report/report-texts';
import type { Message } from '../text/message';
import { describe, Failure } from './outcome';
import type { Sources } from './request';
import type { Result } from './run-posts';

/** A report that is being made. */
export interface ReportFile {
	/** Takes in what came of an input. */
	add(result: Pick<Result, 'reports' | 'failure'>): void;
	/**
	 * Writes the page.
	 *
	 * @param sources that were checked
	 * @throws Failure
	 */
	write(sources: Pick<Sources, 'paths' | 'filesFrom'>, language: Language): Promise<void>;
}

/**
 * Begins a report.
 *
 * @throws Failure where the file is there and is something else than an older report
 */
export async function openReportFile(file: string): Promise<ReportFile> {
	const before = await readFile(file, 'utf8').catch(() => '');
	if (before !== '' && !isReportPage(before)) {
		throw failure(file, { text: 'not written over, since it is no report' });
	}
	const summaries: PostSummary[] = [];
	let unread = 0;
	return {
		add({ reports, failure }) {
			unread += failure ? 1 : 0;
			summaries.push(...reports.flatMap(({ summary }) => summary ?? []));
		},
		async write({ paths, filesFrom }, language) {
			const given = filesFrom === undefined ? paths : [...paths, filesFrom];
			const head = { name: given.map(nameOf).join(', '), time: Date.now(), unread };
			try {
				await writeFile(file, reportPage(reportOf(summaries), head, language));
			} catch (error) {
				throw failure(file, { text: 'cannot be written: {0}', args: [describe(error)] });
			}
		},
	};
}

const failure = (file: string, reason: Message): Failure => new Failure({ text: '{0}: {1}', args: [file, reason] });

/** What to call a path: `.` is the name of the folder. */
const nameOf = (given: string): string => (given === '-' ? given : path.basename(path.resolve(given)) || given);
