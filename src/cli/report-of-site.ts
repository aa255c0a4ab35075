// Reports what is found in the settings of a site.
import path from 'node:path';
import { inspectSite } from '../engine/inspect-site';
import type { Options } from '../engine/options';
import type { Context } from '../engine/rule';
import type { SiteTotals } from '../hexo/other-posts';
import { isSiteFile } from '../hexo/site';
import { type CheckedFile, type FileReport, fileReportOf, type Wants } from '../report/file-report';
import { summariseSite } from '../report/post-summary';
import { SITE_RULES } from '../rules/site';
import type { Input } from './inputs';

/** Whether the settings of a site themselves were named. */
export const isSettings = (input: Input): input is Input & { readonly path: string } =>
	input.path !== undefined && isSiteFile(input.path);

/** The settings of the site of a post: called as the post was, from here or from the root. */
export const settingsBeside = ({ name }: Input, file: string): Omit<CheckedFile, 'kind'> => ({
	file: path.isAbsolute(name) ? file : path.relative('', file),
	path: file.replaceAll(path.sep, '/'),
});

/**
 * The report of the text of a `_config.yml`.
 *
 * @param totals of the posts of the site, where all of them are known
 */
export function reportOfSite(
	file: Omit<CheckedFile, 'kind'>,
	text: string,
	options: Options,
	wants: Wants,
	totals: SiteTotals | undefined,
	onError?: Context['onError'],
): FileReport {
	const inspection = inspectSite(text, SITE_RULES, options, totals, onError);
	const report = fileReportOf({ kind: 'site', ...file }, { ...inspection, edits: [] }, wants);
	return wants.summary
		? { ...report, summary: summariseSite(file.file.replaceAll(path.sep, '/'), inspection) }
		: report;
}
