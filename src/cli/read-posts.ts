// Reads the inputs one by one, and puts those that are posts through the engine.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { DEFAULT_OPTIONS } from '../engine/options';
import type { Context } from '../engine/rule';
import { type Post, parsePost } from '../post/post';
import { isPost } from '../sina/post-kind';
import { STDIN } from './arguments';
import { type FoundSite, siteFinder } from './find-site';
import type { Input } from './inputs';
import { Failure, type Outcome } from './outcome';

/** An input that was read. */
export interface Examined<T> {
	readonly input: Input;
	readonly bytes: Buffer;
	/** Missing where the input is no post, or something went wrong, which is reported. */
	readonly result: { readonly post: Post; readonly value: T; readonly site: FoundSite | undefined } | undefined;
}

/** Reads every input and examines it if it is a post. What fails is reported, and does not hold up the others. */
export async function* examineAll<T>(
	inputs: readonly Input[],
	outcome: Outcome,
	examine: (post: Post, context: Context) => T,
): AsyncGenerator<Examined<T>> {
	const options = DEFAULT_OPTIONS;
	const now = Date.now();
	const findSite = siteFinder();
	const examineOne = async (bytes: Buffer, { path, isNamed }: Input): Promise<Examined<T>['result']> => {
		const post = parsePost(decode(bytes), { path });
		if (!isNamed && !isPost(post, path, options.posts)) {
			return undefined;
		}
		const site = path === undefined ? undefined : await findSite(path);
		const context = { options, now, ...(path !== undefined && { path }), ...(site && { site: site.site }) };
		return { post, value: examine(post, context), site };
	};
	for (const input of inputs) {
		const name = input.name === STDIN ? 'standard input' : input.name;
		const bytes = await outcome.attempt(name, () => read(input));
		if (bytes) {
			yield { input, bytes, result: await outcome.attempt(name, () => examineOne(bytes, input)) };
		}
	}
}

const read = ({ name }: Input): Promise<Buffer> => (name === STDIN ? buffer(process.stdin) : readFile(name));

/**
 * The text of a file, a byte order mark included; encoded again it gives the same bytes.
 *
 * @throws Failure where the bytes are not UTF-8
 */
function decode(bytes: Buffer): string {
	if (!isUtf8(bytes)) {
		throw new Failure('not UTF-8, left alone');
	}
	return bytes.toString('utf8');
}
