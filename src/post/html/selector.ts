// The CSS selectors of the user's markers: which are accepted, and what they consist of.
import { isTraversal, parse, type Selector, SelectorType, stringify } from 'css-what';
import type { Message } from '../../text/message';

/** One part of `a > b c`. */
export interface Step {
	/** Where the step before it has to match: at the parent, or at any element around. Absent in the first step. */
	readonly combinator?: SelectorType.Child | SelectorType.Descendant;
	/** All of these hold for one element; they look at nothing but its name and its attributes. */
	readonly compound: readonly Selector[];
}

/** One of the selectors in a list. */
export type SelectorSteps = readonly Step[];

const MAX_LENGTH = 1_000;

/**
 * Takes a list of selectors apart; what is wrong with it where it is not accepted. A selector may ask for names, classes,
 * ids and attributes of an element and of those around it, and for nothing in or beside it: that changes while cleaning,
 * and `p:first-child` would eat an article paragraph by paragraph.
 */
export function parseSelector(source: string): readonly SelectorSteps[] | Message {
	if (source.length > MAX_LENGTH) {
		return { text: 'The selector is longer than {0} characters: make several markers of it', args: [MAX_LENGTH] };
	}
	let selectors: Selector[][];
	try {
		selectors = parse(source);
	} catch (error) {
		return { text: 'Not a CSS selector: {0}', args: [(error as Error).message] };
	}
	const unknown = selectors.flat().find((token) => !isPlace(token) && !isOfElement(token));
	if (unknown) {
		return {
			text: '{0} is not supported: use names, classes, ids, attributes, :is() and :not() of these, blanks and >',
			args: [stringify([[unknown]]).trim()],
		};
	}
	const lists = selectors.map(stepsOf);
	return lists.flat().every(({ compound }) => compound.length > 0)
		? lists
		: { text: 'Not a CSS selector: it begins or ends with >' };
}

/** The names of the attributes that the last step asks for. */
export const attributesOf = (steps: SelectorSteps): readonly string[] => [
	...new Set(
		steps
			.at(-1)!
			.compound.filter((token) => token.type === SelectorType.Attribute)
			.map(({ name }) => name.toLowerCase()),
	),
];

/** For how much a compound asks an element: names, classes, ids and attributes, those in `:not()` and the like included. */
export const sizeOfCompound = (compound: readonly Selector[]): number =>
	compound.reduce(
		(sum, token) =>
			sum +
			1 +
			(token.type === SelectorType.Pseudo && Array.isArray(token.data) ? sizeOfCompound(token.data.flat()) : 0),
		0,
	);

const isPlace = ({ type }: Selector): boolean => type === SelectorType.Child || type === SelectorType.Descendant;

const GROUPS: ReadonlySet<string> = new Set(['is', 'where', 'matches', 'not']);

function isOfElement(token: Selector): boolean {
	switch (token.type) {
		case SelectorType.Tag:
		case SelectorType.Universal:
		case SelectorType.Attribute:
			return token.namespace === null;
		case SelectorType.Pseudo:
			return GROUPS.has(token.name) && Array.isArray(token.data) && token.data.flat().every(isOfElement);
		default:
			return false;
	}
}

function stepsOf(selector: readonly Selector[]): SelectorSteps {
	const steps: { combinator?: SelectorType.Child | SelectorType.Descendant; compound: Selector[] }[] = [
		{ compound: [] },
	];
	for (const token of selector) {
		if (isTraversal(token)) {
			steps.push({ combinator: token.type as SelectorType.Child | SelectorType.Descendant, compound: [] });
		} else {
			steps.at(-1)!.compound.push(token);
		}
	}
	return steps;
}
