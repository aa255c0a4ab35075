// What other posts of a site have to do with one of them: plain data, for rules that see more than one post.
import type { Place } from '../text/place';

/** A place in a post. */
export interface PlaceInPost {
	/** What tells its file from others: its path as it was given, or its address. */
	readonly file: string;
	readonly start: Place;
	readonly end: Place;
}

/** Where another post begins for readers of a report: its title, or the head of its front matter. */
export interface OtherPost extends PlaceInPost {
	/** What people call the file. */
	readonly name: string;
}

/** Other posts that have something in common with one. */
export interface Others {
	/** How many there are. */
	readonly count: number;
	/** The first of them, in the order of their files. */
	readonly first: readonly OtherPost[];
}

/** Another category that one may be taken for. */
export interface OtherCategory {
	readonly name: string;
	/** How many posts have it. */
	readonly posts: number;
	/** One of them. */
	readonly post: OtherPost;
}

/** All that a post has to do with the others of its site. */
export interface OtherPosts {
	/** Those that Hexo writes to the same file. */
	readonly sameAddress?: Others;
	/** Those with the same title and the same date. */
	readonly sameTitle?: Others;
	/** Those in which readers see the same text. */
	readonly sameText?: Others;
	/** By the name of a category of the post: one that Hexo writes to the same page, and that at least as many posts have. */
	readonly samePage: ReadonlyMap<string, OtherCategory>;
	/** By the name of a category of the post: one that looks alike, and that more posts have. */
	readonly lookAlikes: ReadonlyMap<string, OtherCategory>;
}

/** Nothing, of a post whose site is known. */
export const NO_OTHERS: OtherPosts = { samePage: new Map(), lookAlikes: new Map() };

/** What is counted over all posts of a site. */
export interface SiteTotals {
	readonly posts: number;
	/** Those in which tools that use gray-matter see no front matter. */
	readonly unseen: number;
	/**
	 * Those that a build in UTC publishes at another time than one in the time zone of the site: how many, by how much, in
	 * milliseconds; less than 0 where it is too early.
	 */
	readonly shifted: ReadonlyMap<number, number>;
}
