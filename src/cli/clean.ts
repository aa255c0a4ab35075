// `news-post clean`: takes out what Sina's pages have left, or shows what it would take out.
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { postCount } from '../engine/post-count';
import type { Localize } from '../report/format';
import { printable } from '../report/printable';
import { RULES } from '../rules';
import type { Message } from '../text/message';
import type { CleanedPost } from './examine';
import type { Input } from './inputs';
import type { Outcome } from './outcome';
import { print } from './output';
import { deferSignals, replaceFile } from './replace-file';
import { type CleanRequest, STDIN } from './request';
import { inputsOf, type Result, runPosts } from './run-posts';
import { rest } from './standard-input';
import { removeLeftBehind } from './temporary-files';

/**
 * Cleans everything the request names. Files change only in the mode `write`.
 *
 * @throws BrokenPipe, Failure
 */
export async function clean(request: CleanRequest, outcome: Outcome, localize: Localize): Promise<void> {
	outcome.isUndone = true;
	const { mode, config, maxBytes, anySource } = request;
	const inputs = await inputsOf(request, outcome);
	const task = { kind: 'clean', now: Date.now(), maxBytes, wantsPatch: mode === 'diff', anySource } as const;
	const named = config === undefined ? {} : { config };
	const results = runPosts(inputs, { ...task, ...named }, request, outcome);
	if (mode === 'print' && request.paths.includes(STDIN)) {
		await filter(results);
		return;
	}
	if (mode === 'write') {
		deferSignals();
		await tidy(inputs);
	}
	await run(request, results, outcome, localize);
}

/** Prints the cleaned text. Where that fails, the bytes as they came: the reader is to get the whole article. */
async function filter(results: AsyncIterable<Result>): Promise<void> {
	for await (const { cleaned, bytes, hasMore } of results) {
		await print(cleaned?.text ?? bytes ?? '');
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
	request: CleanRequest,
	results: AsyncIterable<Result>,
	outcome: Outcome,
	localize: Localize,
): Promise<void> {
	const { mode } = request;
	const counts = { posts: 0, foreign: 0, changed: 0, left: 0, spared: 0 };
	for await (const { input, cleaned } of results) {
		if (!cleaned) {
			continue;
		}
		const { name } = input;
		counts.posts++;
		counts.foreign += cleaned.isSina ? 0 : 1;
		counts.left += cleaned.left;
		const { bytes } = cleaned;
		if (!bytes) {
			continue;
		}
		if (mode === 'write') {
			if (cleaned.hasDateOfFile && !request.isForced) {
				counts.spared++;
				outcome.say(dateMoves(), name);
				continue;
			}
			const replaced = await outcome.attempt(name, () => replaceFile(name, bytes, cleaned.text));
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
		await print(cleaned.patch ?? `${printable(name)}: ${localize(whatGoes(mode, cleaned))}\n`);
	}
	outcome.isUndone = false;
	if (mode !== 'diff' && !request.isQuiet) {
		await print(`${summary(mode, counts).map(localize).join(' ')}\n`);
	}
}

const dateMoves = (): Message => ({
	text: 'left alone: without a date that Hexo can read, its date is that of the file, and moves when it is written (--force writes it)',
});

const otherNames = (count: number): Message =>
	count === 1
		? { text: 'the file has another name (a hard link), which keeps the old text' }
		: { text: 'the file has {0} other names (hard links), which keep the old text', args: [count] };

/** `cleaned 2 comments, 1 style sheet` */
function whatGoes(mode: CleanRequest['mode'], { removed }: CleanedPost): Message {
	const list = removed.map(([rule, count]): Message => {
		const [one, many] = RULES.find(({ id }) => id === rule)?.leftover ?? [rule, rule];
		return { text: `{0} ${count === 1 ? one : many}`, args: [count] };
	});
	const args = [joined(list)];
	return mode === 'write' ? { text: 'cleaned {0}', args } : { text: 'would clean {0}', args };
}

/** One message of several, with commas between them. */
const joined = ([first, ...others]: readonly Message[]): Message =>
	others.length === 0 ? (first ?? { text: '{0}', args: [''] }) : { text: '{0}, {1}', args: [first!, joined(others)] };

interface Counts {
	readonly posts: number;
	readonly foreign: number;
	readonly changed: number;
	readonly left: number;
	readonly spared: number;
}

function summary(mode: CleanRequest['mode'], { posts, foreign, changed, left, spared }: Counts): Message[] {
	if (posts === 0) {
		return [{ text: 'No posts found.' }];
	}
	const all: Message = postCount(posts);
	const others: Message = foreign > 0 ? { text: ' ({0} not from Sina)', args: [foreign] } : { text: '{0}', args: [''] };
	const args = [changed, all, others];
	const sentences: Message[] = [
		mode === 'write' ? { text: 'Cleaned {0} of {1}{2}.', args } : { text: 'Would clean {0} of {1}{2}.', args },
	];
	if (spared > 0) {
		sentences.push({ text: '{0} left alone, whose date would move.', args: [spared] });
	}
	if (left > 0) {
		const leftovers: Message = left === 1 ? { text: '1 leftover' } : { text: '{0} leftovers', args: [left] };
		sentences.push({ text: '{0} cannot be removed without harm: see `news-post check`.', args: [leftovers] });
	}
	if (mode === 'print' && changed > 0) {
		sentences.push({ text: 'To change files, add --write; to see the changes, --diff.' });
	}
	return sentences;
}
