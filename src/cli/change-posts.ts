// What `clean` and `fix` have in common: they change posts, or show what they would change.
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Localize } from '../report/format';
import { printable } from '../report/printable';
import type { Message } from '../text/message';
import type { ChangedPost, Task } from './examine';
import type { Input } from './inputs';
import type { Outcome } from './outcome';
import { print } from './output';
import { deferSignals, replaceFile } from './replace-file';
import { type Changing, STDIN } from './request';
import { type Result, runPosts } from './run-posts';
import { rest } from './standard-input';
import { removeLeftBehind } from './temporary-files';

/** What a run comes to, in posts; of what is left, in places. */
export interface Counts {
	posts: number;
	/** Not from Sina. */
	foreign: number;
	changed: number;
	left: number;
	/** Left alone, as their date would move. */
	spared: number;
}

/** What is said of a run, but for the counts of posts that are left alone. */
export interface Words {
	/** Of a post that changes: `cleaned 2 comments`. */
	ofPost(post: ChangedPost): Message;
	/** At the end: the first sentences, and what is left. */
	ofAll(counts: Counts): { readonly changed: Message; readonly left: Message | undefined };
}

/**
 * Changes the inputs as the task says. Files change only in the mode `write`.
 *
 * @throws BrokenPipe, Failure
 */
export async function changePosts(
	inputs: readonly Input[],
	task: Task,
	request: Changing,
	words: Words,
	outcome: Outcome,
	localize: Localize,
): Promise<void> {
	const results = runPosts(inputs, task, request, outcome);
	if (request.mode === 'print' && request.paths.includes(STDIN)) {
		await filter(results);
		return;
	}
	if (request.mode === 'write') {
		deferSignals();
		await tidy(inputs);
	}
	await run(request, results, words, outcome, localize);
}

/** Prints the changed text. Where that fails, the bytes as they came: the reader is to get the whole article. */
async function filter(results: AsyncIterable<Result>): Promise<void> {
	for await (const { changed, bytes, hasMore } of results) {
		await print(changed?.text ?? bytes ?? '');
		for await (const chunk of hasMore ? rest() : []) {
			await print(chunk);
		}
	}
}

/** Removes what killed runs have left where the inputs are, or what they are links to. */
async function tidy(inputs: readonly Input[]): Promise<void> {
	const folders = new Set<string>();
	for (const { name } of inputs) {
		folders.add(path.dirname(await realpath(name).catch(() => name)));
	}
	for (const folder of folders) {
		await removeLeftBehind(folder, await readdir(folder).catch(() => []));
	}
}

/** Deals with one post after the other as the mode wants it, and prints a line for each that changes, or a patch. */
async function run(
	request: Changing,
	results: AsyncIterable<Result>,
	words: Words,
	outcome: Outcome,
	localize: Localize,
): Promise<void> {
	const { mode } = request;
	const counts: Counts = { posts: 0, foreign: 0, changed: 0, left: 0, spared: 0 };
	for await (const { input, changed } of results) {
		if (!changed) {
			continue;
		}
		const { name } = input;
		counts.posts++;
		counts.foreign += changed.isSina ? 0 : 1;
		counts.left += changed.left;
		const { bytes } = changed;
		if (!bytes) {
			continue;
		}
		if (mode === 'write') {
			if (changed.hasDateOfFile && !request.isForced) {
				counts.spared++;
				outcome.say(dateMoves(), name);
				continue;
			}
			const replaced = await outcome.attempt(name, () => replaceFile(name, bytes, changed.text));
			if (!replaced?.isWritten) {
				continue;
			}
			if (replaced.otherNames > 0) {
				outcome.say(otherNames(replaced.otherNames), name);
			}
		}
		counts.changed++;
		if (mode === 'check') {
			outcome.find();
		}
		await print(changed.patch ?? `${printable(name)}: ${localize(words.ofPost(changed))}\n`);
	}
	outcome.isUndone = false;
	if (mode !== 'diff' && !request.isQuiet) {
		await print(`${summary(mode, counts, words).map(localize).join(' ')}\n`);
	}
}

const dateMoves = (): Message => ({
	text: 'left alone: without a date that Hexo can read, its date is that of the file, and moves when it is written (--force writes it)',
});

const otherNames = (count: number): Message =>
	count === 1
		? { text: 'the file has another name (a hard link), which keeps the old text' }
		: { text: 'the file has {0} other names (hard links), which keep the old text', args: [count] };

function summary(mode: Changing['mode'], counts: Counts, words: Words): Message[] {
	if (counts.posts === 0) {
		return [{ text: 'No posts found.' }];
	}
	const { changed, left } = words.ofAll(counts);
	const sentences = [changed];
	if (counts.spared > 0) {
		sentences.push({ text: '{0} left alone, whose date would move.', args: [counts.spared] });
	}
	if (left) {
		sentences.push(left);
	}
	if (mode === 'print' && counts.changed > 0) {
		sentences.push({ text: 'To change files, add --write; to see the changes, --diff.' });
	}
	return sentences;
}
