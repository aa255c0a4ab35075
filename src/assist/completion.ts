// What can be written at the cursor: names of fields, and values from the workspace, the article and the clock.
import { postCount } from '../engine/post-count';
import type { Context } from '../engine/rule';
import { writtenNow } from '../fields/date-fixes';
import { ownPictures } from '../fields/own-pictures';
import { writeText } from '../fields/write-text';
import type { CategoryIndex } from '../hexo/category-index';
import { KEYS, PICTURE } from '../hexo/known-fields';
import type { Counted } from '../hexo/name-counts';
import { writeDate } from '../hexo/write-date';
import type { Post } from '../post/post';
import type { Message } from '../text/message';
import type { Place, ValuePlace } from './cursor-place';

export interface Suggestion {
	/** What is listed, and what the typed text is compared with. */
	readonly label: string;
	/** The source that takes the place of what is typed; a snippet for the name of a field. */
	readonly source: string;
	readonly detail: Message;
	/** The picture that the source is the address of. */
	readonly picture?: string;
	/** Whether a value is to be suggested next. */
	readonly wantsValue?: boolean;
}

/** All that suggestions are drawn from. */
export interface Sources {
	readonly context: Context;
	readonly index: CategoryIndex;
	/** The key in the index of the post that is being written, which does not count. */
	readonly own: string;
	/** The post, parsed only where its article matters. */
	readonly post: () => Post | undefined;
}

/** What can be written at a place, the best first. */
export function suggestionsAt(place: Place, sources: Sources): Suggestion[] {
	return place.kind === 'key' ? keysFor(place.names, sources) : valuesFor(place, sources);
}

function keysFor(names: ReadonlySet<string>, { context }: Sources): Suggestion[] {
	const { imageKeys } = context.options;
	const known = [...KEYS, ...imageKeys.map((name) => ({ name, meaning: PICTURE }))];
	const missing = known.filter(
		({ name }, index) => !names.has(name) && known.findIndex((other) => other.name === name) === index,
	);
	return missing.map(({ name, meaning }) => {
		const hasValues = VALUES.has(name) || imageKeys.includes(name);
		return { label: name, source: `${name}:${snippetOf(name)}`, detail: meaning, wantsValue: hasValues };
	});
}

/** Fields whose values are suggested once their name is there. */
const VALUES = new Set(['categories', 'author', 'date']);
/** Hexo publishes a post with an empty title without one, and does not build one with an empty excerpt: quotes are a text. */
const QUOTED = new Set(['title', 'excerpt']);
const FLAGS = new Set(['comments', 'published', 'disableNunjucks']);

function snippetOf(name: string): string {
	if (name === 'categories' || name === 'tags') {
		return '\n - $0';
	}
	return FLAGS.has(name)
		? ` \${1|${name === 'comments' ? 'false,true' : 'true,false'}|}`
		: QUOTED.has(name)
			? " '$1'"
			: ' $0';
}

function valuesFor(place: ValuePlace, sources: Sources): Suggestion[] {
	const { name, at, above } = place;
	const { context, index, own } = sources;
	if (name === 'categories' || name === 'category') {
		return named(place, index.below(above, own), name === 'categories');
	}
	if (at === 'item') {
		return [];
	}
	if (name === 'author') {
		return named(place, index.authors(own), false);
	}
	if (context.options.imageKeys.includes(name)) {
		return pictures(place, sources.post());
	}
	if (name === 'date') {
		return dates(place, context);
	}
	const flags = FLAGS.has(name) && place.style === 'plain' ? (['false', 'true'] as const) : [];
	return flags.map((flag) => ({ label: flag, source: flag, detail: { text: FLAG_MEANING[flag] } }));
}

const FLAG_MEANING = { false: 'No', true: 'Yes' } as const;

/** Names that other posts have. Where a list is wanted and none has begun, one begins below. */
function named({ style, flow, at }: ValuePlace, names: readonly Counted[], isList: boolean): Suggestion[] {
	const begin = !isList || at === 'item' || style !== 'plain' ? '' : at === 'line' ? '\n - ' : '- ';
	return names.flatMap(({ name, posts }) => {
		const source = writeText(name, style, flow);
		const detail = postCount(posts);
		return source === undefined ? [] : [{ label: name, source: begin + source, detail }];
	});
}

function pictures({ style, flow }: ValuePlace, post: Post | undefined): Suggestion[] {
	const detail = { text: 'A picture of the article' };
	return [...(post ? ownPictures(post) : [])].flatMap((address) => {
		const source = writeText(address, style, flow);
		return source === undefined ? [] : [{ label: address, source, detail, picture: address }];
	});
}

function dates({ style }: ValuePlace, context: Context): Suggestion[] {
	const now = writtenNow(context) ?? today(context);
	const text = now?.replace(/^'(.*)'$/, '$1');
	if (now === undefined || text === undefined) {
		return [];
	}
	return [{ label: text, source: style === 'plain' ? now : text, detail: { text: 'Now' } }];
}

/** The day alone, where no form of the site's has a time. */
const today = ({ now, options, site }: Context): string | undefined =>
	now !== undefined && options.dateFormats.includes('date')
		? writeDate({ instant: now }, 'datetime', site?.timezone)?.slice(0, 10)
		: undefined;
