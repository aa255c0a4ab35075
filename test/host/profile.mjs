// The folders, settings and environment of one run, so that runs share nothing and leave nothing behind.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const quietSettings = {
	'chat.disableAIFeatures': true,
	'editor.cursorBlinking': 'solid',
	'editor.minimap.enabled': false,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'git.enabled': false,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'workbench.enableExperiments': false,
	'workbench.reduceMotion': 'on',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/**
 * Names the two folders of a run that desktop VS Code and the server both ask for.
 * @param {string} folder the run's own folder
 */
export function profile(folder) {
	return { userData: path.join(folder, 'user'), extensions: path.join(folder, 'extensions') };
}

/**
 * Writes the user settings of a run: no telemetry, no questions, no welcome, and those given.
 * @param {string} folder the run's own folder
 * @param {Record<string, unknown>} settings
 */
export function writeSettings(folder, settings = {}) {
	const user = path.join(profile(folder).userData, 'User');
	mkdirSync(user, { recursive: true });
	writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, '\t'));
}

/**
 * Makes a display language known that has a name and not a single text: the workbench stays English, and extensions speak
 * that language. The file is the one that VS Code keeps of its installed language packs.
 * @param {string} folder the run's own folder
 * @param {string} language such as `zh-cn`
 */
export function writeLanguagePack(folder, language) {
	const texts = path.join(folder, 'language-pack.json');
	writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
	const extensions = [{ extensionIdentifier: { id: 'news-post.language-pack' }, version: '1.0.0' }];
	const pack = { hash: '0'.repeat(32), label: language, extensions, translations: { vscode: texts } };
	writeFileSync(path.join(profile(folder).userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * Makes the environment for a run's server and browser: a home and a temporary folder of its own, no extension gallery.
 * @param {string} folder the run's own folder
 */
export function environment(folder) {
	const home = path.join(folder, 'home');
	const temporary = path.join(folder, 'tmp');
	for (const needed of [home, temporary]) mkdirSync(needed, { recursive: true });
	// A run that was started from a terminal of VS Code must not talk to that VS Code.
	const inherited = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(key));
	return {
		...Object.fromEntries(inherited),
		HOME: home,
		TMPDIR: temporary,
		XDG_CACHE_HOME: path.join(home, '.cache'),
		XDG_CONFIG_HOME: path.join(home, '.config'),
		XDG_DATA_HOME: path.join(home, '.local/share'),
		XDG_RUNTIME_DIR: temporary,
		// The server would ask a public gallery otherwise.
		EXTENSIONS_GALLERY: '{}',
	};
}
