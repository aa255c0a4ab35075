// A post under many random edits, with cleans, undos and folder runs among them: the editor's text and findings are those of
// a model that works the same out anew each time. As many edits as the environment variable NEWS_POST_EDITS says.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { mutated } from '../../scripts/measure/mutations';
import { Random } from '../../scripts/measure/random';
import { clean } from '../../src/engine/clean';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import type { Context } from '../../src/engine/rule';
import { parsePost } from '../../src/post/post';
import { regionsOf, spanOf, toldOf } from '../../src/report/regions';
import { RULES } from '../../src/rules';
import { eventually, open, SINA_POST } from './editor';
import { FolderRuns } from './folder-runs';

const EDITS = Number(process.env.NEWS_POST_EDITS);
const SEED = 20261128;
/** So often, in edits, what is found is compared. */
const INTERVAL = 10;
/** A longer text is replaced by the one at the beginning, in UTF-16 units. */
const MAX_LENGTH = 20_000;
const PATH = '/site/_posts/edited.md';
const SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

describe('a post under random edits', () => {
	const runs = new FolderRuns('news-random');
	const random = new Random(SEED);

	const context = (): Context => ({ options: DEFAULT_OPTIONS, now: Date.now(), path: PATH });
	const cleaned = (text: string): string => clean(parsePost(text, { path: PATH }), RULES, context()).text;

	/** What the editor is to show of a text: places and rules. */
	function expected(text: string): string[] {
		const { findings, edits } = inspect(parsePost(text, { path: PATH }), RULES, context());
		return regionsOf({ text, findings, edits })
			.map((region) => `${spanOf(region).start}-${spanOf(region).end} ${toldOf(region).rule}`)
			.sort();
	}
	const shown = (document: vscode.TextDocument): string[] =>
		vscode.languages
			.getDiagnostics(document.uri)
			.filter(({ source }) => source === 'news-post')
			.map(({ range, code }) => {
				const rule = typeof code === 'object' ? code.value : code;
				return `${document.offsetAt(range.start)}-${document.offsetAt(range.end)} ${rule}`;
			})
			.sort();

	/** What an editor can hold: one kind of line ends, and no half of a sign. */
	const whole = (text: string): string => text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '');

	/** Makes a text of the other by one edit of what differs. */
	async function change(document: vscode.TextDocument, text: string): Promise<void> {
		const before = document.getText();
		const least = Math.min(before.length, text.length);
		let start = 0;
		while (start < least && before[start] === text[start]) {
			start++;
		}
		let rest = 0;
		while (rest < least - start && before.at(-1 - rest) === text.at(-1 - rest)) {
			rest++;
		}
		// Not between the two halves of a sign.
		start -= start > 0 && SURROGATE.test(before[start - 1]!) ? 1 : 0;
		rest -= rest > 0 && SURROGATE.test(before.at(-rest)!) ? 1 : 0;
		const edit = new vscode.WorkspaceEdit();
		const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - rest));
		edit.replace(document.uri, range, text.slice(start, text.length - rest));
		assert.ok(await vscode.workspace.applyEdit(edit));
	}

	it('has the text and the findings of the model', async () => {
		runs.setPosts(2);
		const { document } = await open(runs.files.set(PATH, SINA_POST));
		/** The texts that undo goes back to. */
		const past: string[] = [];
		let text = SINA_POST;
		const isNow = (next: string, what: string): void => {
			assert.equal(document.getText(), next, what);
			if (next !== text) {
				past.push(text);
				text = next;
			}
		};
		for (let edits = 0; edits < EDITS; edits++) {
			const dice = random.next();
			if (dice < 0.03) {
				await vscode.commands.executeCommand('newsPost.cleanSina');
				isNow(cleaned(text), `clean after ${edits} edits`);
			} else if (dice < 0.15 && past.length > 0) {
				await vscode.commands.executeCommand('undo');
				text = past.pop()!;
				assert.equal(document.getText(), text, `undo after ${edits} edits`);
			} else if (dice < 0.16) {
				const all = [text, ...[0, 1].map((number) => runs.files.get(`/site/_posts/${number}/${number}.md`))];
				const count = all.filter((one) => cleaned(one) !== one).length;
				runs.answers = [count === 1 ? 'Clean 1 Post' : `Clean ${count} Posts`, 'Undo'];
				const before = text;
				await runs.prepare(runs.cleans());
				if (count > 0) {
					assert.match(runs.lastTold!, new RegExp(`^${count} of ${count} posts are as they were before\\.`));
				}
				if (cleaned(before) !== before) {
					past.push(before, cleaned(before));
				}
				assert.equal(document.getText(), before, `a folder run and its undo after ${edits} edits`);
			} else {
				const next = text.length > MAX_LENGTH ? SINA_POST : whole(mutated(text, random));
				if (next !== text) {
					await change(document, next);
				}
				isNow(next, `edit ${edits}`);
			}
			if (edits % INTERVAL === INTERVAL - 1) {
				const wanted = expected(text);
				await eventually(
					() => wanted.join() === shown(document).join(),
					`after ${edits} edits of\n${text}\n${wanted.join('\n')}\n\n${shown(document).join('\n')}`,
				);
			}
		}
	}).timeout(60_000 + 300 * EDITS);
});
