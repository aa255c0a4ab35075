// Packs the built bundles into a VSIX. With SOURCE_DATE_EPOCH in the environment, the same files make the same VSIX, to the
// byte, whenever and in whichever time zone it is made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { readArguments } from '../arguments.mjs';

const USAGE = `Usage: npm run package (node scripts/build/package.mjs [FILE])
  FILE  what to write, which ends in .vsix (news-post-<version>.vsix)`;
const [packagePath] = readArguments(USAGE, {}, { max: 1 }).positionals;

// A ZIP file holds times on the clock of a time zone.
process.env.TZ = 'UTC';

// The installed extension shows its README without the files beside it: their names stay, the links to them go.
const readmePath = 'out/README.md';
mkdirSync('out', { recursive: true });
const readme = readFileSync('README.md', 'utf8')
	.replace(/^!\[.*\]\(images\/.*\)\n\n/gm, '')
	.replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, '$1');
writeFileSync(readmePath, readme);

await createVSIX({
	dependencies: false,
	allowMissingRepository: true,
	rewriteRelativeLinks: false,
	readmePath,
	...(packagePath && { packagePath }),
});
