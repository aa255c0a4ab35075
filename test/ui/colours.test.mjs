// What the grammars, folding and the outline look like, in a light and in a dark theme.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/finance.md';
const FIRST = 'source/_posts/first-line.md';
const CRLF = 'source/_posts/crlf.md';
/** Where pieces of a line begin that have a colour of their own. */
const TEXTS = ['title', 'headimg', "'", 'Wed, 08 May', 'cms-style', '<!--', 'class'];
const post = readFileSync('test/fixtures/finance/input.md', 'utf8');

for (const theme of ['Default Dark Modern', 'Default Light Modern']) {
	describe(`colours in ${theme}`, function () {
		this.timeout(120_000);
		let workbench;

		before(async () => {
			workbench = await openWorkbench({
				files: { [POST]: post, [FIRST]: post.slice(1), [CRLF]: post.replaceAll('\n', '\r\n') },
				settings: { 'workbench.colorTheme': theme, 'editor.wordWrap': 'on' },
			});
		});
		after(() => workbench.close());

		/** The colours of the pieces of line that begin with each of `TEXTS`, once there are such pieces. */
		const colours = async (file) => {
			await workbench.openFile(file);
			const found = await workbench.page.waitForFunction((texts) => {
				const spans = [...document.querySelectorAll('.editor-group-container.active .view-line > span > span')];
				const colourOf = (text) => {
					const span = spans.find((one) => one.textContent.replaceAll('\u00A0', ' ').startsWith(text));
					return span && getComputedStyle(span).color;
				};
				const seen = Object.fromEntries(texts.map((text) => [text, colourOf(text)]));
				return Object.values(seen).every(Boolean) && seen;
			}, TEXTS);
			return found.jsonValue();
		};

		it('tell fields, texts and dates apart, and dim what is of Sina’s', async () => {
			const seen = await colours(POST);
			const [field, other, text, date, attribute, comment] = TEXTS.map((piece) => seen[piece]);
			assert.equal(field, other);
			assert.equal(new Set([field, text, date]).size, 3, JSON.stringify(seen));
			assert.equal(attribute, comment);
			assert.notEqual(attribute, seen.class);
			await workbench.screenshot(`colours-${theme}`);
		});

		it('are the same in the first line, and with CRLF', async () => {
			const seen = await colours(POST);
			assert.deepEqual(await colours(FIRST), seen);
			assert.deepEqual(await colours(CRLF), seen);
		});

		it('stay when the front matter is folded; its fields are among the symbols', async () => {
			await workbench.openFile(POST, 4);
			await workbench.runCommand('Fold All Regions');
			await workbench.waitForText('categories', false);
			await workbench.waitForText('<div>');
			await workbench.screenshot(`folded-${theme}`);
			await workbench.press('ControlOrMeta+Shift+O');
			for (const name of ['Front matter', 'categories', 'thumbnail']) {
				await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
			}
			await workbench.screenshot(`symbols-${theme}`);
			await workbench.press('Escape');
			await workbench.runCommand('Unfold All');
		});
	});
}
