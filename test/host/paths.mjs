// Where things are: the project's root and what the build leaves in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const { name, publisher, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The extension's full name, as settings and the gallery know it. */
export const extensionId = `${publisher}.${name}`;

/** The packed extension that the build leaves in the root. */
export const vsix = path.join(root, `${name}-${version}.vsix`);
