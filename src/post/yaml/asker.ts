// Asks Hexo's parser about pieces of a source as long as its time lasts.
import { askHexo, type Reading, type Refusal } from './hexo-parser';

const SPENT: Refusal = { reason: '', at: 0 };

/**
 * Hexo's parser with a budget: all that it is asked about one source is a few times as long as the source, so that many
 * errors cost no more than a few do. When that is spent, nothing is read any more.
 */
export class Asker {
	/** How many characters may still be read. */
	private budget: number;

	constructor(length: number) {
		this.budget = 10 * length + 20_000;
	}

	get isSpent(): boolean {
		return this.budget <= 0;
	}

	ask(code: string): Reading | Refusal {
		if (this.isSpent) {
			return SPENT;
		}
		this.budget -= code.length + 20;
		return askHexo(code);
	}

	/** Whether Hexo reads a source; false, too, where there is no time left. */
	readonly isRead = (code: string): boolean => 'data' in this.ask(code);
}
