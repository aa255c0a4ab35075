// The user's own markers, made ready for use; once for each list, not for each post.
import { compileSelector, type Select } from '../post/html/select';
import { attributesOf, parseSelector, type SelectorSteps } from '../post/html/selector';
import type { CustomMarker } from './custom-marker';

export type CommentMarker = Extract<CustomMarker, { comment: string }>;
export type SelectorMarker = Extract<CustomMarker, { selector: string }>;
export type TextMarker = Extract<CustomMarker, { text: string }>;

export interface CompiledMarkers {
	readonly comments: readonly { readonly marker: CommentMarker; readonly matches: (comment: string) => boolean }[];
	readonly texts: readonly TextMarker[];
	/** With a part for each selector of a list. */
	readonly selectors: readonly { readonly marker: SelectorMarker; readonly parts: readonly Part[] }[];
}

interface Part {
	readonly select: Select;
	/** The attributes that it ends with. */
	readonly attributes: readonly string[];
}

const COMPILED = new WeakMap<readonly CustomMarker[], CompiledMarkers>();

/** The markers by their kinds. The same list gives the same result. */
export function compiled(markers: readonly CustomMarker[]): CompiledMarkers {
	let result = COMPILED.get(markers);
	if (!result) {
		result = {
			comments: markers
				.filter((marker) => 'comment' in marker)
				.map((marker) => ({ marker, matches: commentMatcher(marker.comment.trim()) })),
			texts: markers.filter((marker) => 'text' in marker),
			selectors: markers
				.filter((marker) => 'selector' in marker)
				.map((marker) => ({ marker, parts: partsOf(marker.selector) })),
		};
		COMPILED.set(markers, result);
	}
	return result;
}

function commentMatcher(pattern: string): (comment: string) => boolean {
	const start = pattern.endsWith('*') ? pattern.slice(0, -1).trimEnd() : undefined;
	return start === undefined
		? (comment) => comment.trim() === pattern
		: (comment) => comment.trimStart().startsWith(start);
}

/** None where the selector does not hold: who reads the settings has said so. */
function partsOf(selector: string): Part[] {
	const parsed = parseSelector(selector);
	return 'text' in parsed
		? []
		: parsed.map((steps: SelectorSteps) => ({ select: compileSelector(steps), attributes: attributesOf(steps) }));
}
