// Draws images/icon.png from images/icon.svg, in a browser: for a change of the drawing.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../test/host/browser.mjs';

const SIZE = 256;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync('images/icon.svg', 'utf8')}`);
await page.screenshot({ path: 'images/icon.png', omitBackground: true });
await browser.close();
