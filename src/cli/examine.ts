// Reads an input, and puts it through the engine if it is a post. What comes of it is plain data, for another thread to take.
import path from 'node:path';
import { clean, countByRule } from '../engine/clean';
import type { CustomMarker } from '../engine/custom-marker';
import { fixRuleSteps } from '../engine/fix-rule';
import { inspect } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { NO_OTHERS, type SiteTotals } from '../hexo/other-posts';
import { type Post, parsePost } from '../post/post';
import { unifiedDiff } from '../report/diff';
import { type FileReport, fileReportOf, type Wants } from '../report/file-report';
import { summarise } from '../report/post-summary';
import { RULES } from '../rules';
import { hasDateOfFile } from '../run/date-of-file';
import { postPieces } from '../run/discover/post-pieces';
import type { PostPieces } from '../run/discover/repeated';
import { type Taken, takenFrom } from '../run/discover/taken';
import { type PostFacts, postFacts } from '../run/site/post-facts';
import { isPost, isSinaPost } from '../sina/post-kind';
import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { runToEnd } from '../text/steps';
import { type ConfigurationFault, Configurations } from './configurations';
import { decode } from './decode';
import { type FoundSite, siteFinder } from './find-site';
import type { Input } from './inputs';
import { describe } from './outcome';
import { readRegularFile, tooLarge } from './read-file';
import { isSettings, reportOfSite, settingsBeside } from './report-of-site';
import { STDIN } from './request';
import { type ReadInput, readInput } from './standard-input';

/** What is to be done with each input; the same for all. */
export type Task = {
	/** The configuration file that is named. */
	readonly config?: string;
	/** The time of the run, in milliseconds since 1970. */
	readonly now: number;
	/** No larger input is read. */
	readonly maxBytes: number;
} & (
	| { readonly kind: 'survey' }
	| { readonly kind: 'pieces'; readonly isAll: boolean }
	| { readonly kind: 'taken'; readonly markers: readonly CustomMarker[] }
	| {
			readonly kind: 'check';
			readonly wants: Wants;
			/** Of each site whose posts are all known, by what it is known by: an input of one without `others` has none. */
			readonly totals: ReadonlyMap<string, SiteTotals>;
	  }
	| { readonly kind: 'clean'; readonly wantsPatch: boolean; readonly anySource: boolean }
	| { readonly kind: 'fix'; readonly wantsPatch: boolean; readonly rule: string }
);

/** What cleaning or fixing makes of a post. */
export interface ChangedPost {
	/** What it held; missing where nothing changes. */
	readonly bytes?: Uint8Array;
	readonly text: string;
	/** The changes as a patch, where they are asked for. */
	readonly patch?: string;
	/** How many findings of each rule were settled. */
	readonly settled: readonly (readonly [rule: string, count: number])[];
	/** How many are left, because they cannot be removed without harm, or are for a person to decide. */
	readonly left: number;
	readonly isSina: boolean;
	readonly hasDateOfFile: boolean;
}

/** What came of an input. */
export interface Examined {
	/**
	 * That of the post, after that of the settings of its site if it is the first post of the site; or that of the settings
	 * themselves. Missing where the input is neither, or something went wrong.
	 */
	readonly reports?: readonly FileReport[];
	readonly changed?: ChangedPost;
	/** Of a survey: the facts of a post, and the site it belongs to: the path of its settings, or of the folder of its posts. */
	readonly surveyed?: { readonly site: string; readonly facts: PostFacts };
	/** Of a search for furniture: what of a post may be some. */
	readonly pieces?: PostPieces;
	/** And what proposed entries would take from it. */
	readonly taken?: readonly Taken[];
	/** What went wrong. */
	readonly failure?: Message;
	/** What was read of standard input that cannot be cleaned; and whether there is more. */
	readonly bytes?: Uint8Array;
	readonly hasMore?: boolean;
	/** Rules that have thrown: nothing of them is in the report. */
	readonly failures?: readonly { readonly rule: string; readonly message: string }[];
	/** Faults in configurations that nobody was told of by this examiner. */
	readonly faults?: readonly ConfigurationFault[];
}

