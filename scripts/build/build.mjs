// Builds the bundles, and the notices of what the first one holds.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { cli, extension, extensionNode } from './bundles.mjs';
import { noticesFor } from './notices.mjs';

rmSync('dist', { recursive: true, force: true });
const [{ metafile }] = await Promise.all([build(extension), build(extensionNode), build(cli)]);
writeFileSync('dist/ThirdPartyNotices.txt', noticesFor(metafile));
