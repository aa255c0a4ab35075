// Counts the categories and authors of many posts, and stays current as posts come, change and go.
import type { Field } from '../post/yaml/read-fields';
import { type CategoryPath, categoryPaths, OF_FIELDS } from './category-paths';
import { byFrequency, type Counted, type Counts, countOne, NameCounts } from './name-counts';

/** What is known of the categories and authors of all posts. */
export interface CategoryIndex {
	/**
	 * The categories right below a path, the most frequent first; with an empty path the topmost.
	 *
	 * @param without the key of a post that is not counted: the one being written.
	 */
	below(path: CategoryPath, without?: string): readonly Counted[];
	/** The authors, the most frequent first. */
	authors(without?: string): readonly Counted[];
	/** The most frequent category that has the same `lookAlikeKey` and more posts than this one, at whatever place. */
	moreFrequent(name: string): Counted | undefined;
}

/** What the index keeps of a post. */
export interface PostFields {
	readonly paths: readonly CategoryPath[];
	readonly author?: string;
}

/** What counts in the front matter of a post with this text. */
export function postFields(text: string, fields: readonly Field[]): PostFields {
	const author = fields.find(({ name }) => name === 'author')?.value;
	const isName = author?.kind === 'scalar' && typeof author.value === 'string' && author.text.trim() !== '';
	// A name that Hexo makes of fields is nobody's.
	const paths = categoryPaths(text, fields).filter((path) => !path.includes(OF_FIELDS));
	return { paths, ...(isName && { author: author.text }) };
}

/** The index of a workspace. Changing a post takes time in proportion to its own categories, not to the posts. */
export class WorkspaceIndex implements CategoryIndex {
	private readonly posts = new Map<string, PostFields>();
	/** Most posts share their fields with others: each kind is kept once. */
	private readonly kinds = new Map<string, PostFields>();
	/** By the path above. */
	private readonly children = new Map<string, Counts>();
	private readonly authorCounts: Counts = new Map();
	private readonly names = new NameCounts();

	/** How many posts are counted. */
	get size(): number {
		return this.posts.size;
	}

	/** The keys of all posts that are counted. */
	keys(): IterableIterator<string> {
		return this.posts.keys();
	}

	/**
	 * Sets what a post holds, in place of what it held before.
	 *
	 * @param key what tells the post from others, such as its address.
	 * @returns whether that is something else than before
	 */
	set(key: string, fields: PostFields): boolean {
		const kind = JSON.stringify(fields);
		// A copy: the names are slices of their post, and would keep all of its text.
		const kept = this.kinds.get(kind) ?? (JSON.parse(kind) as PostFields);
		if (this.posts.get(key) === kept) {
			return false;
		}
		this.kinds.set(kind, kept);
		this.delete(key);
		this.posts.set(key, kept);
		this.count(kept, 1);
		return true;
	}

	/** Forgets a post; whether it was there. */
	delete(key: string): boolean {
		const fields = this.posts.get(key);
		if (fields) {
			this.posts.delete(key);
			this.count(fields, -1);
		}
		return fields !== undefined;
	}

	below(path: CategoryPath, without?: string): Counted[] {
		return this.sorted(this.children.get(keyOf(path)), without, ({ paths }) =>
			paths
				.filter((own) => own.length > path.length && path.every((name, index) => own[index] === name))
				.map((own) => own[path.length]!),
		);
	}

	authors(without?: string): Counted[] {
		return this.sorted(this.authorCounts, without, ({ author }) => (author === undefined ? [] : [author]));
	}

	moreFrequent(name: string): Counted | undefined {
		return this.names.moreFrequent(name);
	}

	/** The names in order, less those of one post. */
	private sorted(
		counts: Counts | undefined,
		without: string | undefined,
		namesOf: (fields: PostFields) => string[],
	): Counted[] {
		const fields = without === undefined ? undefined : this.posts.get(without);
		const own = new Set(fields && namesOf(fields));
		return [...(counts ?? [])]
			.map(([name, posts]) => ({ name, posts: own.has(name) ? posts - 1 : posts }))
			.filter(({ posts }) => posts > 0)
			.sort(byFrequency);
	}

	private count(fields: PostFields, step: 1 | -1): void {
		if (fields.author !== undefined) {
			countOne(this.authorCounts, fields.author, step);
		}
		for (const place of placesIn(fields).values()) {
			const above = keyOf(place.slice(0, -1));
			const counts = this.children.get(above) ?? new Map();
			countOne(counts, place.at(-1)!, step);
			if (counts.size > 0) {
				this.children.set(above, counts);
			} else {
				this.children.delete(above);
			}
		}
		this.names.count(new Set(fields.paths.flat()), step);
	}
}

const keyOf = (path: CategoryPath): string => JSON.stringify(path);

/** Each category of a post with all that is above it, once, though several paths lead through it. */
function placesIn({ paths }: PostFields): Map<string, CategoryPath> {
	const places = paths.flatMap((path) => path.map((_, index) => path.slice(0, index + 1)));
	return new Map(places.map((place) => [keyOf(place), place]));
}
