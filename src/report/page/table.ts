// A table that is sorted by its headings, filtered by a box above it, and shown a page at a time.
import { button, make } from './elements';
import { type Direction, sorted } from './sorting';
import type { Texts } from './texts';

export interface Column<Row> {
	readonly heading: string;
	readonly kind: 'text' | 'number' | 'bar';
	/** What rows are sorted by; without it they cannot be sorted by this column. */
	readonly value?: (row: Row) => string | number;
	readonly cell: (row: Row) => Node | string;
}

export interface TableContent<Row> {
	/** In the order in which they are shown first. */
	readonly rows: readonly Row[];
	/** The first names the row. */
	readonly columns: readonly Column<Row>[];
	readonly pageSize: number;
	/** What the filter looks at. */
	readonly filtered: (row: Row) => string;
	readonly filterLabel: string;
}

export class Table<Row> {
	private readonly body = make('tbody', '');
	private readonly headings: HTMLTableCellElement[];
	private readonly input = make('input', '');
	private readonly selection = make('span', 'selection');
	private readonly count = make('output', 'count');
	private readonly range = make('span', 'range');
	private readonly previous: HTMLButtonElement;
	private readonly next: HTMLButtonElement;
	/** In small letters, made at the first filtering. */
	private haystacks: ReadonlyMap<Row, string> | undefined;
	private order: readonly Row[];
	private shown: readonly Row[];
	private start = 0;
	private selects: ((row: Row) => boolean) | undefined;

	constructor(
		private readonly section: Element,
		private readonly content: TableContent<Row>,
		private readonly texts: Texts,
	) {
		const { rows, columns, pageSize, filterLabel } = content;
		this.order = rows;
		this.shown = rows;
		this.headings = columns.map((column) => this.heading(column));
		this.input.type = 'search';
		this.input.placeholder = filterLabel;
		this.input.setAttribute('aria-label', filterLabel);
		this.input.addEventListener('input', () => this.filter());
		this.previous = button('', '←', () => this.show(this.start - pageSize));
		this.previous.setAttribute('aria-label', texts.text('previous'));
		this.next = button('', '→', () => this.show(this.start + pageSize));
		this.next.setAttribute('aria-label', texts.text('next'));
		const isLong = rows.length > pageSize;
		section.append(make('div', 'tools', ...(isLong ? [this.input] : []), this.selection, this.count));
		const table = make('table', '', make('thead', '', make('tr', '', ...this.headings)), this.body);
		table.setAttribute('aria-labelledby', section.querySelector('h2')!.id);
		section.append(make('div', 'wide', table));
		if (isLong) {
			section.append(make('div', 'pager', this.previous, this.range, this.next));
		}
		this.show(0);
	}

	/** Shows only some of the rows, says which, and goes there. */
	select(label: string, selects: (row: Row) => boolean): void {
		const { text } = this.texts;
		this.selects = selects;
		const all = button('', '×', () => {
			this.selects = undefined;
			this.selection.replaceChildren();
			this.filter();
			this.headings[0]!.querySelector('button')!.focus();
		});
		all.setAttribute('aria-label', text('showAll'));
		all.title = text('showAll');
		this.selection.replaceChildren(make('bdi', '', label), all);
		this.input.value = '';
		this.filter();
		this.section.scrollIntoView();
		all.focus({ preventScroll: true });
	}

	private heading(column: Column<Row>): HTMLTableCellElement {
		const { heading, kind, value } = column;
		const cell = make('th', kind);
		cell.scope = 'col';
		cell.append(value ? button('', heading, () => this.sort(cell, column)) : heading);
		return cell;
	}

	/** Sorts by a column: figures with the largest first, and the other way round at the next time. */
	private sort(heading: HTMLTableCellElement, { kind, value }: Column<Row>): void {
		const first: Direction = kind === 'text' ? 'ascending' : 'descending';
		const other: Direction = kind === 'text' ? 'descending' : 'ascending';
		const direction = heading.ariaSort === first ? other : first;
		for (const one of this.headings) {
			one.ariaSort = one === heading ? direction : null;
		}
		this.order = sorted(this.content.rows, value!, direction);
		this.filter();
	}

	private filter(): void {
		const wanted = this.input.value.trim().toLowerCase();
		if (wanted !== '') {
			this.haystacks ??= new Map(this.content.rows.map((row) => [row, this.content.filtered(row).toLowerCase()]));
		}
		this.shown = this.order.filter(
			(row) => (this.selects?.(row) ?? true) && (wanted === '' || this.haystacks!.get(row)!.includes(wanted)),
		);
		this.show(0);
	}

	private show(start: number): void {
		const { columns, pageSize, rows } = this.content;
		const { text } = this.texts;
		const { length } = this.shown;
		this.start = start;
		const end = Math.min(start + pageSize, length);
		const lines = this.shown.slice(start, end).map((row) => make('tr', '', ...columns.map(cellOf(row))));
		const nothing = make('td', 'nothing', text('noRows'));
		nothing.colSpan = columns.length;
		this.body.replaceChildren(...(length > 0 ? lines : [make('tr', '', nothing)]));
		this.count.textContent = length < rows.length ? text('rows', length, rows.length) : '';
		this.range.textContent = length > 0 ? text('range', start + 1, end, length) : '';
		this.previous.disabled = start === 0;
		this.next.disabled = end >= length;
	}
}

const cellOf =
	<Row>(row: Row) =>
	({ kind, cell }: Column<Row>, index: number): HTMLTableCellElement => {
		if (index > 0) {
			return make('td', kind, cell(row));
		}
		const heading = make('th', kind, cell(row));
		heading.scope = 'row';
		return heading;
	};
