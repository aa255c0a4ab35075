// Posts that have something in common, as they come and go.

/** What groups keep of a post: an object that stands for it. */
export interface Grouped {
	/** What its file is called: groups are in this order. */
	readonly file: string;
}

/** So many of the first posts of a group are asked for at most. */
export const FIRST = 11;

/** Posts in the order of their files. Adding one takes no longer where there are many. */
export class PostGroup<P extends Grouped> {
	/** In no order: an array, as a set takes five times the memory, and a site has more posts than anything else. */
	private readonly posts: P[] = [];
	/** The first posts; undefined once one of them has gone, until somebody asks. */
	private head: P[] | undefined = [];

	get size(): number {
		return this.posts.length;
	}

	/** @param post is not in it */
	add(post: P): void {
		this.posts.push(post);
		if (this.head) {
			insert(this.head, post);
		}
	}

	/** @param post is in it */
	delete(post: P): void {
		const last = this.posts.pop()!;
		if (last !== post) {
			this.posts[this.posts.indexOf(post)] = last;
		}
		if (this.head?.includes(post)) {
			this.head = undefined;
		}
	}

	/** The first `FIRST` posts. */
	get first(): readonly P[] {
		if (!this.head) {
			this.head = [];
			for (const post of this.posts) {
				insert(this.head, post);
			}
		}
		return this.head;
	}

	/** One that is left when all others have gone. */
	get only(): P | undefined {
		return this.posts.length === 1 ? this.first[0] : undefined;
	}
}

/** Puts a post where it belongs among the first, if it does. */
function insert<P extends Grouped>(head: P[], post: P): void {
	const last = head.at(-1);
	if (head.length === FIRST && last!.file < post.file) {
		return;
	}
	const place = last && last.file > post.file ? head.findIndex(({ file }) => file > post.file) : head.length;
	head.splice(place, 0, post);
	head.length = Math.min(head.length, FIRST);
}

/** Groups by what their posts have in common. Most posts have it alone, and take no group. */
export class PostGroups<P extends Grouped> {
	private readonly groups = new Map<string, P | PostGroup<P>>();

	add(key: string | undefined, post: P): void {
		if (key === undefined) {
			return;
		}
		const known = this.groups.get(key);
		if (known instanceof PostGroup) {
			known.add(post);
		} else if (known) {
			const group = new PostGroup<P>();
			group.add(known);
			group.add(post);
			this.groups.set(key, group);
		} else {
			this.groups.set(key, post);
		}
	}

	delete(key: string | undefined, post: P): void {
		const known = key === undefined ? undefined : this.groups.get(key);
		if (known instanceof PostGroup) {
			known.delete(post);
			if (known.only) {
				this.groups.set(key!, known.only);
			}
		} else if (known === post) {
			this.groups.delete(key!);
		}
	}

	/** The posts of a group; undefined where there is only one. */
	of(key: string | undefined): PostGroup<P> | undefined {
		const group = key === undefined ? undefined : this.groups.get(key);
		return group instanceof PostGroup ? group : undefined;
	}
}
