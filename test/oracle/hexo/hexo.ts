// What a real Hexo 8.1.2 with hexo-renderer-marked makes of posts, on a machine in any time zone.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type SiteSource, withSite } from './site';

export interface HexoSite {
	/** Why the site as a whole could not be built, apart from posts that cannot be rendered. */
	readonly failure?: string;
	/** In the order in which they were given. */
	readonly posts: readonly HexoPost[];
}

/** A post that Hexo leaves out, silently but for a line in its log; `hexo generate` exits with 0 all the same. */
interface MissingPost {
	readonly built: false;
	/** What the log says after “Process failed”; absent where Hexo does not take the file for a post. */
	readonly reason?: string;
}

export interface BuiltPost {
	readonly built: true;
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly instant: number;
	/** Whether the date is that of the file's birth: no date that Hexo can read is in the front matter. */
	readonly isFileTime: boolean;
	/** Milliseconds since 1970. */
	readonly updated: number;
	/** Whether that is when the file was last changed: no `updated` that Hexo can read is in the front matter. */
	readonly isFileUpdate: boolean;
	/** From the site's root, without a slash in front where the pattern has none. */
	readonly address: string;
	/**
	 * The names of each category and of all it lies below, the topmost first; those above are categories of the post, too.
	 * A hidden post has none.
	 */
	readonly categories: readonly (readonly string[])[];
	readonly tags: readonly string[];
	readonly layout: string;
	/** False hides the post. */
	readonly published: boolean;
	/** Whether Hexo has read any front matter: otherwise the fields, if there are any, are part of the article. */
	readonly hasFrontMatter: boolean;
	/** The article as it is written. */
	readonly source: string;
	/** The article as HTML; absent where it cannot be rendered. */
	readonly content?: string;
	/** Why it cannot be rendered: then no page of the whole site is written, and `hexo generate` exits with 2. */
	readonly error?: string;
}

export type HexoPost = MissingPost | BuiltPost;

const execute = promisify(execFile);
const SCRIPT = 'test/oracle/hexo/build.mjs';

/** Builds a site on a machine in a time zone. */
export const buildSite = (site: SiteSource, machine: string): Promise<HexoSite> =>
	withSite(site, async (folder) => {
		const { failure, posts } = await inProcess(folder, machine);
		const byFile = new Map(posts.map(({ file, ...post }) => [file, post]));
		return {
			...(failure !== undefined && { failure }),
			posts: site.posts.map((post): HexoPost => byFile.get(post.path) ?? { built: false }),
		};
	});

interface Answer {
	readonly failure?: string;
	readonly posts: readonly (HexoPost & { readonly file: string })[];
}

async function inProcess(folder: string, machine: string): Promise<Answer> {
	const file = path.join(folder, 'answer.json');
	await execute(process.execPath, [SCRIPT, folder, file], { env: { ...process.env, TZ: machine } });
	return JSON.parse(readFileSync(file, 'utf8'));
}
