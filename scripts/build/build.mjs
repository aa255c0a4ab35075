// Builds the bundles, and the notices of what the first one holds.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readArguments } from '../arguments.mjs';
import { cli, extension, extensionNode } from './bundles.mjs';
import { noticesFor } from './notices.mjs';

readArguments('Usage: npm run build (node scripts/build/build.mjs)', {});
rmSync('dist', { recursive: true, force: true });
const [{ metafile }] = await Promise.all([build(extension), build(extensionNode), build(cli)]);
writeFileSync('dist/ThirdPartyNotices.txt', noticesFor(metafile));
