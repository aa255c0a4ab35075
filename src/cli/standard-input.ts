// Reads standard input, up to a limit.

/** What was read; and whether there is more than the limit allows, which is then still to be read. */
export interface ReadInput {
	readonly bytes: Buffer;
	readonly hasMore: boolean;
}

/** Reads all of standard input, or a little more than `limit` bytes of it. */
export async function readInput(limit: number): Promise<ReadInput> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of rest()) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > limit) {
			return { bytes: Buffer.concat(chunks), hasMore: true };
		}
	}
	return { bytes: Buffer.concat(chunks), hasMore: false };
}

/** What nobody has read of it yet. Who stops in between leaves it open for others. */
export const rest = (): AsyncIterable<Buffer> => process.stdin.iterator({ destroyOnReturn: false });
