// What a user does while writing front matter: a category and a picture from the lists, and a look at a hover.
import assert from 'node:assert/strict';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/new.md';
const HEAD = "\n---\ntitle: '示例'\ncategories:\n - 金融\nheadimg: ''\ndate: 2024-05-08 13:08:00\n---\n";
const ARTICLE = '<p><img src="https://n.sinaimg.cn/example/a.jpg" alt="甲"></p>\n<p>　　甲。</p>\n';
const other = (channel) =>
	`---\ntitle: '示例'\ncategories:\n - 金融\n - ${channel}\ndate: 2024-05-08\n---\n<p>甲</p>\n`;

describe('while front matter is written', function () {
	this.timeout(120_000);
	let workbench;
	let list;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				[POST]: HEAD + ARTICLE,
				'source/_posts/a.md': other('新浪财经'),
				'source/_posts/b.md': other('新浪财经'),
				'source/_posts/c.md': other('雪球'),
				'_config.yml': 'timezone: Asia/Shanghai\npermalink: news/:year/:month/:day/:title/\n',
			},
		});
		list = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
		await workbench.openFile(POST, 5);
	});
	after(() => workbench.close());

	/** Waits until the list of completions has a text, asks for it again where it does not come, and returns its rows. */
	async function listed(text) {
		const row = list.filter({ hasText: text }).first();
		for (let tries = 0; tries < 5 && !(await row.isVisible()); tries++) {
			await row.waitFor({ timeout: 3_000 }).catch(() => workbench.press('Escape', 'Control+Space'));
		}
		await row.waitFor();
		return list.allInnerTexts();
	}

	it('a category comes from the list, the most frequent first', async () => {
		await workbench.press('End', 'Enter');
		await workbench.page.keyboard.type('- ');
		const rows = await listed('新浪财经');
		assert.match(rows[0], /^新浪财经/);
		assert.match(rows[1], /^雪球/);
		await workbench.screenshot('completion-categories');
		await workbench.press('Enter');
		await workbench.waitForText(' - 新浪财经');
	});

	it('a picture comes from the article', async () => {
		await workbench.goTo(7, 11);
		await workbench.press('Control+Space');
		await listed('https://n.sinaimg.cn/example/a.jpg');
		await workbench.screenshot('completion-picture');
		await workbench.press('Enter');
		await workbench.waitForText("headimg: 'https://n.sinaimg.cn/example/a.jpg'");
	});

	it('the name of a field comes from the list', async () => {
		await workbench.goTo(8, 1);
		await workbench.press('Home', 'Enter', 'ArrowUp');
		await workbench.page.keyboard.type('com');
		await workbench.press('Control+Space');
		await listed('comments');
		await workbench.screenshot('completion-names');
		await workbench.press('Enter');
		await workbench.waitForText('comments: false');
		await workbench.press('Escape', 'Escape');
		await workbench.save();
		const expected = HEAD.replace(' - 金融\n', ' - 金融\n - 新浪财经\n')
			.replace("''", "'https://n.sinaimg.cn/example/a.jpg'")
			.replace('date:', 'comments: false\ndate:');
		assert.equal(workbench.readFile(POST), expected + ARTICLE);
	});

	it('a hover tells when the post is published, and where', async () => {
		await workbench.goTo(9, 10);
		const said = await workbench.hover('Published 2024-05-08 13:08:00 in Asia/Shanghai');
		assert.match(said, /Address:\snews\/2024\/05\/08\/new\//);
		await workbench.screenshot('hover-date');
		await workbench.press('Escape');
	});
});
