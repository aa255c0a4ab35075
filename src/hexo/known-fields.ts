// The fields that a post may have, and what each means to Hexo or its themes.
import type { Message } from '../text/message';

export interface Key {
	readonly name: string;
	readonly meaning: Message;
}

/** What a field means that holds the address of a picture. */
export const PICTURE: Message = { text: 'The address of a picture that lists of posts show' };

/** The fields of the feed generator's posts in its order, then those that only Hexo knows. */
export const KEYS: readonly Key[] = [
	{ name: 'title', meaning: { text: 'The title of the post' } },
	{
		name: 'categories',
		meaning: { text: 'One path of categories, the topmost first; a list of lists for several paths' },
	},
	{ name: 'headimg', meaning: PICTURE },
	{ name: 'author', meaning: { text: 'Who wrote the post: one name, which themes print as it is' } },
	{ name: 'comments', meaning: { text: 'Whether readers may comment: true or false' } },
	{ name: 'date', meaning: { text: 'When the post is published; without it Hexo takes the time of the file' } },
	{ name: 'thumbnail', meaning: PICTURE },
	{ name: 'tags', meaning: { text: 'The tags of the post, a list without an order' } },
	{ name: 'updated', meaning: { text: 'When the post was changed; without it Hexo takes the time of the file' } },
	{ name: 'permalink', meaning: { text: 'The address of the post, in place of the pattern in _config.yml' } },
	{ name: 'layout', meaning: { text: 'The layout of the theme for the post; false for none at all' } },
	{ name: 'excerpt', meaning: { text: 'What lists of posts show in place of the article' } },
	{ name: 'lang', meaning: { text: 'The language of the post' } },
	{ name: 'published', meaning: { text: 'Whether the post is published at all: true or false' } },
	{ name: 'description', meaning: { text: 'What search engines and shared links say of the post' } },
	{ name: 'keywords', meaning: { text: 'Words for search engines' } },
	{ name: 'disableNunjucks', meaning: { text: 'Whether the article is taken as it is, {{ and {% included' } },
];

/** Names that Hexo reads besides, of fields that are known by another one. */
export const OTHER_NAMES: readonly string[] = ['category', 'tag', 'photo', 'photos'];

/** Fields that Hexo's data base wants a text of, and has none to put in the place of nothing: it does not build the post. */
export const NEVER_EMPTY: ReadonlySet<string> = new Set(['excerpt', 'more', 'content', 'id']);

/** What a field means; undefined for one that neither Hexo nor the settings know. */
export const meaningOf = (name: string, imageKeys: readonly string[]): Message | undefined =>
	KEYS.find((key) => key.name === name)?.meaning ?? (imageKeys.includes(name) ? PICTURE : undefined);
