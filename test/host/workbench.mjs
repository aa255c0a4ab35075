// Drives VS Code as a user does: a workbench in the browser, on a folder of posts, with the packed extension installed.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { ensureServer, versions } from './install.mjs';
import { root, vsix } from './paths.mjs';
import { writeLanguagePack, writeSettings } from './profile.mjs';
import { installExtension, startServer } from './server.mjs';

const opened = new Set();

/** mocha's root hooks (for `--require`): a picture of every failure, and no workbench left open. */
export const mochaHooks = {
	async afterEach() {
		if (this.currentTest.state !== 'failed') return;
		for (const workbench of opened) await workbench.screenshot(`failure ${this.currentTest.fullTitle()}`);
	},
	async afterAll() {
		for (const workbench of opened) await workbench.close();
	},
};

/**
 * Opens a workbench on a fresh folder.
 * @param {{ files?: Record<string, string>, copyOf?: string, settings?: Record<string, unknown>, language?: string, isRestricted?: boolean }} options
 *   files to write (path to text), a folder to copy into it first, user settings, the display language of extensions, and
 *   whether the folder is not trusted, so that the workbench is in Restricted Mode
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ files = {}, copyOf, settings, language, isRestricted = false } = {}) {
	const run = temporaryFolder();
	const folder = path.join(run.folder, 'posts');
	mkdirSync(folder);
	if (copyOf) cpSync(copyOf, folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
	const trust = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
	writeSettings(run.folder, { ...(isRestricted && trust), ...settings });
	if (language) writeLanguagePack(run.folder, language);
	const installed = ensureServer(versions.newest);
	installExtension(installed, run.folder, vsix);
	const server = await startServer(installed, run.folder, [
		...(language ? ['--locale', language] : []),
		...(isRestricted ? [] : ['--disable-workspace-trust']),
	]);
	const browser = await openBrowser(run.folder);
	const close = async () => {
		await browser.close();
		server.stop();
		run.remove();
	};
	await browser.page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
	await browser.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
	const workbench = new Workbench(browser, folder, close);
	opened.add(workbench);
	return workbench;
}

class Workbench {
	#close;

	constructor({ page, refused }, folder, close) {
		/** The Playwright page, for what has no method here. */
		this.page = page;
		/** The folder on disk that the workbench shows. */
		this.folder = folder;
		/** Origins of other machines that something asked for, in vain. */
		this.refused = refused;
		this.#close = close;
	}

	/** Opens a file of the folder, as from Go to File, with the cursor at a place (counted from 1) in it. */
	async openFile(file, line = 1, column = 1) {
		await this.#pick('ControlOrMeta+P', file, path.basename(file));
		await this.page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
		await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
		await this.goTo(line, column);
	}

	/** Puts the cursor at a place, counted from 1. */
	async goTo(line, column = 1) {
		await this.#pick('Control+G', `${line}:${column}`, `${line}`);
		await this.statusBar(`Ln ${line}, Col ${column}`);
	}

	/** Runs a command from the palette by its whole title, such as `News Post: Clean Sina Article`. */
	async runCommand(title) {
		await this.#pick('F1', title, title);
	}

	/** Picks a row of a list that a key opens. A workbench that is still opening something closes the list again. */
	async #pick(key, text, row) {
		const list = this.page.locator('.quick-input-widget:visible');
		const wanted = list.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
		for (let tries = 1; ; tries++) {
			await this.#open(key, list.locator('input.input'));
			await this.page.keyboard.type(text);
			try {
				return await wanted.click({ timeout: 10_000 });
			} catch (error) {
				if (tries === 3) throw error;
				await this.press('Escape');
			}
		}
	}

	/** Presses a key until what it opens is there: a workbench that is still busy closing something loses a key. */
	async #open(key, widget) {
		for (let tries = 0; tries < 5; tries++) {
			await this.press(key);
			const isOpen = await widget.waitFor({ timeout: 5_000 }).then(
				() => true,
				() => false,
			);
			if (isOpen) return;
		}
		await widget.waitFor();
	}

	/** Presses keys one after the other, in Playwright's notation: `ControlOrMeta+Z`. */
	async press(...keys) {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Waits until the active editor has changes that are not saved (or, with `false`, has none). */
	async changed(isChanged = true) {
		await this.page.locator('.tab.active.dirty').waitFor({ state: isChanged ? 'visible' : 'detached' });
	}

	/** Saves the changes of the active editor. */
	async save() {
		await this.changed();
		await this.press('ControlOrMeta+S');
		await this.changed(false);
	}

	/** Undoes the last step of the active editor. */
	undo() {
		return this.press('ControlOrMeta+Z');
	}

	/** Does again what was undone. */
	redo() {
		return this.press('ControlOrMeta+Shift+Z');
	}

	/** The text of a file as it is on disk. */
	readFile(file) {
		return readFileSync(path.join(this.folder, file), 'utf8');
	}

	/** Waits until the active editor shows a text (or, with `false`, does not), within its visible lines. */
	async waitForText(text, shown = true) {
		const line = this.page.locator('.editor-group-container.active .view-line', { hasText: text }).first();
		await line.waitFor({ state: shown ? 'visible' : 'detached' });
	}

	/** Waits for squiggles of a severity and returns how many pieces of line are underlined. */
	async squiggles(severity = 'info') {
		const squiggles = this.page.locator(`.squiggly-${severity}`);
		await squiggles.first().waitFor({ state: 'attached' });
		return squiggles.count();
	}

	/** Opens the Problems panel, filters it by a text, and returns the rows that stay. The editor has the focus afterwards. */
	async problems(filter) {
		await this.runCommand('Problems: Focus on Problems View');
		const input = this.page.locator('.markers-panel-container input, .viewpane-filter input').first();
		const rows = this.page.locator('.markers-panel .monaco-list-row');
		const wanted = rows.filter({ hasText: filter }).first();
		for (let tries = 0; tries < 5; tries++) {
			await input.fill(''); // a panel that has only just opened forgets what was typed
			await input.fill(filter);
			await wanted.waitFor({ timeout: 5_000 }).catch(() => undefined);
			if (await wanted.isVisible()) break;
		}
		await wanted.waitFor();
		await this.press('ControlOrMeta+1');
		return rows.allInnerTexts();
	}

	/** Waits until the status bar shows a text, and returns all of it. */
	async statusBar(expected = '') {
		await this.page.locator('.statusbar-item', { hasText: expected }).first().waitFor();
		return (await this.page.locator('.statusbar-item').allInnerTexts()).join('\n').trim();
	}

	/** Shows the hover at the cursor, waits until it has a text, and returns all of it; `Escape` closes it. */
	async hover(expected = '') {
		await this.press('ControlOrMeta+K', 'ControlOrMeta+I');
		const hover = this.page.locator('.monaco-hover-content:visible', { hasText: expected }).first();
		await hover.waitFor();
		return (await hover.allInnerTexts()).join('\n');
	}

	/** Waits until a webview, such as a Markdown preview, shows a text. */
	async webview(expected) {
		const content = this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
		await content.getByText(expected).first().waitFor();
	}

	/** Opens the list of quick fixes at the cursor and returns their titles; `Escape` closes it. */
	async quickFixes() {
		const actions = this.page.locator('.action-widget .monaco-list-row.action');
		await this.#open('ControlOrMeta+.', actions.first());
		return actions.allInnerTexts();
	}

	/** Applies one of the quick fixes at the cursor. */
	async applyQuickFix(title) {
		await this.quickFixes();
		await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
	}

	/** Saves a picture of the whole window as artifacts/<name>.png. */
	async screenshot(name) {
		await this.page.screenshot({ path: path.join(root, 'artifacts', `${name.replace(/[^\w.-]+/g, '-')}.png`) });
	}

	/** Closes the browser, stops the server and deletes the folder. */
	async close() {
		opened.delete(this);
		await this.#close();
	}
}
