// What is wrong with the items of a list of categories or tags.
import { type FiledUnder, OF_FIELDS } from '../hexo/category-paths';
import { textInHexo } from '../hexo/scalar';
import { slugOf } from '../hexo/slug';
import type { Post } from '../post/post';
import { isMapping } from '../post/yaml/hexo-parser';
import { Anchors } from '../post/yaml/properties';
import type { ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { asItems, quoteName, unbracket, unnest, withoutItem } from './name-fixes';
import type { NameDefect } from './name-kinds';
import { cutName, isNothing, isRenamed, wrongName } from './name-text';
import { WORDS } from './name-words';
import { swallowedIn } from './swallowed';

/** The names of a path so far. A path may have very many, each of which makes one of its own: none holds them all. */
interface Path {
	readonly above?: Path;
	readonly name: string;
	/** The same for paths of the same names, and for those that lead to one address. */
	readonly names: number;
	readonly address: number;
}

const NO_PATH: Path = { name: '', names: -1, address: -1 };

/** Numbers what stands below something that has a number. */
class Numbers {
	private readonly known = new Map<string, number>();

	of(above: number, name: string): number {
		const key = `${above}/${name}`;
		const number = this.known.get(key) ?? this.known.size;
		this.known.set(key, number);
		return number;
	}
}

/** The list of one field, whose items share the addresses of pages. */
export class NameItems {
	/** The path that each address leads to. */
	private readonly leading = new Map<number, Path>();
	private readonly names = new Numbers();
	private readonly addresses = new Numbers();
	private anchors: Anchors | undefined;

	constructor(
		private readonly post: Post,
		private readonly list: FiledUnder,
	) {}

	/** What is wrong with the items, in their order. */
	*wrong(list: ListValue, isInner = false): Iterable<NameDefect> {
		const hasLists = list.items.some((item) => item.kind === 'list');
		const isMixed = list.items.some((item) => item.kind !== 'list');
		// In a list that holds lists each name is a path of its own.
		const isPath = this.list === 'categories' && (isInner || !hasLists);
		const seen = new Set<string>();
		let path = NO_PATH;
		for (const [index, item] of list.items.entries()) {
			if (item.kind === 'list') {
				yield* this.wrongList(list, index, item, isInner, isMixed);
			} else if (item.kind === 'map' || (item.kind === 'other' && isMapping(item.read))) {
				const message = { text: WORDS[this.list].colon };
				yield {
					kind: 'type',
					place: item,
					message,
					fixes: () => (item.kind === 'map' ? quoteName(this.post, this.list, item) : undefined),
				};
			} else {
				const defect = this.wrongItem(list, index, isPath || this.list === 'tags' ? seen : undefined);
				const scalar = this.scalarOf(item);
				if (scalar && !isNothing(scalar)) {
					const name = textInHexo(scalar, 'item');
					seen.add(name);
					path = this.below(isPath ? path : NO_PATH, name);
				}
				if (defect) {
					yield defect;
				} else if (scalar) {
					const other = this.sharing(path);
					yield* other === path ? [] : [this.shared(item, other)];
					path = other;
				}
			}
		}
	}

	private below(above: Path, name: string): Path {
		const names = this.names.of(above.names, name);
		return { above, name, names, address: this.addresses.of(above.address, slugOf(name)) };
	}

	private *wrongList(
		outer: ListValue,
		index: number,
		item: ListValue,
		isInner: boolean,
		isMixed: boolean,
	): Iterable<NameDefect> {
		const isDeep = isInner || this.list === 'tags';
		const leaves = isDeep ? leavesOf(item) : [];
		if (item.items.length === 0) {
			yield this.emptyItem(outer, index);
		} else if (leaves.length > 1) {
			yield this.deep(outer, item, leaves);
		} else {
			if (isMixed && !isDeep && unwrapped(this.post, item)) {
				yield this.nested(outer, item);
			}
			yield* this.wrong(item, true);
		}
	}

	/** @param seen the names above, of which none is to be repeated. */
	private wrongItem(list: ListValue, index: number, seen: ReadonlySet<string> | undefined): NameDefect | undefined {
		const item = list.items[index]!;
		const scalar = this.scalarOf(item);
		const cut = item.kind === 'scalar' ? cutName(this.post, this.list, item) : undefined;
		if (cut || !scalar) {
			return cut;
		}
		const words = WORDS[this.list];
		if (isNothing(scalar)) {
			return this.emptyItem(list, index);
		}
		if (seen?.has(textInHexo(scalar, 'item'))) {
			const message = { text: words.repeated, args: [textInHexo(scalar, 'item')] };
			const title = { text: words.removeRepeated };
			// Without its alias an anchor is taken for a part of the name.
			const fixes = () => (item === scalar ? withoutItem(this.post, list, index, title) : undefined);
			return { kind: 'repeated', place: item, message, fixes };
		}
		const isOnly = list.items.length === 1;
		return item.kind !== 'scalar'
			? undefined
			: wrongName(this.post, this.list, item, {
					// Quotes in a list with dashes say that the comma is meant.
					partsAtCommas: list.flow || (isOnly && item.style === 'plain'),
					partsAtOthers: list.flow && isOnly,
					parted: (names) => asItems(this.post, list, item, names),
				});
	}

	private emptyItem(list: ListValue, index: number): NameDefect {
		const item = list.items[index]!;
		const dash = this.post.text.lastIndexOf('-', item.start);
		const place = item.start < item.end ? item : { start: dash, end: dash + 1 };
		const words = WORDS[this.list];
		const message = { text: item.kind === 'list' ? words.emptyList : words.emptyItem };
		const fixes = () => withoutItem(this.post, list, index, { text: words.removeEmpty });
		return { kind: 'item-empty', place, message, fixes };
	}

	/** The first path with the address of this one: itself, where it has the same names. */
	private sharing(path: Path): Path {
		const first = this.leading.get(path.address) ?? path;
		this.leading.set(path.address, first);
		return first.names === path.names ? path : first;
	}

	/** A name whose page is that of another one. */
	private shared(place: Value, path: Path): NameDefect {
		const names: string[] = [];
		for (let at = path; at.above; at = at.above) {
			names.unshift(at.name);
		}
		return { kind: 'address', place, message: { text: WORDS[this.list].shared, args: [names.join(' / ')] } };
	}

	/** A list of several names that Hexo turns into one. */
	private deep(outer: ListValue, list: ListValue, leaves: readonly Value[]): NameDefect {
		const names = leaves.map((leaf) => {
			const scalar = this.scalarOf(leaf);
			return scalar ? textInHexo(scalar, 'item') : OF_FIELDS;
		});
		const message = { text: WORDS[this.list].deep, args: [names.join(',')] };
		// Of categories nobody can say whether one path or two are meant.
		const fixes = () => (this.list === 'tags' ? unbracket(this.post, outer, list, leaves) : undefined);
		return { kind: 'nested', place: list, message, fixes };
	}

	private nested(outer: ListValue, list: ListValue): NameDefect {
		const name = unwrapped(this.post, list)!;
		const message = {
			text: 'The second dash nests this category: Hexo files the post under each item alone, not under one path',
		};
		// One path must come of it: it names nothing twice.
		const texts = outer.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
		const isName =
			name.kind === 'scalar' &&
			!isRenamed(name) &&
			!swallowedIn(this.post, name) &&
			new Set([...texts, name.text]).size > texts.length;
		return { kind: 'nested', place: list, message, fixes: () => (isName ? unnest(this.post, list, name) : undefined) };
	}

	/** The value of an item, or of what an alias stands for, where it is neither a list nor fields. */
	private scalarOf(item: Value): ScalarValue | undefined {
		if (item.kind !== 'other') {
			return item.kind === 'scalar' ? item : undefined;
		}
		this.anchors ??= new Anchors(this.post.text, this.post.frontMatter.yaml.fields);
		const value = this.anchors.valueOf(item);
		return value?.kind === 'scalar' ? value : undefined;
	}
}

/** The only name in a list of one item, however deep: ` -  - X`. Brackets are no accident. */
function unwrapped(post: Post, list: ListValue): Value | undefined {
	const item = list.items[0]!;
	if (list.flow || list.items.length > 1) {
		return undefined;
	}
	if (item.kind === 'list') {
		return unwrapped(post, item);
	}
	return item.kind === 'scalar' && isNothing(item) && !swallowedIn(post, item) ? undefined : item;
}

const leavesOf = (list: ListValue): Value[] =>
	list.items.flatMap((item) => (item.kind === 'list' ? leavesOf(item) : [item]));
