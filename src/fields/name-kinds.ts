// The kinds of defects that the names of categories and tags have.
import type { Defect } from './defect';

export type NameKind =
	| 'missing'
	| 'empty'
	| 'cut'
	| 'commas'
	| 'lines'
	| 'bullet'
	| 'single'
	| 'type'
	| 'nested'
	| 'repeated'
	| 'item-empty'
	| 'blanks'
	| 'address';

export type NameDefect = Defect<NameKind>;
