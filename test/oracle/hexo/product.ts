// What this project says of a post, and what cleaning makes of it: the only file of the judge that imports src.
import { clean as cleanPost } from '../../../src/engine/clean';
import { inspect } from '../../../src/engine/inspect';
import { inspectSite } from '../../../src/engine/inspect-site';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Finding } from '../../../src/engine/rule';
import { readingOf } from '../../../src/fields/date-reading';
import { addressOn } from '../../../src/hexo/address';
import { categoryPaths } from '../../../src/hexo/category-paths';
import { publishedOn } from '../../../src/hexo/publication';
import { parseSite } from '../../../src/hexo/site';
import { fieldOf, parsePost } from '../../../src/post/post';
import type { Field, Value } from '../../../src/post/yaml/read-fields';
import { RULES } from '../../../src/rules';
import { SITE_RULES } from '../../../src/rules/site';

/** What we say that Hexo does with a post. */
export interface Said {
	/** False where a finding says that Hexo cannot build the post. */
	readonly built: boolean;
	/** Whether a finding says that Hexo sees no front matter, or none that ends. */
	readonly lost: boolean;
	/** Milliseconds since 1970, or that Hexo takes the time of the file; undefined where nothing is said. */
	readonly instant: number | 'file' | undefined;
	/** With a name for each part that is not told (`:title`); undefined where nothing is told. */
	readonly address: string | undefined;
	readonly categories: readonly (readonly string[])[];
	/** Whether Hexo runs an expression or a comment of the article as a template. */
	readonly template: boolean;
	/** Whether that stops the whole site: `maybe` where a tag may be one that a plug-in brings. */
	readonly templateError: 'yes' | 'maybe' | 'no';
	/** Whether readers see HTML of the article as source. */
	readonly shownAsSource: boolean;
	/** What is written in each field of the front matter. */
	readonly written: ReadonlyMap<string, string>;
	/** The fields of the front matter at which something was found. */
	readonly told: ReadonlySet<string>;
}

const LOST = new Set(['front-matter-lost', 'front-matter-missing', 'front-matter-unclosed']);
/** What is said of expressions and comments, of those in what nothing ends as well. */
const RUN = /^Hexo runs this|a comment of a template|^Nothing ends the tag|^Behind the backslash|^In an address/;
const NOT_BUILT = new Set(['yaml-syntax', 'duplicate-key', 'field-refused', 'file-name-refused']);

/** Whether a finding says that Hexo does not build the post. */
const isNotBuilt = ({ rule, severity, message }: Finding): boolean =>
	rule === 'file-name-ignored' ||
	(NOT_BUILT.has(rule) && severity === 'error') ||
	(LOST.has(rule) && /cannot build|does not build/.test(message.text));

/** Whether we say that the settings of a site keep the posts with a date off it. */
const dropsDates = (site: string): boolean => inspectSite(site, SITE_RULES, DEFAULT_OPTIONS).findings.length > 0;

/**
 * What we say of a post.
 *
 * @param path below `source/_posts`
 * @param site the text of its site's `_config.yml`
 * @param machine the time zone of the machine that builds the site
 */
export function say(text: string, path: string, site: string, machine: string): Said {
	const settings = parseSite(site);
	const context = { options: DEFAULT_OPTIONS, path: `source/_posts/${path}`, site: settings };
	const post = parsePost(text, { path });
	const findings = inspect(post, RULES, context).findings;
	const has = (isSo: (finding: Finding) => boolean): boolean => findings.some(isSo);
	// Hexo makes nothing of the fields of a block that it does not see.
	const isSeen = post.frontMatter.kind === 'found';
	const { fields } = post.frontMatter.yaml;
	const date = isSeen ? fieldOf(post, 'date')?.value : undefined;
	const zone = settings.timezone ?? machine;
	const instant = date && publishedAt(date, zone, machine);
	return {
		built: !has(isNotBuilt) && !(date && dropsDates(site)),
		lost: has(({ rule }) => LOST.has(rule)),
		instant: date ? instant : 'file',
		address:
			typeof instant !== 'number'
				? undefined
				: addressOn({ post, path, site: settings }, instant, machine).replace(/^\//, ''),
		categories: isSeen ? categoryPaths(text, fields) : [],
		template: has(({ rule, message }) => rule === 'template-braces' && RUN.test(message.text)),
		templateError: has(({ rule }) => rule === 'template-error')
			? 'yes'
			: has(({ rule }) => rule === 'template-unknown-tag')
				? 'maybe'
				: 'no',
		shownAsSource: has(({ rule }) => rule === 'html-as-code'),
		written: new Map(fields.map(({ name, value }) => [name, text.slice(value.start, value.end)])),
		told: new Set(fields.filter((field) => has((finding) => isAt(finding, field))).map(({ name }) => name)),
	};
}

/** As the date's finding and hover have it. */
function publishedAt(date: Value, zone: string, machine: string): Said['instant'] {
	const reading = readingOf(date);
	return typeof reading === 'object' ? publishedOn(reading, zone, machine) : reading && 'file';
}

const isAt = ({ start, end }: Finding, { key, value }: Field): boolean => start < value.end && end > key.start;

/** The text of a post after the command that cleans it. */
export const clean = (text: string, path: string): string =>
	cleanPost(parsePost(text, { path }), RULES, { options: DEFAULT_OPTIONS }).text;
