// Fix All of a Rule…, on files that are written through the workspace's file system.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { RULES } from '../../src/rules';
import { eventually, SINA_POST } from './editor';
import { FolderRuns, labels } from './folder-runs';

const dated = (date: string): string => SINA_POST.replace('2024-05-08 13:08:00', date);
const rule = (id: string) => RULES.find((one) => one.id === id)!;
const DATES = rule('date-unreadable');

describe('Fix All of a Rule…', () => {
	const runs = new FolderRuns('news-fix');
	const { files } = runs;

	it('says what would be fixed, and what stays, before anything changes', async () => {
		files.set('/site/_posts/a.md', dated('2024年5月8日'));
		files.set('/site/_posts/b.md', dated('Invalid Date'));
		files.set('/site/_posts/c.md', SINA_POST);
		const { writes } = files;
		await runs.prepare(runs.cleans(), DATES);
		assert.equal(files.writes, writes);
		assert.equal(
			runs.told[0]?.text,
			'date-unreadable: 1 of 3 posts would be fixed. In 1 something stays for you to decide.',
		);
		assert.deepEqual(runs.told[0]?.buttons, ['Fix 1 Post']);
		assert.deepEqual(labels(runs.shown?.rows), ['Posts that would change 1', 'Stays: only a person can tell 1']);
		const [posts, asked] = runs.shown!.rows.map(({ children }) => children!());
		assert.deepEqual(labels(posts), ['a.md 1 × date-unreadable']);
		assert.deepEqual(posts![0]!.command?.arguments?.slice(1), ['date-unreadable']);
		assert.deepEqual(labels(asked), ['b.md 1 to look at']);
	});

	it('fixes, and brings every byte back', async () => {
		files.set('/site/_posts/a.md', dated('2024年5月8日'));
		files.set('/site/_posts/b.md', dated('2024年5月9日'));
		const states: string[] = [];
		const undo = async (): Promise<string> => {
			states.push(files.get('/site/_posts/a.md'), files.get('/site/_posts/b.md'));
			return 'Undo';
		};
		runs.answers = ['Fix 2 Posts', undo];
		await runs.prepare(runs.cleans(), DATES);
		assert.deepEqual(states, [dated('2024-05-08'), dated('2024-05-09')]);
		assert.equal(runs.told[1]?.text, 'date-unreadable: fixed 2 of 2 posts.');
		assert.equal(files.get('/site/_posts/a.md'), dated('2024年5月8日'));
		assert.equal(files.get('/site/_posts/b.md'), dated('2024年5月9日'));
	});

	it('says so where there is nothing of the rule', async () => {
		files.set('/site/_posts/c.md', SINA_POST);
		await runs.prepare(runs.cleans(), DATES);
		assert.equal(runs.told[0]?.text, 'Nothing of date-unreadable to fix in 1 posts.');
	});

	it('shows a post beside its fixed form, from its row', async () => {
		const uri = files.set('/site/_posts/a.md', dated('2024年5月8日'));
		await vscode.commands.executeCommand('newsPost.previewFromRun', uri, 'date-unreadable');
		const fixed = await eventually(
			() => vscode.workspace.textDocuments.find((one) => one.uri.scheme === 'news-post-fix'),
			'the fixed form',
		);
		await eventually(() => fixed.getText() === dated('2024-05-08'), 'its text');
		const post = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())!;
		const edit = new vscode.WorkspaceEdit();
		edit.replace(
			uri,
			new vscode.Range(post.positionAt(0), post.positionAt(post.getText().length)),
			dated('2024年6月1日'),
		);
		await vscode.workspace.applyEdit(edit);
		await eventually(() => fixed.getText() === dated('2024-06-01'), 'the text after an edit');
		await post.save(); // a dirty document would stay open
	});

	it('asks which rule, of those that find something to fix without a choice', async () => {
		files.set('/site/_posts/a.md', dated('2024年5月8日'));
		files.set('/site/_posts/b.md', dated('Invalid Date').replace("title: '示例'", "title: '示例 '"));
		const { showQuickPick } = vscode.window;
		let items: readonly vscode.QuickPickItem[] = [];
		Object.assign(vscode.window, {
			showQuickPick: async (shown: readonly vscode.QuickPickItem[]) => {
				items = shown;
				return shown.find(({ label }) => label === 'title-blanks');
			},
		});
		try {
			const chosen = await runs.chooseRule((id) => `about ${id}`);
			assert.equal(chosen, rule('title-blanks'));
		} finally {
			Object.assign(vscode.window, { showQuickPick });
		}
		const listed = items.map(({ label, description, detail }) => `${label}: ${description}, ${detail}`);
		assert.ok(listed.includes('date-unreadable: 1 in 1 post, about date-unreadable'), listed.join('\n'));
		assert.ok(listed.includes('sina-comment: 2 in 2 posts, about sina-comment'), listed.join('\n'));
		assert.ok(!listed.some((line) => line.startsWith('date-missing')));
	});

	it('says so where nothing can be fixed without a choice', async () => {
		files.set(
			'/site/_posts/a.md',
			"---\ntitle: '示例'\ncategories:\n  - 甲\ndate: 2024-05-08 13:08:00\n---\n<p>正文。</p>\n",
		);
		assert.equal(await runs.chooseRule(() => ''), undefined);
		assert.equal(runs.lastTold, 'There is nothing here that can be fixed without a choice.');
	});
});
