// What git ignores: the patterns of the `.gitignore` files in a folder and above it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { ignoredFault } from '../text/globs';
import type { Message } from '../text/message';
import { describe } from './outcome';
import { readRegularFile, SMALL } from './read-file';

const FILE = '.gitignore';

/** The patterns of one file, for what lies below its folder. */
interface Patterns {
	readonly folder: string;
	readonly patterns: Ignore;
}

/** Is told of a file that cannot be used, and where. */
type Fail = (message: Message, place: string) => void;

/** What is ignored in a folder. */
export class Ignored {
	/** @param files the deepest first, which is the one that decides */
	constructor(private readonly files: readonly Patterns[]) {}

	/** Whether something in the folder, or below, is ignored by its path or by that of a folder it lies in. */
	has(name: string, isFolder: boolean): boolean {
		for (const { folder, patterns } of this.files) {
			const below = path.relative(folder, path.resolve(name)).replaceAll(path.sep, '/');
			const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below);
			if (ignored || unignored) {
				return ignored;
			}
		}
		return false;
	}

	/** The same for a folder below, with the patterns of the file in there, if it has one. */
	async with(folder: string, hasFile: boolean, fail: Fail): Promise<Ignored> {
		const own = hasFile ? await patternsIn(path.resolve(folder), fail) : undefined;
		const isKnown = this.files.some((file) => file.folder === own?.folder);
		return own && !isKnown ? new Ignored([own, ...this.files]) : this;
	}
}

/**
 * What is ignored in a folder that was named, by the files above it: up to that of the repository, or where there is none, to
 * the working directory. If they ignore the folder itself, they do not count: it was asked for.
 */
export async function ignoredIn(name: string, fail: Fail): Promise<Ignored> {
	const folder = path.resolve(name);
	const files: Patterns[] = [];
	for (const above of foldersAbove(folder)) {
		const patterns = await patternsIn(above, fail);
		files.push(...(patterns ? [patterns] : []));
	}
	const ignored = new Ignored(files);
	return ignored.has(folder, true) ? new Ignored([]) : ignored;
}

/** The folders above one whose files count, the nearest first. */
function foldersAbove(folder: string): string[] {
	const folders: string[] = [];
	for (let at = folder; ; at = path.dirname(at)) {
		if (at !== folder) {
			folders.push(at);
		}
		if (existsSync(path.join(at, '.git'))) {
			return folders;
		}
		if (path.dirname(at) === at) {
			const top = process.cwd();
			return folders.filter((one) => one === top || one.startsWith(top + path.sep));
		}
	}
}

/**
 * The patterns of a folder's file. Where one of them cannot be used, everything in the folder counts as ignored: what git
 * ignores is not to be changed.
 */
async function patternsIn(folder: string, fail: Fail): Promise<Patterns | undefined> {
	const file = path.join(folder, FILE);
	const patterns = ignore({ ignorecase: process.platform !== 'linux' });
	if (!existsSync(file)) {
		return undefined;
	}
	try {
		const text = readRegularFile(file, SMALL).toString('utf8');
		for (const [index, line] of text.split('\n').entries()) {
			const fault = line.startsWith('#') ? undefined : ignoredFault(line);
			if (fault) {
				fail(fault, `${file}:${index + 1}`);
				return { folder, patterns: patterns.add('*') };
			}
		}
		return { folder, patterns: patterns.add(text) };
	} catch (error) {
		fail({ text: '{0}: nothing in this folder is looked at', args: [describe(error)] }, file);
		return { folder, patterns: patterns.add('*') };
	}
}
