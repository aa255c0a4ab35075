// Finds Chromium (on Debian as root: installs it) and launches it cut off from everything but this machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { aptInstall } from './apt.mjs';
import { environment } from './profile.mjs';

/**
 * Makes sure that Chromium and fonts with Chinese characters are there.
 * @returns {string} the path of the browser
 */
export function ensureChromium() {
	const missing = [findChromium() ? '' : 'chromium', hasChineseFont() ? '' : 'fonts-noto-cjk'].filter(Boolean);
	if (missing.length > 0) aptInstall(...missing);
	const found = findChromium();
	if (!found) throw new Error('Chromium is missing: install chromium or Google Chrome, or set CHROMIUM_PATH to it.');
	return found;
}

function findChromium() {
	return [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/snap/bin/chromium',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	].find((candidate) => candidate && existsSync(candidate));
}

function hasChineseFont() {
	if (process.platform !== 'linux') return true;
	try {
		return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }) !== '';
	} catch {
		return false;
	}
}

/**
 * Launches the browser. Requests to other machines are refused, and their origins kept in `refused`.
 * @param {string} folder the run's own folder
 * @param {{ width: number, height: number }} viewport drawing takes most of the time, and less of it in a small window
 * @returns {Promise<{ page: import('playwright-core').Page, refused: Set<string>, close: () => Promise<void> }>}
 */
export async function openBrowser(folder, viewport = { width: 1400, height: 900 }) {
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		env: environment(folder),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-background-networking',
			'--disable-sync',
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		],
		// cleanup.mjs ends the process on these, and the browser goes with it.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
	const context = await browser.newContext({ viewport, locale: 'en-US' });
	const refused = new Set();
	const isElsewhere = (url) => /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1';
	// Only watched: Playwright would hold up every request to stop some.
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (isElsewhere(url)) refused.add(url.origin);
	});
	return { page: await context.newPage(), refused, close: () => browser.close() };
}
