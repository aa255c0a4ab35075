// A place in a file as editors and reports count it.

export interface Place {
	/** From 1. A line ends with LF, CRLF or a lone CR, as in editors. */
	readonly line: number;
	/** From 1, in UTF-16 units. A byte order mark takes no column, as editors do not show it. */
	readonly column: number;
	/** From 0, in UTF-16 units of the whole text, a byte order mark included. */
	readonly offset: number;
}
