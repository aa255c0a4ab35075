// Posts that somebody has damaged or put together from others, and whether cleaning keeps every law on them.
import fc from 'fast-check';
import { posts, sinaGarbage } from '../../test/oracle/generators';
import { mutated } from './mutations';
import { Random } from './random';
import { shrink } from './shrink';

/** A text on which a law does not hold. */
export interface Breach {
	readonly seed: number;
	readonly message: string;
	/** As small as it could be made. */
	readonly text: string;
}

/** So often a law is asked while a text is made smaller. */
const TRIES = 3000;

/** What a template makes of an article only Hexo can tell: `npm run hexo`. */
const TEMPLATE = /\{[{%#]/;

/** Each text is made of one or two of so many generated posts, which so many seeds share. */
const POOL = 64;

/**
 * Checks one text for each seed: the same for the same seed.
 *
 * @param first the seed of the first text
 * @param check throws where a law does not hold
 * @param real posts that are taken as well as generated ones
 */
export function* breaches(
	first: number,
	count: number,
	check: (text: string) => unknown,
	real: readonly string[] = [],
): Generator<Breach> {
	let pool: readonly string[] = [];
	for (let seed = first; seed < first + count; seed++) {
		if (pool.length === 0 || seed % POOL === 0) {
			pool = [...fc.sample(fc.oneof(posts, sinaGarbage), { seed: Math.floor(seed / POOL), numRuns: POOL }), ...real];
		}
		const text = textOf(new Random(seed), pool);
		const message = TEMPLATE.test(text) ? undefined : breachOf(text, check);
		if (message !== undefined) {
			const kind = kindOf(message);
			const isSame = (smaller: string): boolean => kindOf(breachOf(smaller, check) ?? '') === kind;
			yield { seed, message, text: shrink(text, isSame, TRIES) };
		}
	}
}

function textOf(random: Random, pool: readonly string[]): string {
	const text = random.pick(pool);
	return mutated(random.chance(1 / 3) ? spliced(text, random.pick(pool), random) : text, random);
}

/** The beginning of one text and the end of another. */
const spliced = (one: string, other: string, random: Random): string =>
	one.slice(0, random.between(0, one.length)) + other.slice(random.between(0, other.length));

function breachOf(text: string, check: (text: string) => unknown): string | undefined {
	try {
		check(text);
		return undefined;
	} catch (error) {
		return (error as Error).message.split('\n')[0];
	}
}

/** What a message says of a law without what it says of the text. */
const kindOf = (message: string): string => message.split(':')[0]!.replace(/\d+/g, '');
