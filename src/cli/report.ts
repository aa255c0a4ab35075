// `check --report FILE`: the page with the report of all posts.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inspection } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { type PostSummary, summarise } from '../report/post-summary';
import { reportOf } from '../report/report';
import { isReportPage, reportPage } from '../report/report-page';
import { formatMessage } from '../text/message';
import { describe, Failure } from './outcome';

const ENGLISH = { tag: 'en', translate: formatMessage };

/** A report that is being made. */
export interface OpenReport {
	add(name: string, inspection: Inspection, context: Context): void;
	/**
	 * Writes the page.
	 *
	 * @param paths that were checked, as they were given
	 * @throws Failure
	 */
	write(paths: readonly string[]): Promise<void>;
}

/**
 * Begins a report; undefined where none is wanted.
 *
 * @throws Failure where the file is there and is something else than an older report
 */
export async function openReport(file: string | undefined): Promise<OpenReport | undefined> {
	if (file === undefined) {
		return undefined;
	}
	const before = await readFile(file, 'utf8').catch(() => '');
	if (before !== '' && !isReportPage(before)) {
		throw new Failure(`${file}: not written over, since it is no report`);
	}
	const summaries: PostSummary[] = [];
	return {
		add(name, inspection, context) {
			summaries.push(summarise(name.replaceAll(path.sep, '/'), inspection, context));
		},
		async write(paths) {
			const head = { name: paths.map(nameOf).join(', '), time: Date.now(), unread: 0 };
			try {
				await writeFile(file, reportPage(reportOf(summaries), head, ENGLISH));
			} catch (error) {
				throw new Failure(`${file}: cannot be written: ${describe(error)}`);
			}
		},
	};
}

/** What to call a path: `.` is the name of the folder. */
const nameOf = (given: string): string => (given === '-' ? given : path.basename(path.resolve(given)) || given);
