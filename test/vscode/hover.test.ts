// Hovers over front matter and pictures, and that asking gray-matter runs nothing.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, eventually, openUntitled, rulesAt, SINA_POST } from './editor';

/** What is said at the `|` of a text, by us and by others. */
async function hoverAt(marked: string): Promise<string> {
	const { document } = await openUntitled(marked.replace('|', ''));
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		document.positionAt(marked.indexOf('|')),
	);
	const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
	return contents.map(({ value }) => value.replaceAll('&nbsp;', ' ').replaceAll('\\-', '-')).join('\n'); // 1.100 escapes dashes
}

describe('hover', () => {
	before(activated);
	afterEach(closeAll);

	it('links a finding to the page of its rule, by our own command alone', async () => {
		const text = SINA_POST;
		const { document } = await openUntitled(text);
		await eventually(() => rulesAt(document.uri).includes('sina-comment'), 'the comment');
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			document.positionAt(text.indexOf('news_keyword_pub')),
		);
		const ours = hovers
			.flatMap(({ contents }) => contents as vscode.MarkdownString[])
			.find(({ value }) => value.includes('Page of the rule'))!;
		assert.ok(ours.value.includes('[sina-comment](command:newsPost.showRule?%5B%22sina-comment%22%5D)'), ours.value);
		assert.deepEqual(ours.isTrusted, { enabledCommands: ['newsPost.showRule'] });
	});

	it('tells what Hexo makes of a field, and what gray-matter reads', async () => {
		assert.match(
			await hoverAt('---\ntitle: 甲\ndate: 2024-05-01\ncategories:\n - 金融\n - 新|浪\n---\n'),
			/Hexo files the post under 金融 \/ 新浪/,
		);
		const time = await hoverAt('---\ntitle: 甲\ndate: 2024-05-01\ntime: 13:0|8:00\n---\n');
		assert.match(time, /gray-matter reads 47280/);
	});

	it('shows the picture of a field and of the article', async () => {
		const field = await hoverAt('---\ntitle: 甲\nheadimg: https://n.sinaimg.cn/|a.jpg\n---\n');
		assert.match(field, /!\[]\(<https:\/\/n\.sinaimg\.cn\/a\.jpg\|height=180>\)/);
		const article = await hoverAt('---\ntitle: 甲\ndate: 1\n---\n<img src|="https://n.sinaimg.cn/b.jpg">\n');
		assert.match(article, /!\[]\(<https:\/\/n\.sinaimg\.cn\/b\.jpg/);
	});

	it('shows no picture that is not on the web', async () => {
		for (const address of ['file:///a.jpg', 'data:image/png;base64,AAAA', 'command:x', '//a.cn/b.jpg']) {
			assert.doesNotMatch(await hoverAt(`---\ntitle: 甲\nheadimg: |'${address}'\n---\n`), /!\[/);
		}
	});
});

describe('code where gray-matter looks for a language', () => {
	const marks = globalThis as { ranByGrayMatter?: boolean };
	afterEach(async () => {
		delete marks.ranByGrayMatter;
		await closeAll();
	});

	for (const fence of ['---js', '--- js', '---JS', '---javascript', '---coffee', '---cson', '---\tjs', '\n---js']) {
		it(`never runs: ${JSON.stringify(fence)}`, async () => {
			const code = '{ title: (globalThis.ranByGrayMatter = true), date: 1 }';
			const text = `${fence}\n${code}\n---\n<!-- news_keyword_pub,stock, -->\n`;
			await hoverAt(text.replace('title', 'ti|tle'));
			const { uri } = vscode.window.activeTextEditor!.document;
			await eventually(() => rulesAt(uri).includes('sina-comment'), 'the post is checked');
			assert.equal(marks.ranByGrayMatter, undefined);
		});
	}
});
