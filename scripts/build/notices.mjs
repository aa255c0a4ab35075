// Writes down the licenses of the packages that the bundles hold, as they ask for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The notices for all packages of some bundles, in order of their names.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 * @throws Error where a package says nothing of its license
 */
export function noticesFor(metafiles) {
	const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
	const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
	const notices = new Set([...new Set(folders)].sort().map(noticeOf)); // some are there twice
	return ['News Post contains the packages below, under the licenses of their authors.\n', ...notices].join(RULE);
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The files that say whose a package is, and what of it is somebody else's. */
const NOTICE = /^(?:(?:licen[cs]e|notice|third_party_licenses)(?:\.\w+)?|LICENSES[\\/].*)$/i;

/** @param {string} folder of a package */
function noticeOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	if (typeof license !== 'string') {
		throw new Error(`${folder}/package.json: no license`);
	}
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => !file.includes('node_modules') && NOTICE.test(file))
		.sort();
	const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
	return [`${name} ${version} (${license})`, ...texts, ''].join('\n\n').replace(/\n$/, '');
}