/** A function that examines one input after the other. It never throws. */
export function examiner(task: Task): (input: Input) => Promise<Examined> {
	const configurations = new Configurations(task.config);
	const sites = siteFinder();
	const reported = new Set<FoundSite>();
	const examine = async (input: Input, bytes: Buffer): Promise<Examined> => {
		const { name, isNamed } = input;
		const folder = input.path === undefined ? undefined : path.dirname(input.path);
		const options = await configurations.optionsFor(folder);
		if (isSettings(input)) {
			const file = { file: name, path: input.path };
			return task.kind === 'check'
				? {
						reports: [
							reportOfSite(file, decode(bytes), options, task.wants, task.totals.get(path.normalize(input.path))),
						],
					}
				: {};
		}
		const anySource = task.kind === 'clean' && task.anySource;
		const post = parsePost(decode(bytes), { path: input.path, anySource });
		if (!isNamed && !isPost(post, input.path, options.posts)) {
			return {};
		}
		const site = folder === undefined ? undefined : await sites.find(folder);
		const { now } = task;
		const failures: { rule: string; message: string }[] = [];
		const onError: Context['onError'] = ({ rule, message }) => void failures.push({ rule, message });
		const context: Context = {
			options,
			now,
			onError,
			...(input.path !== undefined && { path: input.path }),
			...(site && { site: site.site }),
		};
		if (task.kind === 'survey') {
			const facts = postFacts(post, context);
			return facts ? { surveyed: { site: siteOf(site, input), facts } } : {};
		}
		if (task.kind === 'pieces') {
			const pieces = postPieces(post, context, task.isAll);
			return { pieces, ...(failures.length > 0 && { failures }) };
		}
		if (task.kind === 'taken') {
			return { taken: takenFrom(post, context, task.markers) };
		}
		if (task.kind === 'check') {
			const reports: FileReport[] = [];
			if (site && !reported.has(site)) {
				reported.add(site);
				const siteOptions = await configurations.optionsFor(path.dirname(site.file));
				const totals = task.totals.get(site.file);
				reports.push(
					reportOfSite(settingsBeside(input, site.file), site.text, siteOptions, task.wants, totals, onError),
				);
			}
			const file = { kind: 'post', file: name, ...(input.path !== undefined && { path: input.path }) } as const;
			const knowsSite = task.totals.has(siteOf(site, input));
			const others = input.others ?? (knowsSite ? NO_OTHERS : undefined);
			const inspection = inspect(post, RULES, { ...context, knowsSite, ...(others && { others }) });
			const { findings, edits, fixesOf } = inspection;
			const report = fileReportOf(file, { text: post.text, findings, edits, fixesOf }, task.wants);
			const summary = task.wants.summary ? { summary: summarise(withSlashes(name), inspection, context) } : {};
			return { reports: [...reports, { ...report, ...summary }], ...(failures.length > 0 && { failures }) };
		}
		return { changed: changed(input, bytes, post, context, task) };
	};
	return async (input) => {
		const result = await (input.name === STDIN
			? examineInput(input, examine, task.maxBytes)
			: examineFile(input, examine, task.maxBytes));
		const faults = configurations.takeFaults();
		return faults.length > 0 ? { ...result, faults } : result;
	};
}

type Change = Extract<Task, { kind: 'clean' | 'fix' }>;

/** What cleaning or fixing makes of a post. */
function changed({ name, others }: Input, bytes: Buffer, post: Post, context: Context, task: Change): ChangedPost {
	const { edits, hasDateOfFile, ...changes } =
		task.kind === 'clean' ? cleaned(post, context) : fixed(post, { ...context, ...(others && { others }) }, task.rule);
	const isChanged = edits.length > 0;
	return {
		...(isChanged && { bytes }),
		...changes,
		...(isChanged && task.wantsPatch && { patch: unifiedDiff(withSlashes(name), post.text, edits) }),
		isSina: isSinaPost(post),
		hasDateOfFile: isChanged && hasDateOfFile,
	};
}

interface Changes extends Pick<ChangedPost, 'text' | 'settled' | 'left' | 'hasDateOfFile'> {
	readonly edits: readonly TextEdit[];
}

function cleaned(post: Post, context: Context): Changes {
	const { text, edits, removed, left } = clean(post, RULES, context);
	const settled = countByRule(removed, RULES).map(([{ id }, count]) => [id, count] as const);
	return { text, edits, settled, left: left.length, hasDateOfFile: hasDateOfFile(post, context) };
}

function fixed(post: Post, context: Context, id: string): Changes {
	const rule = RULES.find((one) => one.id === id)!;
	const { post: after, edits, count, asked, left } = runToEnd(fixRuleSteps(post, rule, RULES, context));
	const settled = [[id, count]] as const;
	// The fix may have given it a date of its own.
	const isDatedByFile = hasDateOfFile(after, context);
	return { text: after.text, edits, settled, left: asked.length + left.length, hasDateOfFile: isDatedByFile };
}

/** What a site is known by: the path of its settings, or where there are none, the folder in which its `_posts` lie. */
const siteOf = (site: FoundSite | undefined, { path: file = '' }: Input): string =>
	site?.file ?? /^(.*?)\/_posts\//s.exec(file)?.[1] ?? '';

const withSlashes = (name: string): string => name.replaceAll(path.sep, '/');

/** The option that sets how large an input may be. */
const MAX_SIZE = '--max-size';

type Examine = (input: Input, bytes: Buffer) => Promise<Examined>;

async function examineFile(input: Input, examine: Examine, maxBytes: number): Promise<Examined> {
	try {
		return await examine(input, readRegularFile(input.name, maxBytes, MAX_SIZE));
	} catch (error) {
		return { failure: describe(error) };
	}
}

/** What cannot be examined is handed on, for a filter to let it through. */
async function examineInput(input: Input, examine: Examine, maxBytes: number): Promise<Examined> {
	let read: ReadInput | undefined;
	try {
		read = await readInput(maxBytes);
		if (read.hasMore) {
			throw tooLarge(maxBytes, MAX_SIZE);
		}
		return await examine(input, read.bytes);
	} catch (error) {
		return { failure: describe(error), ...read };
	}
}
