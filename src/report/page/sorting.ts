// The order of the rows of a table.

export type Direction = 'ascending' | 'descending';

/**
 * The rows by a value; rows with the same value stay as they were.
 *
 * @param valueIn gives numbers for all rows, or texts for all, which are put into the order of their code units.
 */
export function sorted<Row>(
	rows: readonly Row[],
	valueIn: (row: Row) => string | number,
	direction: Direction,
): readonly Row[] {
	const sign = direction === 'ascending' ? 1 : -1;
	return rows
		.map((row) => ({ row, value: valueIn(row) }))
		.sort((a, b) => (a.value < b.value ? -sign : a.value > b.value ? sign : 0))
		.map(({ row }) => row);
}
