// The marked with which Hexo renders: hexo-renderer-marked brings one of its own, which may be older than the newest.
import { createRequire } from 'node:module';
import path from 'node:path';

const renderer = createRequire(path.resolve('package.json')).resolve('hexo-renderer-marked');

export const { marked, Marked }: typeof import('marked') = createRequire(renderer)('marked');
