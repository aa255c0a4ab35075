// How deep the braces and brackets of a JSON text are nested, found before it is parsed.
import { createScanner } from 'jsonc-parser';

/** The greatest depth; 0 where there is neither an object nor a list. Takes any text, in linear time. */
export function nestingOf(text: string): number {
	const scanner = createScanner(text, true);
	let depth = 0;
	let deepest = 0;
	for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
		depth += OPENING.has(token) ? 1 : CLOSING.has(token) ? -1 : 0;
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

/** jsonc-parser's `SyntaxKind`, whose names a module of its own cannot use: it is a `const enum`. */
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, END] = [1, 2, 3, 4, 17] as const;
const OPENING: ReadonlySet<number> = new Set([OPEN_BRACE, OPEN_BRACKET]);
const CLOSING: ReadonlySet<number> = new Set([CLOSE_BRACE, CLOSE_BRACKET]);
