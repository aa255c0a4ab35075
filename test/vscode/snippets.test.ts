// The snippets as the editor fills them in.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openUntitled, rulesAt } from './editor';

const LANGUAGES = ['markdown', 'html'];

/** The text of a new document after a snippet was inserted and left, with its date and file name taken out. */
async function filledIn(name: string, language: string): Promise<vscode.TextDocument> {
	const { document } = await openUntitled('', language);
	await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name });
	await eventually(() => document.getText() !== '', `the snippet ${name}`);
	await vscode.commands.executeCommand('leaveSnippet');
	return document;
}

const FRONT_MATTER =
	/^---\ntitle: 'Untitled-\d+'\ncategories:\n - category\n - source\n - channel\nheadimg: 'https:\/\/'\nauthor: source\ncomments: false\ndate: (\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})\nthumbnail: 'https:\/\/'\n---\n/;

describe('snippets', () => {
	afterEach(closeAll);

	for (const language of LANGUAGES) {
		it(`begin a post (${language}): fields as the feed generator writes them, and the date of now`, async () => {
			const text = (await filledIn('News post', language)).getText().replaceAll('\r\n', '\n');
			const [frontMatter, date] = FRONT_MATTER.exec(text) ?? assert.fail(text);
			assert.ok(Math.abs(Date.now() - new Date(date!.replace(' ', 'T')).getTime()) < 60_000, date);
			assert.equal(text.slice(frontMatter.length), '\n<div>\n<p>　　</p>\n</div>');
		});

		it(`write front matter alone (${language})`, async () => {
			const text = (await filledIn('News post front matter', language)).getText().replaceAll('\r\n', '\n');
			assert.equal(text.replace(FRONT_MATTER, ''), '');
		});

		it(`write a picture with its caption, as Sina and as HTML has it (${language})`, async () => {
			assert.equal(
				(await filledIn('Sina figure', language)).getText().trim(),
				'<div class="img_wrapper"><img src="https://" alt="caption" referrerpolicy="no-referrer"><span class="img_descr">caption</span></div>',
			);
			assert.equal(
				(await filledIn('Figure', language)).getText().trim(),
				'<figure><img src="https://" alt="what is to be seen"><figcaption>caption</figcaption></figure>',
			);
		});

		it(`are offered (${language})`, async () => {
			const { document } = await openUntitled('', language);
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				document.uri,
				new vscode.Position(0, 0),
			);
			const offered = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
			for (const prefix of ['post', 'front-matter', 'figure-sina', 'figure']) {
				assert.ok(offered.includes(prefix), `${prefix} is not among ${offered}`);
			}
		});
	}

	it('begin a post of which only what is still to be filled in is wrong', async () => {
		const { uri } = await filledIn('News post', 'markdown');
		await eventually(() => rulesAt(uri).length > 0, 'findings');
		assert.deepEqual(rulesAt(uri), ['image-url-relative', 'article-empty']);
	});
});
