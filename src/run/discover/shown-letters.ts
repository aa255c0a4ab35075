// The letters of an article that readers see, with what stands where among them.
import { lettersOf } from '../../article/content';
import { decodeReferences } from '../../post/html/references';
import { isSeen } from '../../post/html/visible-text';
import type { Post } from '../../post/post';
import { firstIndex, type Span } from '../../text/span';
import type { Part } from './piece';

/** So near to an end, in letters, furniture stands; or within this part of a long article. */
const NEAR = 100;
const PART = 0.1;

export class ShownLetters {
	private readonly letters: string;
	/** Where the letters of each text begin. */
	private readonly offsets: readonly number[];

	constructor(private readonly post: Post) {
		const offsets: number[] = [];
		let letters = '';
		for (const node of post.html.texts) {
			offsets.push(letters.length);
			letters += isSeen(node) ? lettersOf(decodeReferences(post.text.slice(node.start, node.end))) : '';
		}
		this.offsets = offsets;
		this.letters = letters;
	}

	/** The letters in a stretch. */
	of({ start, end }: Span): string {
		return this.letters.slice(this.offsetOf(start), this.offsetOf(end));
	}

	/** How many there are in a stretch. */
	count({ start, end }: Span): number {
		return this.offsetOf(end) - this.offsetOf(start);
	}

	/** The part of the article in which a stretch lies. */
	partOf({ start, end }: Span): Part {
		const [before, after] = [this.offsetOf(start), this.letters.length - this.offsetOf(end)];
		const isNear = Math.min(before, after) <= Math.max(NEAR, this.letters.length * PART);
		return !isNear ? 'middle' : before < after ? 'start' : 'end';
	}

	private offsetOf(place: number): number {
		const { texts } = this.post.html;
		return this.offsets[firstIndex(texts.length, (index) => texts[index]!.start >= place)] ?? this.letters.length;
	}
}
