// Looks over all posts of a run before anything else is done with them, for the rules that see a whole site.
import { pathBelowPosts } from '../hexo/file-name';
import type { OtherPosts, SiteTotals } from '../hexo/other-posts';
import { SitePosts } from '../run/site/site-posts';
import type { Task } from './examine';
import { absolute, type Input } from './inputs';
import { lookOver } from './look-over';
import type { Sources } from './request';

/** What the posts of a run have to do with each other. */
export interface Survey {
	/** By the name of an input; a post that has nothing to do with others is not in it. */
	readonly others: ReadonlyMap<string, OtherPosts>;
	/** Of each site all of whose posts are among the inputs, by what it is known by. */
	readonly totals: ReadonlyMap<string, SiteTotals>;
}

/** The survey of all inputs; undefined where there is only one post, of which nothing is said that needs others. */
export async function surveyOf(all: readonly Input[], task: Task, request: Sources): Promise<Survey | undefined> {
	const inputs = all.filter(({ path }) => pathBelowPosts(path) !== undefined);
	if (inputs.length < 2) {
		return undefined;
	}
	const sites = new Map<string, { readonly posts: SitePosts; isWhole: boolean }>();
	for await (const [{ name, path: file }, { surveyed }] of lookOver(inputs, { ...task, kind: 'survey' }, request)) {
		if (surveyed) {
			const site = sites.get(surveyed.site) ?? { posts: new SitePosts(), isWhole: true };
			site.posts.set(name, surveyed.facts);
			site.isWhole &&= isSearched(file!, request);
			sites.set(surveyed.site, site);
		}
	}
	return {
		others: new Map([...sites.values()].flatMap(({ posts }) => [...posts.others()])),
		totals: new Map([...sites].flatMap(([site, { posts, isWhole }]) => (isWhole ? [[site, posts.totals]] : []))),
	};
}

/** Whether all posts beside one are looked at: a folder that holds their `_posts` was named. */
function isSearched(file: string, { paths, since }: Sources): boolean {
	const [folder] = /^.*?\/_posts(?=\/)/s.exec(file) ?? [file];
	const isAbove = (name: string): boolean => `${folder}/`.startsWith(`${absolute(name).replace(/\/$/, '')}/`);
	return since === undefined && paths.some(isAbove);
}

/** The inputs, each with what a survey says of it. */
export const withOthers = (inputs: readonly Input[], survey: Survey | undefined): Input[] =>
	inputs.map((input) => {
		const others = survey?.others.get(input.name);
		return others ? { ...input, others } : input;
	});
