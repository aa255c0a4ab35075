// Packs the built bundles into news-post-<version>.vsix in the project's root.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

// The installed extension shows its README without the files beside it: their names stay, the links to them go.
const readmePath = 'out/README.md';
mkdirSync('out', { recursive: true });
const readme = readFileSync('README.md', 'utf8')
	.replace(/^!\[.*\]\(images\/.*\)\n\n/gm, '')
	.replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, '$1');
writeFileSync(readmePath, readme);

await createVSIX({ dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, readmePath });
