// Where Hexo's tags end: at the first closing braces that stand in no quotes.

export interface TagEnd {
	/** Where Hexo goes on to look for tags. */
	readonly end: number;
	/** False where Hexo takes the opening braces for text. */
	readonly isWhole: boolean;
}

/** Where the tag ends that begins with these braces at this place. */
export type TagEnds = (opening: '{{' | '{%' | '{#', start: number) => TagEnd;

/** The next place that ends a tag, for a reader that is in no quotes, in double, or in single ones; -1 for none. */
type Stops = readonly [plain: number, double: number, single: number];

/** What a reader further left sees, for whom the next unit is `unit` at `at`. */
function before([plain, double, single]: Stops, unit: string, isStop: boolean, at: number): Stops {
	if (unit === '"') {
		return [double, plain, single];
	}
	return unit === "'" ? [single, double, plain] : [isStop ? at : plain, double, single];
}

/**
 * Reads the text once, from its end, so that what follows a place is known before the place: it takes time linear in the
 * text, however many tags have no end.
 */
export function endsOfTags(text: string, from: number): TagEnds {
	const stops = new Map<number, number>();
	let variable: Stops = [-1, -1, -1];
	let block: Stops = [-1, -1, -1];
	let comment = -1;
	for (let at = text.length - 1; at > from; at--) {
		const unit = text[at]!;
		if (text[at - 1] === '{' && (unit === '{' || unit === '%' || unit === '#')) {
			stops.set(at - 1, unit === '#' ? comment : (unit === '{' ? variable : block)[0]);
		}
		if (unit === '"' || unit === "'" || unit === '}') {
			variable = before(variable, unit, true, at);
			block = before(block, unit, false, at);
		} else if (text[at + 1] === '}' && (unit === '%' || unit === '#')) {
			block = unit === '%' ? before(block, unit, true, at) : block;
			comment = unit === '#' ? at : comment;
		}
	}
	return (opening, start) => {
		const stop = stops.get(start) ?? -1;
		if (stop < 0) {
			return { end: start + 1, isWhole: false };
		}
		// A single brace ends what looked like a variable.
		const isWhole = opening !== '{{' || text[stop + 1] === '}';
		return { end: stop + (isWhole ? 2 : 1), isWhole };
	};
}
