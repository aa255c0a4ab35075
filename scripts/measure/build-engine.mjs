// Builds the engine of a checkout into one file, for compare-engines.mjs and bench.mjs.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments, refuse } from '../arguments.mjs';
import { engineSource } from '../engine.mjs';
import { bundle } from '../sources.mjs';

const USAGE = `Usage: node scripts/measure/build-engine.mjs ROOT OUT
  ROOT  the folder of a checkout, as \`git worktree add\` makes one of an older commit
  OUT   the file to write, which ends in .cjs`;

const { positionals } = readArguments(USAGE, {}, { min: 2 });
const [root, out] = positionals;
if (!existsSync(path.join(root, 'src'))) refuse(`There is no folder '${path.join(root, 'src')}'`, USAGE);
if (!out.endsWith('.cjs')) refuse(`'${out}' does not end in .cjs`, USAGE);
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, await bundle(engineSource(root), [], root));
