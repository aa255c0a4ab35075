// The posts of a site beside each other: what each has to do with the others, and what is counted over all.
import { WorkspaceIndex } from '../../hexo/category-index';
import type { OtherCategory, OtherPost, OtherPosts, Others, SiteTotals } from '../../hexo/other-posts';
import type { FiledUnder, PostFacts } from './post-facts';

/** A finding leads to so many other posts. */
const SHOWN = 10;

/** A category: how many posts are filed under it, and the first two of them. */
interface Category {
	readonly name: string;
	posts: number;
	readonly first: number[];
}

/** Posts that share something, by what it is. Most have it alone, and take no list. */
class Groups {
	private readonly groups = new Map<string, number | number[]>();

	add(key: string | undefined, post: number): void {
		if (key !== undefined) {
			const known = this.groups.get(key);
			if (known === undefined) {
				this.groups.set(key, post);
			} else if (typeof known === 'number') {
				this.groups.set(key, [known, post]);
			} else {
				known.push(post);
			}
		}
	}

	/** All posts of a group; undefined where there is only one. */
	of(key: string | undefined): readonly number[] | undefined {
		const group = key === undefined ? undefined : this.groups.get(key);
		return typeof group === 'object' ? group : undefined;
	}
}

/** Takes in the posts of one site, in the order of their files; takes time and memory linear in their number. */
export class SitePosts {
	private readonly files: string[] = [];
	private readonly facts: PostFacts[] = [];
	private readonly addresses = new Groups();
	private readonly titles = new Groups();
	private readonly words = new Groups();
	/** Most posts are filed as others are: each kind is kept once. */
	private readonly kinds = new Map<string, readonly FiledUnder[]>();
	/** By their paths; and those that share a page, by its address. */
	private readonly categories = new Map<string, Category>();
	private readonly pages = new Map<string, Category[]>();
	private readonly names = new Map<string, Category>();
	/** What `withSamePage` has found, once all posts are there. */
	private readonly rivals = new Map<Category, Category | undefined>();
	private readonly index = new WorkspaceIndex();
	private readonly shifted = new Map<number, number>();
	private unseen = 0;

	/** @param file what to call the file of the post; each is added once. */
	add(file: string, facts: PostFacts): void {
		const post = this.files.push(file) - 1;
		const kind = JSON.stringify(facts.categories);
		const categories = this.kinds.get(kind) ?? facts.categories;
		this.kinds.set(kind, categories);
		this.facts.push({ ...facts, categories });
		this.addresses.add(facts.address, post);
		this.titles.add(facts.title, post);
		this.words.add(facts.words, post);
		for (const { path, page } of categories) {
			const key = JSON.stringify(path);
			const isNew = !this.categories.has(key);
			const category = count(this.categories, key, path.at(-1)!, post);
			if (isNew) {
				const sharing = this.pages.get(page) ?? [];
				sharing.push(category);
				this.pages.set(page, sharing);
			}
		}
		for (const name of new Set(categories.map(({ path }) => path.at(-1)!))) {
			count(this.names, name, name, post);
		}
		this.index.set(String(post), { paths: categories.map(({ path }) => path) });
		if (facts.shift !== 0) {
			this.shifted.set(facts.shift, (this.shifted.get(facts.shift) ?? 0) + 1);
		}
		this.unseen += facts.isUnseen ? 1 : 0;
	}

	get totals(): SiteTotals {
		return { posts: this.files.length, unseen: this.unseen, shifted: this.shifted };
	}

	/** What each post has to do with the others, in the order in which they were added; those that have nothing are left out. */
	*others(): Generator<readonly [file: string, others: OtherPosts]> {
		for (const [post, file] of this.files.entries()) {
			const others = this.othersOf(post);
			if (others) {
				yield [file, others];
			}
		}
	}

	private othersOf(post: number): OtherPosts | undefined {
		const { address, title, words, categories } = this.facts[post]!;
		const sameAddress = this.shown(this.addresses.of(address), post);
		const sameTitle = this.shown(this.titles.of(title), post);
		const sameText = this.shown(this.words.of(words), post);
		const samePage = new Map<string, OtherCategory>();
		const lookAlikes = new Map<string, OtherCategory>();
		for (const { path, page } of categories) {
			const name = path.at(-1)!;
			this.note(samePage, name, this.withSamePage(path, page), post);
			const alike = this.index.moreFrequent(name);
			this.note(lookAlikes, name, alike && this.names.get(alike.name), post);
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

	/** Of the categories of another name with the page of one, the most frequent, if at least as many posts have it. */
	private withSamePage(path: readonly string[], page: string): Category | undefined {
		const own = this.categories.get(JSON.stringify(path))!;
		if (!this.rivals.has(own)) {
			const sharing = this.pages.get(page)!.sort((a, b) => b.posts - a.posts);
			this.rivals.set(
				own,
				sharing.find(({ name, posts }) => name !== own.name && posts >= own.posts),
			);
		}
		return this.rivals.get(own);
	}

	private note(into: Map<string, OtherCategory>, name: string, other: Category | undefined, post: number): void {
		const example = other?.first.find((one) => one !== post);
		if (other && example !== undefined) {
			into.set(name, { name: other.name, posts: other.posts, post: this.placeOf(example) });
		}
	}

	private shown(group: readonly number[] | undefined, post: number): Others | undefined {
		const first = group?.slice(0, SHOWN + 1).filter((one) => one !== post);
		return group && { count: group.length - 1, first: first!.slice(0, SHOWN).map((one) => this.placeOf(one)) };
	}

	private placeOf(post: number): OtherPost {
		return { file: this.files[post]!, ...this.facts[post]!.head };
	}
}

function count(categories: Map<string, Category>, key: string, name: string, post: number): Category {
	const category = categories.get(key) ?? { name, posts: 0, first: [] };
	category.posts++;
	if (category.first.length < 2) {
		category.first.push(post);
	}
	categories.set(key, category);
	return category;
}
