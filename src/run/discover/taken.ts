// What proposed entries would take from a post, by the gate.
import { listedLeftovers } from '../../article/listed-leftovers';
import type { CustomMarker } from '../../engine/custom-marker';
import { vet } from '../../engine/gate/gate';
import { protectedPlaces } from '../../engine/protected-comments';
import type { Context, Fix, Problem } from '../../engine/rule';
import { sourceWords } from '../../post/html/seen-text';
import { attributeOf } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { hashOf } from '../../report/fingerprint';
import { placesIn } from '../../report/line-index';
import type { Place } from '../../text/place';
import { mergeSpans, spanAround, within } from '../../text/span';
import { MEDIA, RAW } from './elements';

/** What one entry takes from a post. */
export interface Taken {
	/** Its index among the proposals. */
	readonly proposal: number;
	/** The first piece. */
	readonly start: Place;
	readonly end: Place;
	/** The source of the longest piece, cut off where it is long; and how long that piece is. */
	readonly sample: string;
	readonly longest: number;
	readonly pieces: number;
	/** In UTF-16 units of the source. */
	readonly length: number;
	/** Those that the gate lets stay. */
	readonly left: number;
	/** The words of each piece that are enough to be an article's, as hashes. */
	readonly words: readonly string[];
}

/** What the entries would take, each as if it stood alone on the list. */
export function takenFrom(post: Post, context: Context, markers: readonly CustomMarker[]): Taken[] {
	const problems = new Map<CustomMarker, Problem[]>();
	for (const [marker, problem] of listedLeftovers(post, context, markers)) {
		const found = problems.get(marker) ?? [];
		found.push(problem);
		problems.set(marker, found);
	}
	const fixes = [...problems.values()].flat().flatMap(({ safeFix }) => safeFix ?? []);
	const { edits } = vet(post, fixes, { spared: protectedPlaces(post) });
	// Two entries may take the same piece: then the gate lets one of them through.
	const gone = mergeSpans(edits);
	const isGone = (fix: Fix): boolean =>
		fix.edits.every((edit) => edit.end <= (spanAround(gone, edit.start)?.end ?? -1));
	const placeOf = placesIn(post.text);
	return markers.flatMap((marker, proposal) => {
		const found = problems.get(marker);
		if (!found) {
			return [];
		}
		const passed = found.flatMap(({ safeFix }) => (safeFix && isGone(safeFix) ? [safeFix] : []));
		const { start, end } = found[0]!;
		const longest = found.reduce((long, one) => (one.end - one.start > long.end - long.start ? one : long));
		return {
			proposal,
			start: placeOf(start),
			end: placeOf(end),
			sample: post.text.slice(longest.start, Math.min(longest.end, longest.start + SAMPLE)),
			longest: longest.end - longest.start,
			pieces: passed.length,
			length: passed.reduce((sum, fix) => sum + lengthOf(fix), 0),
			left: found.length - passed.length,
			words: marker.action === 'delete' ? found.flatMap((problem) => wordsOf(post, problem)) : [],
		};
	});
}

const SAMPLE = 200;

const lengthOf = ({ edits }: Fix): number => edits.reduce((sum, { start, end }) => sum + end - start, 0);

/** No more letters than these, without the sign of a sentence, are a label or a name, not an article's. */
const FEW = 20;
const SENTENCE = /[。！？]/;

/** What is in a piece that may be of an article: words, pictures, what a style sheet or a script says. */
function wordsOf(post: Post, { safeFix, start, end }: Problem): string[] {
	if (!safeFix || post.text.startsWith('<!--', start)) {
		return [];
	}
	const words = sourceWords(post, { start, end });
	const inner = [...within(post.html.elements, { start, end })];
	const media = inner.filter(({ name }) => MEDIA.has(name)).map((element) => attributeOf(element, 'src') ?? '');
	const raw = RAW.has(inner[0]?.name ?? '') ? post.text.slice(start, end).replace(/\s+/g, '') : '';
	const isMuch = words.length > FEW || SENTENCE.test(words) || media.length > 0 || raw !== '';
	return isMuch ? [hashOf([words, raw, ...media].join('\n'))] : [];
}
