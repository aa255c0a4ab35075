// What is known of many posts: their categories over all, and of those of each site what they have to do with each other.
import * as vscode from 'vscode';
import type { Context } from '../engine/rule';
import { type PostFields, postFields, WorkspaceIndex } from '../hexo/category-index';
import { NO_OTHERS, type OtherPosts, type SiteTotals } from '../hexo/other-posts';
import { parsePostSteps } from '../post/post';
import { MAX_COMPARED, type PostFacts, postFactsSteps } from '../run/site/post-facts';
import { SitePosts } from '../run/site/site-posts';
import type { Steps } from '../text/steps';
import type { FoundSite } from './sites';

/** What counts of a post. */
export interface IndexedPost {
	/** What its site is known by. */
	readonly site: string;
	readonly fields: PostFields;
	/** Missing where Hexo does not publish it. */
	readonly facts: PostFacts | undefined;
}

/** In a larger text, only so many first UTF-16 units are read: front matter lies in them, if anywhere. */
const HEAD = 32_768;

/** What counts of a post with this text, in steps. */
export function* indexedSteps(
	uri: vscode.Uri,
	text: string,
	{ options, site }: { readonly options: Context['options']; readonly site: FoundSite | undefined },
): Steps<IndexedPost> {
	const { path } = uri;
	const isLarge = text.length > MAX_COMPARED;
	const post = yield* parsePostSteps(isLarge ? text.slice(0, HEAD) : text, { path });
	yield;
	const context = { options, path, ...(site && { site: site.site }) };
	const facts = yield* postFactsSteps(post, context);
	const { words: _, ...others } = facts ?? {};
	return {
		site: siteKeyOf(uri, site),
		fields: postFields(post.text, post.frontMatter.yaml.fields),
		facts: facts && isLarge ? (others as PostFacts) : facts,
	};
}

/** What a site is known by: the address of its settings, or where there are none, of the folder in which its `_posts` lie. */
const siteKeyOf = (uri: vscode.Uri, site: FoundSite | undefined): string =>
	(site?.uri ?? uri.with({ path: /^(.*?)\/_posts\//s.exec(uri.path)?.[1] ?? '/' })).toString();

/** What has changed: of the categories over all posts, and of the posts of sites. */
export interface Change {
	readonly categories: boolean;
	readonly sites: boolean;
}

export const NOTHING: Change = { categories: false, sites: false };

/** Posts by their addresses. Changing one takes time in proportion to what it holds. */
export class IndexedPosts {
	readonly categories = new WorkspaceIndex();
	private readonly sites = new Map<string, SitePosts>();
	/** The site of each post. */
	private readonly homes = new Map<string, SitePosts>();

	/** Sets what counts of a post, in place of what counted before. */
	set(key: string, { site, fields, facts }: IndexedPost): Change {
		const posts = this.sites.get(site) ?? new SitePosts(nameOf);
		this.sites.set(site, posts);
		const before = this.homes.get(key);
		const hasLeft = before !== undefined && before !== posts && before.delete(key);
		this.homes.set(key, posts);
		const isOther = facts ? posts.set(key, facts) : posts.delete(key);
		return { categories: this.categories.set(key, fields), sites: hasLeft || isOther || before !== posts };
	}

	/** Forgets a post. */
	delete(key: string): Change {
		const sites = this.homes.get(key)?.delete(key) ?? false;
		this.homes.delete(key);
		return { categories: this.categories.delete(key), sites };
	}

	/** What a post has to do with others of its site; undefined where it is not known. */
	othersOf(key: string): OtherPosts | undefined {
		return this.homes.get(key)?.othersOf(key) ?? (this.homes.has(key) ? NO_OTHERS : undefined);
	}

	/** What is counted over the posts of the site with these settings. */
	totalsOf(settings: vscode.Uri): SiteTotals | undefined {
		return this.sites.get(settings.toString())?.totals;
	}
}

const nameOf = (file: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(file));
