// Builds the bundles, and the notices of what they hold.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readArguments } from '../arguments.mjs';
import { bundles } from './bundles.mjs';
import { noticesFor } from './notices.mjs';

readArguments('Usage: npm run build (node scripts/build/build.mjs)', {});
rmSync('dist', { recursive: true, force: true });
const built = await Promise.all(bundles.map((bundle) => build(bundle)));
writeFileSync('dist/ThirdPartyNotices.txt', noticesFor(built.map(({ metafile }) => metafile)));
