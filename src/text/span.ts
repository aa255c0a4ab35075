// Spans of a text, and looking things up in sorted lists of them.

/** A half-open range of UTF-16 offsets into the whole text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether `inner` lies within `outer`; both may be empty. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The first of the indices below `length` that `isReached` is true for, as for all behind it; `length` if there is none. */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isReached(middle)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

/** The same stretches of text, sorted and without overlaps. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
		} else {
			merged.push({ start, end });
		}
	}
	return merged;
}

/** The nodes of a sorted list that begin inside `span`, found in logarithmic time. */
export function* within<T extends Span>(nodes: readonly T[], span: Span): Generator<T> {
	let index = firstFrom(nodes, span.start);
	for (let node = nodes[index]; node !== undefined && node.start < span.end; node = nodes[++index]) {
		yield node;
	}
}

/** How many nodes of a sorted list begin inside `span`, in logarithmic time. */
export const countWithin = (nodes: readonly Span[], { start, end }: Span): number =>
	firstFrom(nodes, end) - firstFrom(nodes, start);

/** Whether one of the first `limit` nodes inside `span` is as wanted. */
export function someWithin<T extends Span>(
	nodes: readonly T[],
	span: Span,
	isWanted: (node: T) => boolean,
	limit = Number.POSITIVE_INFINITY,
): boolean {
	let count = 0;
	for (const node of within(nodes, span)) {
		if (count++ >= limit) {
			return false;
		}
		if (isWanted(node)) {
			return true;
		}
	}
	return false;
}

/** Those of the nodes, sorted by start, that lie in none of the others. */
export function outermost<T extends Span>(nodes: readonly T[]): T[] {
	let end = -1;
	return nodes.filter((node) => {
		const isOuter = node.start >= end;
		end = Math.max(end, node.end);
		return isOuter;
	});
}

/** The index of the first of the sorted spans that begins at an offset or after it. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
	firstIndex(spans.length, (index) => spans[index]!.start >= offset);

/** The first of the sorted spans that ends after an offset. */
export const nextSpan = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
	spans[firstIndex(spans.length, (index) => spans[index]!.end > offset)];

/** The one of the sorted spans that an offset lies in; one begins with its first character. */
export function spanAround<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	const next = nextSpan(spans, offset);
	return next !== undefined && next.start <= offset ? next : undefined;
}

/** Whether a span touches none of the sorted spans; an empty one may stand where one begins or ends. */
export function isClearOf(spans: readonly Span[], span: Span): boolean {
	const next = nextSpan(spans, span.start);
	return next === undefined || span.end <= next.start;
}
