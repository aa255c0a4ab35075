// Looks over all posts of a run before they are checked, for the rules that see a whole site.
import { pathBelowPosts } from '../hexo/file-name';
import type { OtherPosts, SiteTotals } from '../hexo/other-posts';
import { SitePosts } from '../run/site/site-posts';
import type { Task } from './examine';
import type { Input } from './inputs';
import { lookOver } from './look-over';
import type { CheckRequest } from './request';

/** What the posts of a run have to do with each other. */
export interface Survey {
	/** By the name of an input; a post that has nothing to do with others is not in it. */
	readonly others: ReadonlyMap<string, OtherPosts>;
	/** By the path of the site's settings. */
	readonly totals: ReadonlyMap<string, SiteTotals>;
}

/** The survey of all inputs; undefined where there is only one post, of which nothing is said that needs others. */
export async function surveyOf(all: readonly Input[], task: Task, request: CheckRequest): Promise<Survey | undefined> {
	const inputs = all.filter(({ path }) => pathBelowPosts(path) !== undefined);
	if (inputs.length < 2) {
		return undefined;
	}
	const sites = new Map<string, SitePosts>();
	for await (const [{ name }, { surveyed }] of lookOver(inputs, { ...task, kind: 'survey' }, request)) {
		if (surveyed) {
			const site = sites.get(surveyed.site) ?? new SitePosts();
			site.add(name, surveyed.facts);
			sites.set(surveyed.site, site);
		}
	}
	// Of files that were picked out, nothing is counted: they are not the site.
	const isWhole = request.since === undefined && inputs.some(({ isNamed }) => !isNamed);
	return {
		others: new Map([...sites.values()].flatMap((site) => [...site.others()])),
		totals: new Map(isWhole ? [...sites].map(([file, site]) => [file, site.totals]) : []),
	};
}
