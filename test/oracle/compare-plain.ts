// The reader of plain front matter against the YAML parsers, on invented blocks.
import { readPlain } from '../../src/post/yaml/plain';
import { readYaml } from '../../src/post/yaml/read-fields';
import { nearlyPlain, randomFrom } from './yaml-blocks';

interface Difference {
	readonly source: string;
	readonly plain: string;
	readonly yaml: string;
}

/** Reads so many blocks both ways: how many are plain, and what the parsers read otherwise, spans included. */
export function comparePlain(count: number, seed: number): { plain: number; differences: Difference[] } {
	const random = randomFrom(seed);
	const differences: Difference[] = [];
	let plain = 0;
	for (let index = 0; index < count; index++) {
		const source = nearlyPlain(random);
		const span = { start: 0, end: source.length };
		const read = readPlain(source, span);
		if (read === undefined) {
			continue;
		}
		plain++;
		const [ours, theirs] = [inOrder(read), inOrder(readYaml(source, span))];
		if (ours !== theirs) {
			differences.push({ source, plain: ours, yaml: theirs });
		}
	}
	return { plain, differences };
}

/** As JSON with the members of every object in one order. */
const inOrder = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
