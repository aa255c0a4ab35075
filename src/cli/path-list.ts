// Reads a list of paths from a file or from standard input.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decode } from './decode';
import { Failure } from './outcome';
import { STDIN } from './request';

/** The paths in a list: one a line, or divided by NUL, as `find -print0` and `git ls-files -z` write them. */
export async function readPathList(file: string, isNulDivided: boolean): Promise<string[]> {
	const text = decode(file === STDIN ? await buffer(process.stdin) : await readFile(file));
	if (!isNulDivided && text.includes('\0')) {
		throw new Failure({ text: 'the paths are divided by NUL: add -0' });
	}
	const paths = isNulDivided ? text.split('\0') : text.replace(/^\uFEFF/, '').split(/\r?\n/);
	return paths.filter((path) => path !== '');
}
