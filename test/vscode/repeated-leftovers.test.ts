// Find Repeated Leftovers…: what it lists, and what a click adds to the user's own list.
import assert from 'node:assert/strict';
import { configurations } from '../../src/vscode/configurations';
import type { Row } from '../../src/vscode/folder/run-view';
import { NOT_UTF_8 } from './editor';
import { FolderRuns } from './folder-runs';

const BOX = '<div class="follow">关注青山公众号</div>';
const postOf = (at: number): string =>
	`---\ntitle: 第${'一二三四五'[at]}条新闻的标题\ndate: 2024-03-0${at + 1}\nauthor: 青山新闻\n---\n` +
	`<p>${'甲乙丙丁戊'[at]!.repeat(30)}今日发布公告。</p>\n<p>${'己庚辛壬癸'[at]!.repeat(150)}。</p>\n<!-- 广告位 -->\n${BOX}\n`;

describe('Find Repeated Leftovers…', () => {
	const runs = new FolderRuns('news-find');
	const { files } = runs;
	const CONFIGURATION = '/site/.news-post.json';
	const site = [files.uri('/site')];
	beforeEach(async () => {
		// Nothing watches the files of a suite.
		await configurations.findAgain(files.uri('/site'));
		files.set('/site/_config.yml', 'title: 甲\n');
		for (let at = 0; at < 4; at++) {
			files.set(`/site/source/_posts/${at}.md`, postOf(at));
		}
	});

	const rows = (): readonly Row[] => runs.shown!.rows;
	const children = (index: number): readonly Row[] => rows()[index]!.children!();

	it('lists each with its posts, what removing it would take, and three places', async () => {
		const { writes } = files;
		await runs.finder().find(site);
		assert.deepEqual(
			rows().map(({ label, description }) => [label, description]),
			[
				['{ "comment": "广告位", "action": "delete" }', '4 posts · 4 pieces, 48 characters: <!-- 广告位 -->'],
				[
					'{ "selector": "div.follow", "action": "delete" }',
					`4 posts · 4 pieces, ${4 * BOX.length} characters: ${BOX}`,
				],
			],
		);
		assert.deepEqual(
			children(0).map(({ label }) => label),
			['Add to .news-post.json', '0.md', '1.md', '2.md'],
		);
		const [uri, place] = children(0)[2]!.command!.arguments!;
		assert.equal(postOf(1).slice(place.start, place.end), '<!-- 广告位 -->');
		assert.equal(uri.path, '/site/source/_posts/1.md');
		assert.equal(files.writes, writes);
	});

	it('adds what is clicked to a new file of the site, then to that file, and once', async () => {
		const finder = runs.finder();
		await finder.find(site);
		for (const index of [1, 0, 1]) {
			await finder.add(index);
		}
		assert.deepEqual(JSON.parse(files.get(CONFIGURATION)), {
			boilerplate: {
				custom: [
					{ selector: 'div.follow', action: 'delete' },
					{ comment: '广告位', action: 'delete' },
				],
			},
		});
		assert.deepEqual(
			[0, 1].map((index) => children(index)[0]!.label),
			['Added to .news-post.json', 'Added to .news-post.json'],
		);
		await finder.find(site);
		assert.match(runs.told.at(-1)!.text, /^Nothing stands in three posts .*: 4 posts\.$/);
	});

	it('says how much it could not read', async () => {
		files.set('/site/source/_posts/b.md', NOT_UTF_8);
		files.unreadable.add('/site/drafts');
		files.set('/site/drafts/a.md', postOf(4));
		await runs.finder().find(site);
		assert.match(runs.shown!.message, / Not read: 2\.$/);
	});

	it('can be cancelled in its first look, and in its second', async () => {
		for (const after of [0, 1]) {
			runs.cancelAfter = after;
			await assert.rejects(runs.finder().find(site), /Cancel/);
			assert.equal(runs.shown, undefined);
		}
	});
});
