// The user's own markers, made ready for use; once for each list, not for each post.
import { compileSelector, type Select } from '../post/html/select';
import { attributesOf, parseSelector, type SelectorSteps } from '../post/html/selector';
import { Beginnings } from '../text/beginnings';
import { type CustomMarker, MAX_LENGTH } from './custom-marker';

export type CommentMarker = Extract<CustomMarker, { comment: string }>;
export type SelectorMarker = Extract<CustomMarker, { selector: string }>;
export type TextMarker = Extract<CustomMarker, { text: string }>;

export interface CompiledMarkers {
	/** The first of the markers that a comment fits. */
	readonly commentOf: (comment: string) => CommentMarker | undefined;
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
			commentOf: commentFinder(markers.filter((marker) => 'comment' in marker)),
			texts: markers.filter((marker) => 'text' in marker),
			selectors: markers
				.filter((marker) => 'selector' in marker)
				.map((marker) => ({ marker, parts: partsOf(marker.selector) })),
		};
		COMPILED.set(markers, result);
	}
	return result;
}

function commentFinder(markers: readonly CommentMarker[]): CompiledMarkers['commentOf'] {
	/** Where the first marker of a text stands in the list. */
	const wholes = new Map<string, number>();
	const starts = new Map<string, number>();
	for (const [index, { comment }] of markers.entries()) {
		const pattern = comment.trim();
		const [map, text] = pattern.endsWith('*') ? [starts, pattern.slice(0, -1).trimEnd()] : [wholes, pattern];
		map.set(text, map.get(text) ?? index);
	}
	const beginnings = new Beginnings(starts.keys());
	return (comment) => {
		const found = beginnings.of(comment.trimStart().slice(0, MAX_LENGTH)).map((start) => starts.get(start)!);
		const first = Math.min(wholes.get(comment.trim()) ?? Infinity, ...found);
		return markers[first];
	};
}

/** None where the selector does not hold: who reads the settings has said so. */
function partsOf(selector: string): Part[] {
	const parsed = parseSelector(selector);
	return 'text' in parsed
		? []
		: parsed.map((steps: SelectorSteps) => ({ select: compileSelector(steps), attributes: attributesOf(steps) }));
}
