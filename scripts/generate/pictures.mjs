// Renews the pictures of the README and of the walkthrough from the last run of the browser tests (`npm test -- build ui`).
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../test/host/browser.mjs';

/** What is shown, by the name of the screenshot that shows it. */
const PICTURES = { 'post-leftovers': 'post', 'folder-preview': 'preview', 'report-in-editor': 'report' };
const QUALITY = 0.6;
/** In pixels: as wide as they are shown at most. */
const WIDTH = 1000;

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [screenshot, name] of Object.entries(PICTURES)) {
	const source = `data:image/png;base64,${readFileSync(`artifacts/${screenshot}.png`, 'base64')}`;
	const address = await page.evaluate(toWebp, { source, quality: QUALITY, width: WIDTH });
	writeFileSync(`images/${name}.webp`, Buffer.from(address.split(',')[1], 'base64'));
}
await browser.close();

/** In the browser: the address of the same picture as WebP, which takes a fraction of the bytes. */
async function toWebp({ source, quality, width }) {
	const picture = new Image();
	picture.src = source;
	await picture.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, Math.round((picture.height * width) / picture.width)];
	const context = canvas.getContext('2d');
	context.imageSmoothingQuality = 'high';
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/webp', quality);
}
