// Finds what holds for a folder by looking at it and at the folders above it, each once.

/** What a look at a folder tells: what was looked for, that nothing above it counts, or neither. */
export type Look<T> = { readonly found: T } | 'stop' | undefined;

/** Remembers what was found for each folder, until it is told to forget. Folders are known by a text of any form. */
export class Climber<T> {
	private readonly known = new Map<string, Promise<T | undefined>>();

	/** @param above gives the folder above one, and undefined for the topmost */
	constructor(
		private readonly look: (folder: string) => Promise<Look<T>>,
		private readonly above: (folder: string) => string | undefined,
	) {}

	/** What is found in the nearest folder, from this one upwards. */
	find(folder: string): Promise<T | undefined> {
		const known = this.known.get(folder) ?? this.climb(folder);
		this.known.set(folder, known);
		return known;
	}

	forget(): void {
		this.known.clear();
	}

	private async climb(folder: string): Promise<T | undefined> {
		const look = await this.look(folder);
		const above = this.above(folder);
		if (look !== undefined || above === undefined) {
			return look === 'stop' ? undefined : look?.found;
		}
		return this.find(above);
	}
}
