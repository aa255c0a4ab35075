// Categories by the page that Hexo writes them to, as posts come and go.
import type { FiledUnder } from './post-facts';
import { type Grouped, PostGroup } from './post-groups';

/** A category, and the posts that are filed under it. */
export interface Category<P extends Grouped> {
	readonly key: string;
	readonly name: string;
	readonly posts: PostGroup<P>;
}

/** The categories of one page. */
interface Page<P extends Grouped> {
	readonly categories: Map<string, Category<P>>;
	/** The most frequent first; undefined after a change, until somebody asks. */
	sorted?: readonly Category<P>[] | undefined;
}

/** Which categories share a page. */
export class SharedPages<P extends Grouped> {
	private readonly pages = new Map<string, Page<P>>();

	/** @param filed each category once */
	add(filed: readonly FiledUnder[], post: P): void {
		for (const { path, page: address } of filed) {
			const key = JSON.stringify(path);
			const page: Page<P> = this.pages.get(address) ?? { categories: new Map() };
			const category = page.categories.get(key) ?? { key, name: path.at(-1)!, posts: new PostGroup<P>() };
			category.posts.add(post);
			page.categories.set(key, category);
			page.sorted = undefined;
			this.pages.set(address, page);
		}
	}

	delete(filed: readonly FiledUnder[], post: P): void {
		for (const { path, page: address } of filed) {
			const key = JSON.stringify(path);
			const page = this.pages.get(address)!;
			const { posts } = page.categories.get(key)!;
			posts.delete(post);
			page.sorted = undefined;
			if (posts.size === 0) {
				page.categories.delete(key);
			}
			if (page.categories.size === 0) {
				this.pages.delete(address);
			}
		}
	}

	/** Of the categories of another name with the page of one, the most frequent, if at least as many posts have it. */
	rivalOf({ path, page: address }: FiledUnder): Category<P> | undefined {
		const page = this.pages.get(address)!;
		if (page.categories.size === 1) {
			return undefined;
		}
		page.sorted ??= [...page.categories.values()].sort(byFrequency);
		const own = page.categories.get(JSON.stringify(path))!;
		return page.sorted.find(({ name, posts }) => name !== own.name && posts.size >= own.posts.size);
	}
}

function byFrequency<P extends Grouped>(a: Category<P>, b: Category<P>): number {
	return b.posts.size - a.posts.size || (a.key < b.key ? -1 : 1);
}
