// `news-post clean`: takes out what Sina's pages have left, or shows what it would take out.
import { postCount } from '../engine/post-count';
import type { Localize } from '../report/format';
import { RULES } from '../rules';
import type { Message } from '../text/message';
import { type Counts, changePosts, type Words } from './change-posts';
import type { ChangedPost } from './examine';
import type { Outcome } from './outcome';
import type { CleanRequest } from './request';
import { inputsOf } from './run-posts';

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
	await changePosts(inputs, { ...task, ...named }, request, wordsOf(mode), outcome, localize);
}

const wordsOf = (mode: CleanRequest['mode']): Words => ({
	ofPost: (post) => whatGoes(mode, post),
	ofAll: (counts) => ({ changed: whatWent(mode, counts), left: whatIsLeft(counts) }),
});

/** `cleaned 2 comments, 1 style sheet` */
function whatGoes(mode: CleanRequest['mode'], { settled }: ChangedPost): Message {
	const list = settled.map(([rule, count]): Message => {
		const [one, many] = RULES.find(({ id }) => id === rule)?.leftover ?? [rule, rule];
		return { text: `{0} ${count === 1 ? one : many}`, args: [count] };
	});
	const args = [joined(list)];
	return mode === 'write' ? { text: 'cleaned {0}', args } : { text: 'would clean {0}', args };
}

/** One message of several, with commas between them. */
const joined = ([first, ...others]: readonly Message[]): Message =>
	others.length === 0 ? (first ?? { text: '{0}', args: [''] }) : { text: '{0}, {1}', args: [first!, joined(others)] };

function whatWent(mode: CleanRequest['mode'], { posts, foreign, changed }: Counts): Message {
	const all: Message = postCount(posts);
	const others: Message = foreign > 0 ? { text: ' ({0} not from Sina)', args: [foreign] } : { text: '{0}', args: [''] };
	const args = [changed, all, others];
	return mode === 'write' ? { text: 'Cleaned {0} of {1}{2}.', args } : { text: 'Would clean {0} of {1}{2}.', args };
}

function whatIsLeft({ left }: Counts): Message | undefined {
	const leftovers: Message = left === 1 ? { text: '1 leftover' } : { text: '{0} leftovers', args: [left] };
	return left === 0
		? undefined
		: { text: '{0} cannot be removed without harm: see `news-post check`.', args: [leftovers] };
}
