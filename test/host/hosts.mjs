// The extension hosts that the suite runs in, and whether desktop VS Code or our stand-in provides them.
import { extensionId } from './paths.mjs';

/** Which version of VS Code (see install.mjs), which bundle of the suite, and the user settings that pick the host. */
export const hosts = {
	newest: { version: 'newest', kind: 'node', settings: {} },
	oldest: { version: 'oldest', kind: 'node', settings: {} },
	web: { version: 'newest', kind: 'web', settings: { 'remote.extensionKind': { [extensionId]: ['web'] } } },
};

/**
 * Says whether desktop VS Code runs a host: where it can be downloaded and there is a screen.
 * NEWS_POST_TEST_HOST=desktop or =server decides otherwise; the web worker always takes the server.
 * @param {keyof typeof hosts} name
 * @returns {Promise<boolean>}
 */
export async function useDesktop(name) {
	if (hosts[name].kind === 'web') return false;
	const wish = process.env.NEWS_POST_TEST_HOST;
	if (wish) return wish === 'desktop';
	if (process.platform === 'linux' && !process.env.DISPLAY) return false;
	try {
		const updates = 'https://update.code.visualstudio.com/api/releases/stable';
		return (await fetch(updates, { signal: AbortSignal.timeout(5000) })).ok;
	} catch {
		return false;
	}
}
