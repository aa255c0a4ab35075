// `news-post discover`: proposes for the user's own list what stands in many posts of one source and is not the article.
import { postCount } from '../engine/post-count';
import type { Localize } from '../report/format';
import { printable } from '../report/printable';
import { type Discovered, Discoveries, nothingFound } from '../run/discover/discovered';
import type { Kind } from '../run/discover/piece';
import { proposalsOf } from '../run/discover/proposals';
import { RepeatedPieces } from '../run/discover/repeated';
import { jsonLine } from '../text/json-line';
import type { Message } from '../text/message';
import { lookOver } from './look-over';
import type { Outcome } from './outcome';
import { print } from './output';
import type { DiscoverRequest } from './request';
import { inputsOf, runPosts } from './run-posts';

/**
 * Looks over everything the request names twice: for what stands in several posts, and for what removing that would take.
 * Nothing is changed.
 *
 * @throws BrokenPipe, Failure
 */
export async function discover(request: DiscoverRequest, outcome: Outcome, localize: Localize): Promise<void> {
	const { config, isAll, format, isQuiet, maxBytes } = request;
	const inputs = await inputsOf(request, outcome);
	const task = { now: Date.now(), maxBytes, ...(config !== undefined && { config }) };
	const repeated = new RepeatedPieces();
	const articles = new Map<string, number>();
	for await (const { input, pieces } of runPosts(inputs, { ...task, kind: 'pieces', isAll }, request, outcome)) {
		if (pieces) {
			articles.set(input.name, repeated.add(pieces));
		}
	}
	const proposals = proposalsOf(repeated, isAll);
	const discoveries = new Discoveries(proposals);
	const markers = proposals.map(({ entry }) => entry);
	const posts = inputs.filter(({ name }) => articles.has(name));
	for await (const [{ name }, { taken, failure }] of lookOver(
		markers.length > 0 ? posts : [],
		{ ...task, kind: 'taken', markers },
		request,
	)) {
		if (failure) {
			outcome.fail(failure, name);
		}
		discoveries.add(name, repeated.firstOf(articles.get(name)!), taken ?? []);
	}
	const found = discoveries.ranked();
	await print(
		format === 'json' ? jsonOf(found, localize) : textOf(found, isQuiet ? undefined : posts.length, localize),
	);
}

/** One array with a line for each; control characters are escaped, and every text says the same as before. */
function jsonOf(found: readonly Discovered[], localize: Localize): string {
	const lines = found.map((one) => printable(JSON.stringify({ ...one, text: localize(one.text) })));
	return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

const KINDS: Readonly<Record<Kind, Message>> = {
	comment: { text: 'a comment' },
	element: { text: 'an element' },
	attribute: { text: 'an attribute' },
	paragraph: { text: 'a paragraph' },
	picture: { text: 'a picture' },
};

/**
 * A paragraph of lines for each: in how many posts, the entry, what it takes, three places.
 *
 * @param posts how many were looked at, where a summary is wanted
 */
function textOf(found: readonly Discovered[], posts: number | undefined, localize: Localize): string {
	const paragraphs = found.map(({ kind, entry, posts: count, places, text }) => {
		const head = localize(
			count === 1
				? { text: '1 post has {0}:', args: [KINDS[kind]] }
				: { text: '{0} posts have {1}:', args: [count, KINDS[kind]] },
		);
		const where = places.map(({ file, start }) => `  ${printable(`${file}:${start.line}:${start.column}`)}\n`);
		return `${head} ${printable(jsonLine(entry))}\n  ${printable(localize(text))}\n${where.join('')}\n`;
	});
	return `${paragraphs.join('')}${posts === undefined ? '' : `${localize(summaryOf(found, posts))}\n`}`;
}

const summaryOf = (found: readonly Discovered[], posts: number): Message =>
	found.length === 0
		? nothingFound(posts)
		: {
				text: '{0} for boilerplate.custom from {1}. Nothing was changed.',
				args: [proposalCount(found.length), postCount(posts)],
			};

const proposalCount = (proposals: number): Message =>
	proposals === 1 ? { text: '1 proposal' } : { text: '{0} proposals', args: [proposals] };
