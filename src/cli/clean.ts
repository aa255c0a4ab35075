// `news-post clean`: takes out what Sina's pages have left, or shows what it would take out.
import path from 'node:path';
import { type Cleaned, clean as cleanPost, countByRule } from '../engine/clean';
import { unifiedDiff } from '../report/diff';
import { RULES } from '../rules';
import { isSinaPost } from '../sina/post-kind';
import { type CleanRequest, STDIN } from './arguments';
import { findInputs } from './inputs';
import type { Outcome } from './outcome';
import { count, print } from './output';
import { type Examined, examineAll } from './read-posts';
import { deferSignals, replaceFile } from './replace-file';

/**
 * Cleans everything the request names. Files change only in the mode `write`.
 *
 * @throws BrokenPipe, Failure
 */
export async function clean(request: CleanRequest, outcome: Outcome): Promise<void> {
	const inputs = await findInputs(request, outcome);
	const examined = examineAll(inputs, outcome, (post, context) => cleanPost(post, RULES, context));
	if (request.mode === 'print' && request.paths.includes(STDIN)) {
		await filter(examined);
	} else {
		await run(request.mode, examined, outcome);
	}
}

/** Prints the cleaned text. Where that fails, the bytes as they came: the reader is to get the whole article. */
async function filter(examined: AsyncIterable<Examined<Cleaned>>): Promise<void> {
	for await (const { bytes, result } of examined) {
		await print(result?.value.text ?? bytes);
	}
}

/** Deals with one post after the other as the mode wants it, and prints a line for each that changes, or a patch. */
async function run(
	mode: CleanRequest['mode'],
	examined: AsyncIterable<Examined<Cleaned>>,
	outcome: Outcome,
): Promise<void> {
	const verb = mode === 'write' ? 'cleaned' : 'would clean';
	let posts = 0;
	let foreign = 0;
	let changed = 0;
	let left = 0;
	if (mode === 'write') {
		deferSignals();
	}
	for await (const { input, bytes, result } of examined) {
		if (!result) {
			continue;
		}
		const { name } = input;
		const { post, value: cleaned } = result;
		posts++;
		foreign += isSinaPost(post) ? 0 : 1;
		left += cleaned.left.length;
		if (cleaned.edits.length === 0) {
			continue;
		}
		if (mode === 'write' && !(await outcome.attempt(name, () => replaceFile(name, bytes, cleaned.text)))) {
			continue;
		}
		changed++;
		if (mode === 'check') {
			outcome.find();
		}
		const isPatch = mode === 'diff';
		await print(
			isPatch
				? unifiedDiff(name.replaceAll(path.sep, '/'), post.text, cleaned.edits)
				: `${name}: ${verb} ${listOf(cleaned)}\n`,
		);
	}
	if (mode !== 'diff') {
		const hint = mode === 'print' && changed > 0 ? ' To change files, add --write; to see the changes, --diff.' : '';
		const others = foreign > 0 ? ` (${foreign} not from Sina)` : '';
		const rest = left > 0 ? ` ${count(left, 'leftover')} cannot be removed without harm: see \`news-post check\`.` : '';
		const summary = `${capitalized(verb)} ${changed} of ${count(posts, 'post')}${others}.${rest}${hint}`;
		await print(`${posts === 0 ? 'No posts found.' : summary}\n`);
	}
}

/** What went: `2 comments, 1 style sheet`. */
function listOf({ removed }: Cleaned): string {
	return countByRule(removed, RULES)
		.map(([{ id, leftover }, number]) => (leftover ? count(number, ...leftover) : `${number} ${id}`))
		.join(', ');
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
