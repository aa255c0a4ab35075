// Which files a run looks at: the files and folders that were named, or standard input.
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OtherPosts } from '../hexo/other-posts';
import { isPostFile } from '../post/file-kind';
import { type Ignored, ignoredIn } from './ignored';
import type { Outcome } from './outcome';
import { type Sources, STDIN } from './request';

export interface Input {
	/** What to call it: the path as it was given, or found in a folder that was given; or `-`. */
	readonly name: string;
	/** The absolute path with forward slashes; of standard input only where it is known. */
	readonly path?: string;
	/** Whether it was named itself, which makes it a post whatever it holds. */
	readonly isNamed: boolean;
	/** What other inputs have to do with it, where that is known. */
	readonly others?: OtherPosts;
}

/**
 * Everything to look at, sorted by name, each file once, by whatever links it is reached. What does not exist or can't be
 * read is reported.
 */
export async function findInputs(
	paths: readonly string[],
	{ stdinPath }: Pick<Sources, 'stdinPath'>,
	outcome: Outcome,
): Promise<Input[]> {
	if (paths.includes(STDIN)) {
		return [{ name: STDIN, isNamed: true, ...(stdinPath !== undefined && { path: absolute(stdinPath) }) }];
	}
	const inputs = new Map<string, Input>();
	const add = ({ name, real }: FoundFile, isNamed: boolean): void => {
		const input = { name, path: absolute(name), isNamed };
		const known = inputs.get(real);
		if (!known || rankOf(input, real) > rankOf(known, real)) {
			inputs.set(real, input);
		}
	};
	for (const name of paths) {
		const stats = await outcome.attempt(name, () => stat(name));
		if (stats?.isDirectory()) {
			for (const file of await filesIn(name, outcome)) {
				add(file, false);
			}
		} else if (stats) {
			const real = await outcome.attempt(name, () => realpath(name));
			add({ name, real: absolute(real ?? name) }, true);
		}
	}
	return [...inputs.values()].sort((a, b) => compare(a.name, b.name));
}

/** A file, and where it really is, whatever links lead there. */
interface FoundFile {
	readonly name: string;
	readonly real: string;
}

/** A file that was named goes before one that was found, and its own name before that of a link. */
const rankOf = ({ isNamed, path: given }: Input, real: string): number => (isNamed ? 2 : 0) + (given === real ? 1 : 0);

/** The same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : 1);

/** The absolute path of a file, with forward slashes. */
export const absolute = (name: string): string => path.resolve(name).replaceAll(path.sep, '/');

/** Hexo passes over hidden files, too; other tools leave locks and the like in them. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A folder to look into, and what git ignores in it. */
interface Folder {
	readonly name: string;
	readonly ignored: Ignored;
}

/**
 * The files in a folder and below that may be posts, without those that git ignores. Links are followed, since Hexo follows
 * them, but after all real folders; and no folder is visited twice, so that cycles end and a file keeps its own name.
 */
async function filesIn(root: string, outcome: Outcome): Promise<FoundFile[]> {
	const files: FoundFile[] = [];
	const visited = new Set<string>();
	const fail = outcome.fail.bind(outcome);
	const folders: Folder[] = [{ name: root, ignored: await ignoredIn(root, fail) }];
	const links: Folder[] = [];
	for (;;) {
		const folder = folders.pop() ?? links.shift();
		if (folder === undefined) {
			return files;
		}
		const real = await outcome.attempt(folder.name, () => realpath(folder.name));
		if (real === undefined || visited.has(real)) {
			continue;
		}
		visited.add(real);
		const entries = await outcome.attempt(folder.name, () => readdir(folder.name, { withFileTypes: true }));
		const ignored = await folder.ignored.with(
			folder.name,
			entries?.some(({ name }) => name === '.gitignore') === true,
			fail,
		);
		const wanted = entries?.filter(({ name }) => !isSkipped(name)) ?? [];
		for (const entry of wanted.sort((a, b) => compare(a.name, b.name))) {
			const name = path.join(folder.name, entry.name);
			const isLink = entry.isSymbolicLink();
			const kind = isLink ? await targetOf(name) : entry;
			if (kind?.isDirectory() && !ignored.has(name, true)) {
				(isLink ? links : folders).push({ name, ignored });
			} else if (kind?.isFile() && isPostFile(entry.name) && !ignored.has(name, false)) {
				files.push({ name, real: absolute(isLink ? await realpath(name) : path.join(real, entry.name)) });
			}
		}
	}
}

/** What a link leads to; undefined where it leads nowhere, and there is nothing to look at. */
const targetOf = (link: string): Promise<Stats | undefined> => stat(link).catch(() => undefined);
