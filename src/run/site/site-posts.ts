// The posts of a site beside each other, as they come, change and go: what each has to do with the others, and what is counted.
import { NameCounts } from '../../hexo/name-counts';
import type { OtherCategory, OtherPost, OtherPosts, Others, SiteTotals } from '../../hexo/other-posts';
import type { FiledUnder, PostFacts } from './post-facts';
import { FIRST, PostGroup, PostGroups } from './post-groups';
import { SharedPages } from './shared-pages';

/** A finding leads to so many other posts: the first of a group, without the post itself. */
const SHOWN = FIRST - 1;

interface SitePost {
	readonly file: string;
	readonly facts: PostFacts;
}

/** The posts of one site. Setting and deleting one takes time in proportion to what it holds, not to the posts. */
export class SitePosts {
	private readonly posts = new Map<string, SitePost>();
	private readonly addresses = new PostGroups<SitePost>();
	private readonly titles = new PostGroups<SitePost>();
	private readonly words = new PostGroups<SitePost>();
	/** Most posts are filed as others are, and many titles are as long: each kind is kept once. */
	private readonly kinds = new Map<string, readonly FiledUnder[]>();
	private readonly heads = new Map<string, PostFacts['head']>();
	private readonly pages = new SharedPages<SitePost>();
	/** By the names of categories, at whatever place. */
	private readonly names = new Map<string, PostGroup<SitePost>>();
	private readonly counts = new NameCounts();
	private readonly shifted = new Map<number, number>();
	private unseen = 0;

	/** @param nameOf how people know a file */
	constructor(private readonly nameOf: (file: string) => string = (file) => file) {}

	/**
	 * Sets the facts of a post, in place of those of before.
	 *
	 * @param file what tells its file from others; results are in this order.
	 * @returns whether the facts are others than before
	 */
	set(file: string, facts: PostFacts): boolean {
		const written = JSON.stringify(facts);
		if (written === JSON.stringify(this.posts.get(file)?.facts)) {
			return false;
		}
		this.delete(file);
		// A copy: the names are slices of their post, and would keep all of its text.
		const copy = JSON.parse(written) as PostFacts;
		const categories = onceIn(this.kinds, copy.categories);
		const post = { file, facts: { ...copy, head: onceIn(this.heads, copy.head), categories } };
		this.posts.set(file, post);
		this.addresses.add(facts.address, post);
		this.titles.add(facts.title, post);
		this.words.add(facts.words, post);
		this.pages.add(categories, post);
		for (const name of namesIn(categories)) {
			const group = this.names.get(name) ?? new PostGroup();
			group.add(post);
			this.names.set(name, group);
		}
		this.counts.count(namesIn(categories), 1);
		this.count(facts, 1);
		return true;
	}

	/** Forgets a post; whether it was there. */
	delete(file: string): boolean {
		const post = this.posts.get(file);
		if (!post) {
			return false;
		}
		const { address, title, words, categories } = post.facts;
		this.posts.delete(file);
		this.addresses.delete(address, post);
		this.titles.delete(title, post);
		this.words.delete(words, post);
		this.pages.delete(categories, post);
		for (const name of namesIn(categories)) {
			const group = this.names.get(name)!;
			group.delete(post);
			if (group.size === 0) {
				this.names.delete(name);
			}
		}
		this.counts.count(namesIn(categories), -1);
		this.count(post.facts, -1);
		return true;
	}

	get size(): number {
		return this.posts.size;
	}

	get totals(): SiteTotals {
		return { posts: this.posts.size, unseen: this.unseen, shifted: this.shifted };
	}

	/** What each post has to do with the others; those that have nothing are left out. */
	*others(): Generator<readonly [file: string, others: OtherPosts]> {
		for (const file of this.posts.keys()) {
			const others = this.othersOf(file);
			if (others) {
				yield [file, others];
			}
		}
	}

	/** What a post has to do with the others; undefined where that is nothing, or where it is not among them. */
	othersOf(file: string): OtherPosts | undefined {
		const post = this.posts.get(file);
		if (!post) {
			return undefined;
		}
		const { address, title, words, categories } = post.facts;
		const sameAddress = this.shown(this.addresses.of(address), post);
		const sameTitle = this.shown(this.titles.of(title), post);
		const sameText = this.shown(this.words.of(words), post);
		const samePage = new Map<string, OtherCategory>();
		const lookAlikes = new Map<string, OtherCategory>();
		for (const category of categories) {
			const name = category.path.at(-1)!;
			const rival = this.pages.rivalOf(category);
			this.note(samePage, name, rival?.name, rival?.posts, post);
			const alike = this.counts.moreFrequent(name)?.name;
			this.note(lookAlikes, name, alike, alike === undefined ? undefined : this.names.get(alike), post);
		}
		return sameAddress || sameTitle || sameText || samePage.size > 0 || lookAlikes.size > 0
			? {
					...(sameAddress && { sameAddress }),
					...(sameTitle && { sameTitle }),
					...(sameText && { sameText }),
					samePage,
					lookAlikes,
				}
			: undefined;
	}

	private count({ shift, isUnseen }: PostFacts, step: 1 | -1): void {
		this.unseen += isUnseen ? step : 0;
		if (shift !== 0) {
			const posts = (this.shifted.get(shift) ?? 0) + step;
			if (posts > 0) {
				this.shifted.set(shift, posts);
			} else {
				this.shifted.delete(shift);
			}
		}
	}

	private note(
		into: Map<string, OtherCategory>,
		name: string,
		other: string | undefined,
		posts: PostGroup<SitePost> | undefined,
		post: SitePost,
	): void {
		const example = posts?.first.find((one) => one !== post);
		if (other !== undefined && posts && example) {
			into.set(name, { name: other, posts: posts.size, post: this.placeOf(example) });
		}
	}

	private shown(group: PostGroup<SitePost> | undefined, post: SitePost): Others | undefined {
		const first = group?.first.filter((one) => one !== post).slice(0, SHOWN);
		return group && { count: group.size - 1, first: first!.map((one) => this.placeOf(one)) };
	}

	private placeOf({ file, facts }: SitePost): OtherPost {
		return { file, name: this.nameOf(file), ...facts.head };
	}
}

const namesIn = (categories: readonly FiledUnder[]): Set<string> => new Set(categories.map(({ path }) => path.at(-1)!));

/** The one of a kind that is kept. */
function onceIn<T>(kinds: Map<string, T>, one: T): T {
	const kind = JSON.stringify(one);
	const kept = kinds.get(kind) ?? one;
	kinds.set(kind, kept);
	return kept;
}
