// What a field would hold that nobody has filled in: from the article, the path of the file and the clock.
import type { Context } from '../engine/rule';
import { pathBelowPosts } from '../hexo/file-name';
import type { Post } from '../post/post';
import { writtenNow } from './date-fixes';
import { lineEnd, quote } from './field-problems';
import { firstPicture } from './own-pictures';

/** A sensible value of a field as YAML source, from behind the colon on; undefined where nothing is known. */
export function suggestion(post: Post, context: Context, name: string): string | undefined {
	const title = name === 'title' ? titleOf(post, context) : undefined;
	const picture = context.options.imageKeys.includes(name) ? firstPicture(post) : undefined;
	const date = name === 'date' ? writtenNow(context) : undefined;
	const text = title ?? picture;
	if (name === 'categories') {
		return categoriesOf(context)
			?.map((category) => `${lineEnd(post)} - ${quote(category)}`)
			.join('');
	}
	return text !== undefined ? ` ${quote(text)}` : date && ` ${date}`;
}

/** A whole front matter in the usual shape; undefined where not all of it is known. */
export function blockOf(post: Post, context: Context): string | undefined {
	const eol = lineEnd(post);
	const title = suggestion(post, context, 'title');
	const date = suggestion(post, context, 'date');
	if (title === undefined || date === undefined) {
		return undefined;
	}
	const categories = suggestion(post, context, 'categories') ?? `${eol} - ${quote('uncategorized')}`;
	return ['---', `title:${title}`, `categories:${categories}`, `date:${date}`, '---', ''].join(eol);
}

/** The path of a post below the folder of all posts. */
const pathOf = ({ path }: Context): string[] => pathBelowPosts(path)?.split('/') ?? [];

/** The first heading of the article, or the name of the file. */
function titleOf(post: Post, context: Context): string | undefined {
	return (
		heading(post) ??
		(pathOf(context)
			.at(-1)
			?.replace(/\.\w+$/, '') ||
			undefined)
	);
}

/** The folders a post lies in. */
function categoriesOf(context: Context): string[] | undefined {
	const folders = pathOf(context).slice(0, -1);
	return folders.length > 0 ? folders : undefined;
}

/** The text of the first heading, in HTML or Markdown, if it is plain and short enough for a title. */
function heading({ text, markdown, elements }: Post): string | undefined {
	const block = markdown.blocks.find(({ kind }) => kind === 'ATXHeading1' || kind === 'ATXHeading2');
	const element = elements.find(({ name }) => name === 'h1');
	const found = element?.closeTag
		? text.slice(element.openTag.end, element.closeTag.start)
		: block && text.slice(block.start, block.end).replace(/^#+/, '');
	const plain = found?.replace(/(?<![ \t#])[ \t#]+$/, '').trim();
	return plain && plain.length <= 200 && !/[<>&\r\n*_`[\]\0-\x1F]/.test(plain) ? plain : undefined;
}
