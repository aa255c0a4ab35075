// What VS Code's preview of Markdown has to know of a post, so that it shows what Hexo publishes.
import { inspect } from '../engine/inspect';
import type { Context } from '../engine/rule';
import { findFrontMatter } from '../post/front-matter';
import { parsePost } from '../post/post';
import { countLines, publishedText } from '../post/published-text';
import { imageReferrer } from '../rules/sina/image-referrer';
import { PICTURE_HOST } from '../sina/picture-host';
import { isPostByHead } from '../sina/post-kind';
import { hasStrongMark } from '../sina/strong-marks';
import type { Message } from '../text/message';
import { placesIn } from './line-index';

export interface PreviewedPost {
	/** What Hexo publishes of it, on the same lines: see `publishedText`. */
	readonly text: string;
	/** The front matter that Hexo reads: the source of the fields, as YAML, and how many lines it takes at the top. */
	readonly frontMatter?: { readonly fields: string; readonly lines: number };
	/** Why readers do not see a picture, by the line, from 0, on which it is reported. In the order of the lines. */
	readonly unseen: ReadonlyMap<number, Message>;
}

/** In a longer text, in UTF-16 units, no picture is looked for: a preview waits for this at each change. */
const MAX_LENGTH = 100_000;

const NONE: PreviewedPost['unseen'] = new Map();

/** What is to be shown of a text; undefined where it is no post. */
export function previewedPost(text: string, context: Context): PreviewedPost | undefined {
	const frontMatter = findFrontMatter(text);
	const isShort = text.length <= MAX_LENGTH;
	const isPost =
		isPostByHead(frontMatter, context.path, context.options.posts) ||
		(isShort && hasStrongMark(parsePost(text, context)));
	if (!isPost) {
		return undefined;
	}
	const { kind, format, fields, span } = frontMatter;
	const source = text.slice(fields.start, fields.end);
	const shown = { fields: format === 'json' ? `{${source}}` : source, lines: countLines(text.slice(0, span.end)) };
	return {
		text: publishedText(text, frontMatter),
		...(kind === 'found' && { frontMatter: shown }),
		unseen: isShort && text.toLowerCase().includes(PICTURE_HOST) ? unseenPictures(text, context) : NONE,
	};
}

/** What the rule reports, unless it is off there: the theme of a site may do for all pictures what it asks of each. */
function unseenPictures(text: string, context: Context): PreviewedPost['unseen'] {
	const { findings } = inspect(parsePost(text, context), [imageReferrer], context);
	const placeOf = placesIn(text);
	return new Map(findings.map(({ start, message }) => [placeOf(start).line - 1, message]));
}
