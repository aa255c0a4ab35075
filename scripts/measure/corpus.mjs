// The real posts of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, run } from '../sources.mjs';

const { headLength } = run(await bundle("export { headLength } from './test/oracle/head';"));

/**
 * The posts of a folder, with the UTF-16 units of their front matter.
 * @param {string} folder
 * @param {string} ending of the names of their files
 */
export function postsIn(folder, ending = '.md') {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.sort()
		.map((file) => readFileSync(path.join(folder, file), 'utf8'))
		.map((text) => ({ text, head: headLength(text) }));
}

/** Those whose front matter names Sina. */
export const sinaPostsIn = (folder, ending) =>
	postsIn(folder, ending).filter(({ text, head }) => text.slice(0, head).includes('新浪'));
