// Where what we say of a post is not what Hexo did with it.
import { decodeHTML } from 'entities/decode';
import { changeOf } from './cleaning';
import type { BuiltPost, HexoPost } from './hexo';
import { readPage } from './page';
import type { Said } from './product';

export interface Disagreement {
	readonly about: Aspect;
	/** What Hexo did, and what we say. */
	readonly hexo: string;
	readonly said: string;
}

export type Aspect =
	| 'built'
	| 'front matter'
	| 'date'
	| 'address'
	| 'categories'
	| 'published'
	| 'updated'
	| 'template error'
	| 'template'
	| 'listing'
	| 'cleaning';

/** Every disagreement about a post. What Hexo makes of a field counts only where it reads the front matter at all. */
export function disagreements(hexo: HexoPost, said: Said): Disagreement[] {
	if (hexo.built !== said.built) {
		const built = { about: 'built', hexo: outcomeOf(hexo) } as const;
		const saidBuilt = said.built ? 'built' : 'not built';
		return [{ ...built, said: said.lost ? `${saidBuilt}, without front matter` : saidBuilt }];
	}
	if (!hexo.built) {
		return [];
	}
	if (hexo.hasFrontMatter === said.lost) {
		return [
			{ about: 'front matter', hexo: hexo.hasFrontMatter ? 'read' : 'not seen', said: said.lost ? 'lost' : 'read' },
		];
	}
	return [...(hexo.hasFrontMatter ? aboutFields(hexo, said) : []), ...aboutArticle(hexo, said)];
}

const outcomeOf = (hexo: HexoPost): string =>
	hexo.built
		? hexo.hasFrontMatter
			? 'built'
			: 'built, without front matter'
		: `not built: ${hexo.reason ?? 'no post'}`;

function* aboutFields(hexo: BuiltPost, said: Said): Iterable<Disagreement> {
	const instant = hexo.isFileTime ? 'file' : hexo.instant;
	if (said.instant !== undefined && instant !== said.instant) {
		yield { about: 'date', hexo: timeOf(instant), said: timeOf(said.instant) };
	} else if (said.address !== undefined && !fits(hexo.address, said.address)) {
		yield { about: 'address', hexo: hexo.address, said: said.address };
	}
	if (hexo.published && pathsOf(hexo.categories) !== pathsOf(said.categories)) {
		yield { about: 'categories', hexo: pathsOf(hexo.categories), said: pathsOf(said.categories) };
	}
	yield* aboutUntold(hexo, said);
}

/** Fields that mean something else to Hexo than to whoever wrote them. */
function* aboutUntold(hexo: BuiltPost, { told, written }: Said): Iterable<Disagreement> {
	const published = written.get('published') ?? '';
	if (hexo.published && !MEANS_YES.test(published) && !told.has('published')) {
		yield { about: 'published', hexo: 'published', said: 'nothing' };
	}
	if (written.get('updated') && (hexo.isFileUpdate || hexo.updated < YEAR_1980) && !told.has('updated')) {
		yield { about: 'updated', hexo: timeOf(hexo.isFileUpdate ? 'file' : hexo.updated), said: 'nothing' };
	}
}

const MEANS_YES = /^(?:true|yes|on|~|null)?$/i;

/** No post is older: what Hexo dates before is no date. */
const YEAR_1980 = Date.UTC(1980, 0);

const timeOf = (instant: number | 'file'): string =>
	instant === 'file' ? 'the time of the file' : new Date(instant).toISOString();

/** All categories of the paths, each once. */
const pathsOf = (paths: Said['categories']): string => {
	const categories = paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join(' / ')));
	return [...new Set(categories)].sort().join(', ');
};

/** Whether an address is one of a pattern: anything may stand for a part that is not told. */
function fits(address: string, pattern: string): boolean {
	const source = pattern.replace(/:(\w+)|[^\w/]/g, (part, name: string | undefined) => (name ? '.*' : `\\${part}`));
	// A slash in front makes no other page.
	return new RegExp(`^/?${source}$`).test(address);
}

function* aboutArticle(hexo: BuiltPost, said: Said): Iterable<Disagreement> {
	const { error } = hexo;
	// Whether there is such a tag depends on plug-ins: for a Hexo without any, `maybe` is a yes.
	if ((error !== undefined) !== (said.templateError !== 'no')) {
		yield { about: 'template error', hexo: error ?? 'rendered', said: said.templateError };
	} else if (error !== undefined && said.templateError === 'maybe' && !error.includes('unknown block tag')) {
		yield { about: 'template error', hexo: error, said: said.templateError };
	}
	if (hexo.content === undefined) {
		return;
	}
	// A placeholder of Hexo's is left where it has lost a tag.
	const isRun = countTags(decodeHTML(hexo.content)) < countTags(hexo.source) || hexo.content.includes('!--swig');
	// Where a brace is written as a reference, the page shows more of them than the source.
	if (said.templateError === 'no' && isRun !== said.template && !hexo.source.includes('&#')) {
		yield {
			about: 'template',
			hexo: isRun ? 'runs it' : 'shows it as it is',
			said: said.template ? 'is run' : 'nothing',
		};
	}
	const isListing = readPage(hexo.content).listings > 0;
	if (isListing !== said.shownAsSource) {
		yield {
			about: 'listing',
			hexo: isListing ? 'a listing of HTML' : 'none',
			said: said.shownAsSource ? 'HTML as source' : 'nothing',
		};
	}
}

/** How many expressions, comments and unclosed `{% raw %}` of a template there are; those that Hexo has run are gone. */
const countTags = (text: string): number =>
	count(text, /\{[{#]/g) + Math.max(0, count(text, /\{%-? *raw *-?%\}/g) - count(text, /\{%-? *endraw/g));
const count = (text: string, tag: RegExp): number => text.match(tag)?.length ?? 0;

/** What readers see change when a post is cleaned. */
export function cleaningChanges(before: HexoPost, after: HexoPost): Disagreement[] {
	const [old, now] = [before, after].map((post) => (post.built ? post.content : undefined));
	const change =
		old !== undefined && now !== undefined
			? changeOf(old, now)
			: old === now
				? undefined
				: `the article ${now === undefined ? 'cannot be rendered any more' : 'could not be rendered'}`;
	return change === undefined ? [] : [{ about: 'cleaning', hexo: change, said: 'the same page' }];
}
