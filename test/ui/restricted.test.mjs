// A folder that is not trusted: its settings neither say what a post is nor take anything out of one, until it is trusted.
import assert from 'node:assert/strict';
import { openWorkbench } from '../host/workbench.mjs';

const POST = 'source/_posts/post.md';
const CONFIGURATION = JSON.stringify({
	boilerplate: { custom: [{ selector: 'p.intro', action: 'delete' }] },
	severity: { 'title-length': 'off' },
});
const TEXT =
	"---\ntitle: '示例'\ncategories:\n - 新浪财经\nauthor: 新浪财经\ndate: 2024-05-08 13:08:00\nheadimg: https://a.cn/b.jpg\nthumbnail: https://a.cn/b.jpg\n---\n" +
	'<p class="intro">　　甲。</p>\n<p>　　乙。</p><!-- news_keyword_pub,stock, -->\n<p>　　丙。</p>\n';

describe('in Restricted Mode', function () {
	this.timeout(120_000);
	let workbench;
	let page;

	before(async () => {
		workbench = await openWorkbench({ files: { [POST]: TEXT, '.news-post.json': CONFIGURATION }, isRestricted: true });
		({ page } = workbench);
		await workbench.openFile(POST);
	});
	after(() => workbench.close());

	it('a post is checked and cleaned, but nothing goes that only the folder wants to go', async () => {
		await workbench.statusBar('1 leftover');
		await page.locator('.statusbar-item', { hasText: '1 leftover' }).hover();
		await page.locator('.monaco-hover:visible', { hasText: 'Restricted Mode' }).first().waitFor();
		await workbench.screenshot('restricted-status');
		await workbench.runCommand('News Post: Clean Sina Article');
		await workbench.statusBar('Removed 1 leftover: 1 comment');
		await workbench.waitForText('甲');
	});

	it('the status bar says so of a post without leftovers, too', async () => {
		await workbench.statusBar('News Post: restricted');
	});

	it('what the folder sets holds once it is trusted', async () => {
		await workbench.runCommand('Workspaces: Manage Workspace Trust');
		await page
			.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
			.first()
			.click();
		await workbench.openFile(POST);
		await workbench.statusBar('1 leftover');
		await page.locator('.statusbar-item', { hasText: 'News Post: restricted' }).waitFor({ state: 'detached' });
		assert.equal(await page.locator('.statusbar-item .codicon-shield', { hasText: 'leftover' }).count(), 0);
		await workbench.screenshot('trusted');
	});
});
