// Asks Hexo's parser about pieces of a source as long as its time lasts.
import { askHexo, type Reading, type Refusal } from './hexo-parser';

const SPENT: Refusal = { reason: '', at: 0 };
/** What it costs to hear that a piece is read, and that it is refused, in characters read. */
const READ = 40;
const REFUSED = 400;

/**
 * Hexo's parser with a budget: all that it is asked about one source is a few times as long as the source, so that many
 * errors cost no more than a few do. When that is spent, nothing is read any more.
 */
export class Asker {
	/** How many characters may still be read. */
	private budget: number;

	constructor(length: number) {
		this.budget = 5 * length + 30_000;
	}

	get isSpent(): boolean {
		return this.budget <= 0;
	}

	ask(code: string): Reading | Refusal {
		if (this.isSpent) {
			return SPENT;
		}
		const answer = askHexo(code);
		this.budget -= code.length + ('data' in answer ? READ : REFUSED);
		return answer;
	}

	/** Whether Hexo reads a source; false, too, where there is no time left. */
	readonly isRead = (code: string): boolean => 'data' in this.ask(code);
}
